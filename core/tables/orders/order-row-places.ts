import { SILENT } from "../customers/reference-column.ts";
import { surestReference } from "../customers/whose-rows.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { sumRows } from "../layout/sum-row.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import type { RowCount } from "../summing-up.ts";
import type { OrderPlaces } from "./order-places.ts";
import type { OrderRows } from "./order-rows.ts";
import type { RollUp } from "./roll-up.ts";

/** Order of a row that is none. */
const ATTENTION = -1;
const TOTAL = -2;
/** Says no customer, but shares its order number with rows that may. */
const WAITS = -3;
/** The same in every cell as a row above. */
const IDENTICAL = -4;

/** One orders tab while its rows find their orders. */
interface Sheet {
  readonly rows: OrderRows;
  /** Which of the orders tabs. */
  readonly at: number;
  /** Code of the tab's own order numbers → code in the book. */
  readonly codes: Int32Array | undefined;
}

/** An orders tab whose rows have found their orders. */
export interface AssignedSheet extends Sheet {
  /** Order of every entry, or why it has none. */
  readonly orderOf: Int32Array;
}

/** Give every row its order; rows that cannot be used are reported. */
export function assignRows(
  sheet: Sheet,
  rollUp: RollUp,
  places: OrderPlaces,
  problems: ProblemList,
): AssignedSheet {
  const { rows, at } = sheet;
  const { customers, dayTroubled, amounts, tab, repeats } = rows;
  const orderOf = new Int32Array(customers.length).fill(ATTENTION);
  const isTotal = sumRows(
    amounts?.amounts,
    (entry) => customers[entry] === SILENT && numberOf(sheet, entry) < 0,
  );
  for (let entry = 0; entry < orderOf.length; entry++) {
    if (isTotal[entry] === 1) {
      orderOf[entry] = TOTAL;
      continue;
    }
    if (repeats && (repeats[entry] ?? -1) >= 0) {
      orderOf[entry] = IDENTICAL;
      continue;
    }
    if (dayTroubled[entry] === 1 || amounts?.troubled[entry] === 1 || rows.orderTroubled?.[entry] === 1)
      continue;
    const customer = customers[entry] ?? -1;
    const number = numberOf(sheet, entry);
    if (customer < 0) {
      const empty = customer === SILENT;
      if (empty && number >= 0) orderOf[entry] = WAITS;
      else if (empty) customerMissing(rows, entry, problems);
      continue;
    }
    const place = number < 0 ? noPlace : { tab: tab.layout.table.name, row: sheetRow(tab, entry) };
    const order = places.place(number, customer, at, place, problems);
    orderOf[entry] = order;
    addRow(rows, entry, order, rollUp);
  }
  return { ...sheet, orderOf };
}

/** Rows that named no customer join the order of their number, when only one customer has it. */
export function joinWaiting(
  sheet: AssignedSheet,
  rollUp: RollUp,
  places: OrderPlaces,
  problems: ProblemList,
): void {
  const { orderOf, rows } = sheet;
  for (let entry = 0; entry < orderOf.length; entry++) {
    if (orderOf[entry] !== WAITS) continue;
    const order = places.only(numberOf(sheet, entry));
    orderOf[entry] = order < 0 ? ATTENTION : order;
    if (order < 0) customerMissing(rows, entry, problems);
    else addRow(rows, entry, order, rollUp);
  }
}

/** Count the rows of a tab; those of orders without a date or an amount are reported. */
export function countRows(
  { rows, orderOf }: AssignedSheet,
  isKept: (order: number) => boolean,
  rollUp: RollUp,
  problems: ProblemList,
): RowCount {
  let attention = 0;
  let totalRows = 0;
  let identical = 0;
  for (let entry = 0; entry < orderOf.length; entry++) {
    const order = orderOf[entry] ?? ATTENTION;
    if (order === TOTAL) totalRows++;
    else if (order === IDENTICAL) identical++;
    else if (order < 0) attention++;
    else if (!isKept(order)) {
      attention++;
      if (!rollUp.hasDay(order))
        report(rows, entry, "E_DATE_MISSING", "order-date", messages.dateMissing, problems);
      else report(rows, entry, "E_AMOUNT_MISSING", "amount", messages.amountMissing, problems);
    }
  }
  return { attention, totalRows, identical };
}

/** Code of the order number of an entry in the book; −1 without one. */
export function numberOf({ rows, codes }: Sheet, entry: number): number {
  const own = rows.order?.[entry] ?? -1;
  return own < 0 ? -1 : (codes?.[own] ?? -1);
}

function addRow({ day, amounts, status }: OrderRows, entry: number, order: number, rollUp: RollUp): void {
  const says = status(entry);
  rollUp.addDay(order, day[entry] ?? Number.NaN);
  rollUp.addStatus(order, says);
  if (amounts) rollUp.addAmount(order, amounts.amounts[entry] ?? Number.NaN, says);
}

function customerMissing(rows: OrderRows, entry: number, problems: ProblemList): void {
  const reference = surestReference(rows.tab);
  report(rows, entry, "E_CUSTOMER_MISSING", reference, messages.customerMissing, problems);
}

function report(
  { tab }: OrderRows,
  entry: number,
  code: string,
  field: string,
  message: { en: string; zh: string },
  problems: ProblemList,
): void {
  const column = tab.match.byField.get(field)?.header;
  problems.add({
    code,
    tab: tab.layout.table.name,
    row: sheetRow(tab, entry),
    ...(column === undefined ? {} : { column }),
    message: say(message, {}),
  });
}

const noPlace = { tab: "", row: 0 };
