import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages, say } from "../messages.ts";
import type { Reading } from "../reading/read-fields.ts";
import { type CustomerLookup, REFERENCES } from "./customer-lookup.ts";
import { ReferenceColumn, SILENT } from "./reference-column.ts";
import { AMBIGUOUS, UNKNOWN } from "./row-index.ts";

const EXAMPLES = 5;

/**
 * Customer of every row of a tab: an index, SILENT where no cell says one, UNKNOWN or AMBIGUOUS where none of them is
 * found. A row belongs to the first of its references that names a customer we know, the id before the name; where
 * customers are made from the rows, the surest column alone makes them. Undefined without such a column.
 */
export function whoseRows(tab: Tab, lookup: CustomerLookup, reading: Reading): Int32Array | undefined {
  const available = REFERENCES.filter((reference) => tab.match.byField.has(reference));
  const used = lookup.makes ? available.slice(0, 1) : available;
  if (used.length === 0) return undefined;
  const columns = used.map((reference) => new ReferenceColumn(tab, reference, lookup, reading));
  const customers = new Int32Array(tab.layout.body.length);
  const elsewhere: number[] = [];
  for (let entry = 0; entry < customers.length; entry++) {
    let given: ReferenceColumn | undefined;
    let customer = SILENT;
    for (const column of columns) {
      customer = column.at(entry);
      if (customer !== SILENT) given ??= column;
      if (customer >= 0) break;
    }
    if (customer < 0) {
      if (given) reportUnfound(given, entry, lookup, reading);
      customer = given?.at(entry) ?? (columns.some((column) => column.troubled(entry)) ? UNKNOWN : SILENT);
    } else if ((given?.at(entry) ?? customer) !== customer) elsewhere.push(entry);
    customers[entry] = customer;
  }
  const [surest] = columns;
  const told = (entry: number) => columns.find((column) => column.at(entry) !== SILENT) ?? surest;
  reportRows("W_CUSTOMER_ELSEWHERE", messages.customerElsewhere, elsewhere, told, tab, reading);
  const id = columns.find(({ reference }) => reference === "customer-id");
  const name = columns.find(({ reference }) => reference === "customer-name");
  if (id && name) {
    const differ = entriesThat(customers.length, (entry) => differs(id.at(entry), name.at(entry)));
    reportRows("W_CUSTOMER_CONFLICT", messages.customerConflict, differ, () => name, tab, reading);
  }
  return customers;
}

/** The surest of the columns that say whose a row is: where to write what is missing. */
export function surestReference(tab: Tab): string {
  return REFERENCES.find((reference) => tab.match.byField.has(reference)) ?? "";
}

const differs = (one: number, other: number) => one >= 0 && other >= 0 && one !== other;

function entriesThat(size: number, holds: (entry: number) => boolean): number[] {
  const found: number[] = [];
  for (let entry = 0; entry < size; entry++) if (holds(entry)) found.push(entry);
  return found;
}

function reportUnfound(column: ReferenceColumn, entry: number, lookup: CustomerLookup, reading: Reading) {
  // That there are no customers is said once, not of every row.
  if (lookup.looksIn === "nothing") return;
  const place = column.place(entry);
  const { saw } = place;
  if (column.at(entry) === AMBIGUOUS) {
    const byId = lookup.looksIn === "a table with ids";
    const message = say(byId ? messages.customerAmbiguous : messages.customerAmbiguousNoIds, { saw });
    reading.problems.add({ code: "E_CUSTOMER_AMBIGUOUS", ...place, message });
    return;
  }
  const near = lookup.similar(saw);
  const unknown = lookup.looksIn === "orders" ? messages.customerNotInOrders : messages.customerUnknown;
  const message =
    near === undefined ? say(unknown, { saw }) : say(messages.customerUnknownNear, { saw, near });
  reading.problems.add({ code: "E_CUSTOMER_UNKNOWN", ...place, message });
}

/** One warning a tab, naming the first of the rows. */
function reportRows(
  code: string,
  message: typeof messages.customerConflict | typeof messages.customerElsewhere,
  entries: readonly number[],
  column: (entry: number) => ReferenceColumn | undefined,
  tab: Tab,
  { problems }: Reading,
): void {
  const [first] = entries;
  if (first === undefined) return;
  const shown = entries.slice(0, EXAMPLES).map((entry) => sheetRow(tab, entry));
  const rows = shown.join(", ") + (entries.length > EXAMPLES ? " …" : "");
  problems.add({ code, ...column(first)?.place(first), message: say(message, { n: entries.length, rows }) });
}
