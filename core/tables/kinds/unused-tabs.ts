import type { TableKind } from "../../fields/field.ts";
import { fields, tableKinds } from "../../fields/index.ts";
import type { Problem } from "../../problem.ts";
import { messages, say } from "../messages.ts";
import { isBesideOrders } from "./beside-orders.ts";
import { whyNotOrders } from "./kind-by-content.ts";
import type { Candidate } from "./tab-kind.ts";

/** Why a tab with rows is not used, and how to say what it holds. */
export function whyNotUsed(
  one: Candidate,
  customers: Candidate | undefined,
  isLikeCustomers: boolean,
): readonly Problem[] {
  const doubts = whyNotOrders(one);
  if (doubts.length > 0 || one.layout.body.length === 0) return doubts;
  const tab = one.layout.table.name;
  const choice = (value: TableKind) => ({ name: `${tab}.kind`, value });
  if (customers && isLikeCustomers) {
    const message = say(messages.otherCustomers, { used: customers.layout.table.name });
    return [{ code: "W_OTHER_CUSTOMERS", tab, choice: choice("customers"), message }];
  }
  if (isBesideOrders(one)) {
    const message = say(messages.besideOrders, {});
    return [{ code: "W_TAB_UNUSED", tab, choice: choice("orders"), message }];
  }
  const message = say(messages.tabUnused, { kinds: tableKinds.join(", ") });
  return [{ code: "W_TAB_UNUSED", tab, choice: choice(likeliest(one)), message }];
}

/** The kind of table that explains most columns; of several, the first declared. */
function likeliest(one: Candidate): TableKind {
  let found: TableKind = "customers";
  for (const kind of fields.keys()) if (one.as(kind).byField.size > one.as(found).byField.size) found = kind;
  return found;
}
