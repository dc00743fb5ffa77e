import { isoFromDay } from "../../cells/day.ts";
import { type Column, isText } from "../../columns.ts";
import type { CustomerLookup } from "../customers/customer-lookup.ts";
import { SILENT } from "../customers/reference-column.ts";
import { surestReference, whoseRows } from "../customers/whose-rows.ts";
import type { Records } from "../imported.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages, say } from "../messages.ts";
import { numberOf, pick } from "../reading/pick.ts";
import { type Reading, readField } from "../reading/read-fields.ts";
import { reportFutureRecords } from "./future-records.ts";
import { unreadableEntries } from "./needed-cells.ts";
import { reportRepeated } from "./repeated-records.ts";

/** Read such a tab. A row that names no customer we know, or whose dates cannot be right, needs attention. */
export function readRecords(tab: Tab, lookup: CustomerLookup | undefined, reading: Reading): Records {
  const { layout, match } = tab;
  const read = new Map<string, Column>();
  const customers = lookup && customersOf(tab, lookup, reading);
  for (const id of match.byField.keys()) {
    const column = readField(tab, id, reading)?.column;
    if (column) read.set(id, column);
  }
  const backwards = endsBeforeStart(tab, read, reading);
  const unreadable = unreadableEntries(tab, reading);
  const kept = Int32Array.from({ length: layout.body.length }, (_, entry) => entry).filter(
    (entry) =>
      (!customers || (customers[entry] ?? -1) >= 0) && !backwards.has(entry) && !unreadable.has(entry),
  );
  reportRepeated(tab, read, reading.problems);
  reportFutureRecords(tab, read, reading);
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
  const customers = whoseRows(tab, lookup, reading);
  if (!customers) return undefined;
  const column = tab.match.byField.get(surestReference(tab))?.header;
  for (let entry = 0; entry < customers.length; entry++) {
    if (customers[entry] !== SILENT) continue;
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

/** Entries of contracts that end before they begin: one of the two dates is wrong, and nobody knows which. */
function endsBeforeStart(
  tab: Tab,
  read: ReadonlyMap<string, Column>,
  { problems }: Reading,
): ReadonlySet<number> {
  const entries = new Set<number>();
  const start = read.get("contract-start");
  const end = tab.match.byField.get("contract-end");
  const ends = end && read.get("contract-end");
  if (!start || isText(start) || !ends || isText(ends)) return entries;
  ends.values.forEach((last, entry) => {
    const first = numberOf(start, entry);
    if (!(last < Math.floor(first))) return;
    entries.add(entry);
    problems.add({
      code: "E_ENDS_BEFORE_START",
      tab: tab.layout.table.name,
      column: end.header,
      row: sheetRow(tab, entry),
      saw: isoFromDay(last),
      message: say(messages.endsBeforeStart, { end: isoFromDay(last), start: isoFromDay(first) }),
    });
  });
  return entries;
}
