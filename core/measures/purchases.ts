import type { Orders } from "../tables/imported.ts";
import type { Evidence } from "./measure.ts";

/** Every customer's distinct purchase days in ascending order: those of customer c are days[from[c]] … days[from[c+1]−1]. */
export interface Purchases {
  readonly from: Int32Array;
  readonly days: Float64Array;
}

const known = new WeakMap<Orders, Purchases>();

/** Distinct civil days with a counted order, worked out once for a set of orders. */
export function purchases(orders: Orders, customers: number): Purchases {
  let found = known.get(orders);
  if (!found) {
    found = distinctDays(sortedByCustomer(orders, customers, orders.day));
    known.set(orders, found);
  }
  return found;
}

/** Days between successive purchase days of every customer, pooled (definition D-11, "population gaps"). */
export function purchaseGaps(evidence: Evidence): Float64Array {
  if (!evidence.orders) return new Float64Array(0);
  const { from, days } = purchases(evidence.orders, evidence.customers.size);
  const gaps = new Float64Array(days.length);
  let count = 0;
  for (let customer = 0; customer + 1 < from.length; customer++) {
    for (let at = (from[customer] ?? 0) + 1; at < (from[customer + 1] ?? 0); at++) {
      gaps[count++] = (days[at] ?? 0) - (days[at - 1] ?? 0);
    }
  }
  return gaps.subarray(0, count);
}

/** The values of counted orders, ascending within a customer: those of customer c are sorted[from[c]] … sorted[from[c+1]−1]. */
export function sortedByCustomer(
  { customer, counted, size }: Orders,
  customers: number,
  values: Float64Array,
): { readonly from: Int32Array; readonly sorted: Float64Array } {
  const from = new Int32Array(customers + 1);
  for (let order = 0; order < size; order++) {
    const next = (customer[order] ?? 0) + 1;
    if (counted[order] === 1) from[next] = (from[next] ?? 0) + 1;
  }
  for (let who = 0; who < customers; who++) from[who + 1] = (from[who + 1] ?? 0) + (from[who] ?? 0);
  const sorted = new Float64Array(from[customers] ?? 0);
  const next = from.slice();
  for (let order = 0; order < size; order++) {
    if (counted[order] !== 1) continue;
    const who = customer[order] ?? 0;
    const at = next[who] ?? 0;
    sorted[at] = values[order] ?? 0;
    next[who] = at + 1;
  }
  for (let who = 0; who < customers; who++) sortStretch(sorted, from[who] as number, from[who + 1] as number);
  return { from, sorted };
}

/** Few numbers, mostly in order already, are moved where they belong. */
function sortStretch(numbers: Float64Array, from: number, to: number): void {
  if (to - from > FEW) numbers.subarray(from, to).sort();
  else {
    for (let at = from + 1; at < to; at++) {
      const number = numbers[at] as number;
      let place = at;
      while (place > from && (numbers[place - 1] as number) > number) {
        numbers[place] = numbers[place - 1] as number;
        place--;
      }
      numbers[place] = number;
    }
  }
}

const FEW = 32;

/** Times of day fall away here. */
function distinctDays({ from, sorted }: ReturnType<typeof sortedByCustomer>): Purchases {
  const days = sorted;
  const distinctFrom = new Int32Array(from.length);
  let kept = 0;
  for (let customer = 0; customer + 1 < from.length; customer++) {
    distinctFrom[customer] = kept;
    const end = from[customer + 1] ?? 0;
    for (let at = from[customer] ?? 0; at < end; at++) {
      const day = Math.floor(days[at] ?? 0);
      if (at > (from[customer] ?? 0) && day === days[kept - 1]) continue;
      days[kept++] = day;
    }
  }
  distinctFrom[from.length - 1] = kept;
  return { from: distinctFrom, days: days.slice(0, kept) };
}
