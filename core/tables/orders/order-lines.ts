import type { Column } from "../../columns.ts";
import type { Rule } from "../../rules/index.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { identicalRows } from "../layout/identical-rows.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { sumRows } from "../layout/sum-row.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import type { Reading } from "../reading/read-fields.ts";
import type { RowCount } from "../summing-up.ts";
import { type Judgement, judgeLines } from "./counted-line.ts";
import { type LineAmounts, lineAmounts, textCodes } from "./line-amounts.ts";
import type { ofOrders } from "./of-orders.ts";
import type { OrderNumbers } from "./order-numbers.ts";
import type { StatusSays } from "./order-status.ts";
import type { RollUp } from "./roll-up.ts";
import { rowStatus } from "./row-status.ts";

/** Why a line has no order. */
const NO_NUMBER = -1;
const UNKNOWN = -2;
const UNUSED = -3;
const WORTHLESS = -4;
const TOTAL = -5;
const IDENTICAL = -6;

/** A lines tab whose rows have found their orders by the order number. */
export interface FoundLines {
  readonly tab: Tab;
  /** Order of every row, or why it has none. */
  readonly orderOf: Int32Array;
  readonly numbers: ReturnType<typeof textCodes>;
  /** What the rows are worth, where an order has no amount of its own. */
  readonly amounts: LineAmounts | undefined;
  /** 1 for an order whose amount its lines are not asked for. */
  readonly ownAmount: Uint8Array;
  readonly judgement: Judgement | undefined;
  /** What the status of each row and its judgement say. */
  readonly status: (entry: number) => StatusSays | undefined;
  /** What the order of each row says in the orders tabs. */
  readonly ofOrder: (id: string) => Column | undefined;
}

/** The orders that lines look for. */
export interface KnownOrders {
  readonly numbers: OrderNumbers;
  /** The order of every number, −1 where its rows need attention. */
  readonly orders: Int32Array;
  /** 1 for an order with an amount of its own; those of its lines are not used then. */
  readonly ownAmount: Uint8Array;
  /** What orders say in their own tabs. */
  readonly ofOrder: ReturnType<typeof ofOrders>;
}

/** Find the order of every line, and judge the lines where a rule says which count. */
export function findLines(
  tab: Tab,
  known: KnownOrders,
  rule: Rule | undefined,
  reading: Reading,
): FoundLines {
  const numbers = textCodes(tab, "order-id", reading);
  const { ownAmount } = known;
  const amounts = ownAmount.includes(0) ? lineAmounts(tab, reading) : undefined;
  const orderOf = findOrders(tab, known, numbers, amounts, reading);
  const ofOrder = known.ofOrder(orderOf);
  const judgement = rule && judgeLines(rule, tab, reading, ofOrder);
  const status = rowStatus(tab, judgement, reading);
  return { tab, orderOf, numbers, amounts, ownAmount, judgement, status, ofOrder };
}

function findOrders(
  tab: Tab,
  known: KnownOrders,
  numbers: FoundLines["numbers"],
  amounts: LineAmounts | undefined,
  reading: Reading,
): Int32Array {
  const orders = Int32Array.from(numbers?.dictionary ?? [], (number) => {
    const code = known.numbers.find(number);
    const order = known.orders[code] ?? UNUSED;
    return code < 0 ? UNKNOWN : order < 0 ? UNUSED : order;
  });
  const isTotal = sumRows(amounts?.amounts, (entry) => (numbers?.codes[entry] ?? -1) < 0);
  const repeats = reading.options.dropIdenticalLines ? identicalRows(tab.layout) : undefined;
  const orderOf = new Int32Array(tab.layout.body.length);
  for (let entry = 0; entry < orderOf.length; entry++) {
    const order = orders[numbers?.codes[entry] ?? -1] ?? NO_NUMBER;
    if (isTotal[entry] === 1) orderOf[entry] = TOTAL;
    else if (repeats && (repeats[entry] ?? -1) >= 0) orderOf[entry] = IDENTICAL;
    else if (known.ownAmount[order] === 0 && amounts && Number.isNaN(amounts.amounts[entry]))
      orderOf[entry] = WORTHLESS;
    else orderOf[entry] = order;
  }
  return orderOf;
}

/** Add the lines to their orders; those that cannot be used are reported. */
export function addLines(lines: FoundLines, rollUp: RollUp, problems: ProblemList): RowCount {
  const { orderOf, amounts, ownAmount, status, judgement } = lines;
  let attention = 0;
  let totalRows = 0;
  let identical = 0;
  for (let entry = 0; entry < orderOf.length; entry++) {
    const order = orderOf[entry] ?? NO_NUMBER;
    if (order >= 0) {
      if (amounts && ownAmount[order] === 0)
        rollUp.addAmount(order, amounts.amounts[entry] ?? Number.NaN, status(entry));
      if (judgement) rollUp.addLine(order, judgement.truth[entry] === 1);
    } else if (order === TOTAL) totalRows++;
    else if (order === IDENTICAL) identical++;
    else {
      attention++;
      report(lines, entry, order, problems);
    }
  }
  return { attention, totalRows, identical };
}

function report(
  { tab, numbers, amounts }: FoundLines,
  entry: number,
  why: number,
  problems: ProblemList,
): void {
  const column = tab.match.byField.get("order-id")?.header;
  const place = { tab: tab.layout.table.name, row: sheetRow(tab, entry) };
  const at = column === undefined ? place : { ...place, column };
  const saw = numbers?.dictionary[numbers.codes[entry] ?? -1] ?? "";
  if (why === UNKNOWN) {
    problems.add({ code: "E_ORDER_UNKNOWN", ...at, saw, message: say(messages.orderUnknown, { saw }) });
  } else if (why === UNUSED) {
    problems.add({ code: "E_ORDER_UNUSED", ...at, saw, message: say(messages.orderUnused, { saw }) });
  } else if (why === WORTHLESS && amounts?.troubled[entry] !== 1) {
    problems.add({ code: "E_AMOUNT_MISSING", ...place, message: say(messages.lineAmountMissing, {}) });
  } else if (why === NO_NUMBER && numbers?.troubled[entry] !== 1) {
    problems.add({ code: "E_ORDER_MISSING", ...at, message: say(messages.orderMissing, {}) });
  }
}
