import type { TableKind } from "../../fields/field.ts";
import { tableKinds } from "../../fields/index.ts";
import type { Choices } from "../choices.ts";
import { layOut } from "../layout/layout.ts";
import type { ProblemList } from "../problem-list.ts";
import type { Table } from "../table.ts";
import { isBesideOrders } from "./beside-orders.ts";
import { type FoundCustomers, findCustomers, knowsOrders, onlyOne } from "./find-customers.ts";
import { kindByContent, mayServeAsCustomers, mayServeAsOrders } from "./kind-by-content.ts";
import { looksLikeRefunds } from "./looks-like-refunds.ts";
import { type Candidate, candidate, type Tab } from "./tab-kind.ts";
import { whyNotUsed } from "./unused-tabs.ts";

/** The tabs of a book by what they hold. Our own tabs are not among them. */
export interface SortedTabs {
  /** Every user's tab, in the order of the book. */
  readonly tabs: readonly Tab[];
  readonly customerTab: Tab | undefined;
  readonly orderTabs: readonly Tab[];
  readonly lineTabs: readonly Tab[];
  readonly refundTabs: readonly Tab[];
  readonly productTabs: readonly Tab[];
  /** Contracts, follow-ups, feedback, payments, owners. */
  readonly recordTabs: readonly Tab[];
}

const RECORDS: ReadonlySet<TableKind> = new Set([
  "contracts",
  "follow-ups",
  "feedback",
  "payments",
  "owners",
]);

/** Tell by their content which tab is what: input rules "Which tab is what". */
export function sortTabs(tables: readonly Table[], choices: Choices, problems: ProblemList): SortedTabs {
  const candidates = tables
    .filter(({ own }) => own === undefined)
    .map((table) => candidate(layOut(table), choices));
  const kinds = new Map<Candidate, TableKind>();
  for (const one of candidates) kinds.set(one, chosen(one, choices) ?? kindByContent(one));
  const of = (kind: TableKind) => candidates.filter((one) => kinds.get(one) === kind);
  const unsettled = (kind: TableKind) => of(kind).filter((one) => !chosen(one, choices));
  if (of("orders").length === 0)
    for (const one of unsettled("payments").filter(mayServeAsOrders)) kinds.set(one, "orders");
  const beside = unsettled("orders").filter(isBesideOrders);
  if (beside.length < of("orders").length) for (const one of beside) kinds.set(one, "other");
  const orders = of("orders").map((one) => tabOf(one, "orders"));
  if (orders.length === 0)
    for (const one of [...of("order-lines"), ...of("refunds")]) kinds.set(one, "other");
  else for (const one of unsettled("other").filter(looksLikeRefunds)) kinds.set(one, "refunds");
  const found = of("customers").length === 0 ? find(candidates, kinds, orders, choices) : undefined;
  if (found?.tab) kinds.set(found.tab, "customers");
  const [used, ...more] = of("customers");
  for (const one of more) kinds.set(one, "other");
  const unused = of("other").filter((one) => chosen(one, choices) !== "other");
  for (const one of unused) problems.addAll(whyNotUsed(one, used, found?.alsoLike.includes(one) ?? false));
  const tabs = candidates.map((one) => tabOf(one, kinds.get(one) ?? "other"));
  const tabsOf = (kind: TableKind) => tabs.filter(({ match }) => match.kind === kind);
  return {
    tabs,
    customerTab: tabsOf("customers")[0],
    orderTabs: tabsOf("orders"),
    lineTabs: tabsOf("order-lines"),
    refundTabs: tabsOf("refunds"),
    productTabs: tabsOf("products"),
    recordTabs: tabs.filter(({ match }) => RECORDS.has(match.kind)),
  };
}

/** The customers among the tabs that are nothing else, or failing that among those that may be read so too. */
function find(
  candidates: readonly Candidate[],
  kinds: ReadonlyMap<Candidate, TableKind>,
  orders: readonly Tab[],
  choices: Choices,
): FoundCustomers {
  const alone = onlyOne(candidates);
  const free = candidates.filter((one) => !chosen(one, choices));
  const others = free.filter((one) => kinds.get(one) === "other" && !isBesideOrders(one));
  const found = findCustomers(others, orders, alone);
  if (found.tab) return found;
  const serving = free.filter(
    (one) => mayServeAsCustomers(one, kinds.get(one) ?? "other") && knowsOrders(one, orders),
  );
  return findCustomers(serving, orders, alone);
}

function tabOf(one: Candidate, kind: TableKind): Tab {
  return { layout: one.layout, match: one.as(kind) };
}

/** "TAB.kind" → the kind the user says the tab is. */
function chosen(one: Candidate, choices: Choices): TableKind | undefined {
  const said = choices.kind(one.layout.table.name)?.toLowerCase();
  return tableKinds.find((kind) => kind === said);
}
