import { isoFromDay } from "../../cells/day.ts";
import type { Orders } from "../imported.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import type { RowCount } from "../summing-up.ts";
import type { OrderNumbers } from "./order-numbers.ts";
import { type AssignedSheet, numberOf } from "./order-row-places.ts";
import type { OrderRows } from "./order-rows.ts";
import type { RollUp } from "./roll-up.ts";

/** One warning naming how many orders lie after the run's date. */
export function reportFuture(
  orders: Orders,
  asOf: number,
  tabs: readonly OrderRows[],
  problems: ProblemList,
): void {
  let n = 0;
  for (const day of orders.day) if (day > asOf) n++;
  if (n === 0) return;
  const message = say(messages.futureOrders, { n, asOf: isoFromDay(asOf) });
  problems.add({ code: "W_FUTURE_ORDERS", ...placeOf(tabs[0], "order-date"), message });
}

/** One warning a tab naming how many lines were dropped as identical. */
export function reportIdentical(counts: ReadonlyMap<Tab, RowCount>, problems: ProblemList): void {
  for (const [{ layout }, { identical: n }] of counts) {
    if (n === 0) continue;
    const message = say(messages.identicalLines, { n });
    problems.add({ code: "W_IDENTICAL_LINES_DROPPED", tab: layout.table.name, message });
  }
}

/** Order numbers that stand in two orders tabs: lines of one order, or a tab loaded twice. */
export function reportTwoTabs(
  sheets: readonly AssignedSheet[],
  rollUp: RollUp,
  numbers: OrderNumbers,
  problems: ProblemList,
): void {
  for (const sheet of sheets.slice(1)) {
    const shared = new Set<number>();
    let first = -1;
    sheet.orderOf.forEach((order, entry) => {
      if (order < 0 || rollUp.tab[order] === sheet.at || numberOf(sheet, entry) < 0) return;
      if (first < 0) first = order;
      shared.add(order);
    });
    if (first < 0) continue;
    const saw = numbers.text(rollUp.number[first] ?? -1);
    const one = sheets[rollUp.tab[first] ?? 0]?.rows.tab.layout.table.name ?? "";
    const message = say(messages.orderTwoTabs, { n: shared.size, one, saw });
    problems.add({ code: "W_ORDER_TWO_TABS", ...placeOf(sheet.rows, "order-id"), saw, message });
  }
}

/** Five orders of several lines are enough to tell a habit, and nine in ten make it one. */
const ENOUGH = 5;
const MOSTLY = 0.9;

/** Exports that repeat the order's total in every line would be added up several times over. */
export function reportRepeatedAmounts(
  tabs: readonly OrderRows[],
  rollUp: RollUp,
  numbers: OrderNumbers,
  problems: ProblemList,
): void {
  tabs.forEach((rows, at) => {
    if (!rows.amounts?.given || !rows.order) return;
    let several = 0;
    let repeating = 0;
    let first = -1;
    for (let order = 0; order < rollUp.size; order++) {
      if (rollUp.tab[order] !== at) continue;
      const repeats = rollUp.repeatsAmount(order);
      if (repeats === undefined) continue;
      several++;
      if (!repeats) continue;
      repeating++;
      if (first < 0) first = order;
    }
    if (several < ENOUGH || repeating < MOSTLY * several) return;
    const saw = numbers.text(rollUp.number[first] ?? -1);
    const message = say(messages.amountRepeated, { n: repeating, saw });
    problems.add({ code: "W_AMOUNT_REPEATED", ...placeOf(rows, "amount"), saw, message });
  });
}

function placeOf(rows: OrderRows | undefined, field: string): { tab?: string; column?: string } {
  if (!rows) return {};
  const column = rows.tab.match.byField.get(field)?.header;
  return { tab: rows.tab.layout.table.name, ...(column === undefined ? {} : { column }) };
}
