import type { Orders } from "../tables/imported.ts";
import { centsFromTenThousandths, tenThousandths } from "../tables/reading/exact-money.ts";
import type { Evidence } from "./measure.ts";
import { told } from "./told.ts";
import { toldTotals } from "./told-totals.ts";

/** What a window of orders adds up to, one entry a customer. */
export interface Totals {
  /** Counted orders. */
  readonly orders: Float64Array;
  /** Net money: counted orders and refunds, rounded to cents. Undefined where orders carry no amount. */
  readonly spend: Float64Array | undefined;
  /** When the first and the last of the counted orders were placed; NaN without any. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

// What is known of a customer stands side by side, so that an order touches one place in memory.
const WIDTH = 4;
const COUNT = 0;
const NET = 1;
const FIRST = 2;
const LAST = 3;

/**
 * Orders of the last `window` days up to as-of (0 ≤ age < window). A refund (negative total) lowers spend on its date
 * and is not counted (definitions 5.0 "An order"). Summed in whole ten-thousandths, so that the order of rows cannot matter.
 */
export function totals(orders: Orders, customers: number, asOf: number, window = Infinity): Totals {
  const { amount, size } = orders;
  const sums = new Float64Array(WIDTH * customers);
  for (let at = 0; at < sums.length; at += WIDTH) {
    sums[at + FIRST] = Infinity;
    sums[at + LAST] = -Infinity;
  }
  addUp(sums, orders, amount ? exactAmounts(amount) : new Float64Array(size), asOf, window);
  const column = (place: number, read: (sum: number) => number) => {
    const numbers = new Float64Array(customers);
    for (let who = 0; who < customers; who++) numbers[who] = read(sums[WIDTH * who + place] as number);
    return numbers;
  };
  const moment = (day: number) => (Math.abs(day) === Infinity ? Number.NaN : day);
  return {
    get orders() {
      return column(COUNT, (count) => count);
    },
    get spend() {
      return amount && column(NET, (net) => centsFromTenThousandths(net) / 100);
    },
    get first() {
      return column(FIRST, moment);
    },
    get last() {
      return column(LAST, moment);
    },
  };
}

/** The loop that every order goes through: it does nothing else, and so the processor waits for several customers at a time. */
function addUp(
  sums: Float64Array,
  { customer, day, counted, size }: Orders,
  exact: Float64Array,
  asOf: number,
  window: number,
): void {
  for (let order = 0; order < size; order++) {
    const when = day[order] as number;
    const age = asOf - when;
    if (!(age >= 0 && age < window)) continue;
    const at = WIDTH * (customer[order] as number);
    const net = exact[order] as number;
    if (counted[order] !== 1) {
      if (net < 0) sums[at + NET] = (sums[at + NET] as number) + net;
      continue;
    }
    sums[at + COUNT] = (sums[at + COUNT] as number) + 1;
    sums[at + NET] = (sums[at + NET] as number) + net;
    if (when < (sums[at + FIRST] as number)) sums[at + FIRST] = when;
    if (when > (sums[at + LAST] as number)) sums[at + LAST] = when;
  }
}

const exactly = new WeakMap<Float64Array, Float64Array>();

/** Amounts in whole ten-thousandths, made once for a column of them. */
function exactAmounts(amounts: Float64Array): Float64Array {
  const known = exactly.get(amounts);
  if (known) return known;
  const exact = new Float64Array(amounts.length);
  for (let order = 0; order < exact.length; order++) exact[order] = tenThousandths(amounts[order] as number);
  exactly.set(amounts, exact);
  return exact;
}

const known = new WeakMap<Evidence, Map<number, Totals>>();

/** The totals of a run's orders in a window of days, worked out once; undefined without orders. Columns speak for whom no order names. */
export function totalsOf(evidence: Evidence, window = Infinity): Totals | undefined {
  const { orders, customers, asOf } = evidence;
  if (!orders) return undefined;
  const ofWindows = known.get(evidence) ?? new Map<number, Totals>();
  known.set(evidence, ofWindows);
  const found =
    ofWindows.get(window) ?? beside(totals(orders, customers.size, asOf, window), evidence, window);
  ofWindows.set(window, found);
  return found;
}

function beside(found: Totals, evidence: Evidence, window: number): Totals {
  const rows = told(evidence);
  if (rows.length === 0) return found;
  const ofColumns = toldTotals(evidence, rows, window);
  const joined = (numbers: Float64Array, told: Float64Array) => {
    rows.forEach((row, at) => {
      numbers[row] = told[at] as number;
    });
    return numbers;
  };
  return {
    orders: joined(found.orders, ofColumns.orders),
    spend: found.spend && joined(found.spend, ofColumns.spend),
    first: joined(found.first, ofColumns.first),
    last: joined(found.last, ofColumns.last),
  };
}
