import type { Column } from "../columns.ts";
import type { CustomerLookup } from "./customers/customer-lookup.ts";
import type { Records } from "./imported.ts";
import type { Tab } from "./kinds/tab-kind.ts";
import { sheetRow } from "./layout/sheet-row.ts";
import { messages, say } from "./messages.ts";
import { chooseReference, resolveCustomers } from "./orders/order-rows.ts";
import { pick } from "./reading/pick.ts";
import { type Reading, readField } from "./reading/read-fields.ts";

/** Read such a tab; a row that names no customer we know needs attention. */
export function readRecords(tab: Tab, lookup: CustomerLookup, reading: Reading): Records {
  const { layout, match } = tab;
  const read = new Map<string, Column>();
  const customers = match.kind === "owners" ? undefined : customersOf(tab, lookup, reading);
  for (const id of match.byField.keys()) {
    const column = readField(tab, id, reading)?.column;
    if (column) read.set(id, column);
  }
  const kept = Int32Array.from({ length: layout.body.length }, (_, entry) => entry).filter(
    (entry) => !customers || (customers[entry] ?? -1) >= 0,
  );
  return {
    kind: match.kind,
    tab: layout.table.name,
    size: kept.length,
    customer: customers && kept.map((entry) => customers[entry] ?? -1),
    rows: kept.map((entry) => layout.body[entry] ?? -1),
    fields: new Map([...read].map(([id, column]) => [id, pick(column, kept)])),
  };
}

function customersOf(tab: Tab, lookup: CustomerLookup, reading: Reading): Int32Array | undefined {
  const reference = chooseReference(tab, lookup, reading);
  if (!reference) return undefined;
  const customers = resolveCustomers({ tab, reference }, lookup, reading.problems);
  const column = tab.match.byField.get(reference.reference)?.header;
  for (let entry = 0; entry < customers.length; entry++) {
    if ((reference.codes[entry] ?? -1) >= 0 || reference.troubled[entry] === 1) continue;
    reading.problems.add({
      code: "E_CUSTOMER_MISSING",
      tab: tab.layout.table.name,
      row: sheetRow(tab, entry),
      ...(column === undefined ? {} : { column }),
      message: say(messages.customerMissing, {}),
    });
  }
  return customers;
}
