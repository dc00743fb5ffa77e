import { numbersOf } from "../columns.ts";
import type { Orders } from "../tables/imported.ts";
import type { Evidence } from "./measure.ts";

const DAY = 86_400;

/** Whether recency is told in elapsed 24-hour days instead of civil ones (setting "recency in"). */
export function inElapsedDays(evidence: Evidence): boolean {
  return evidence.choice("recency-in") === "elapsed";
}

/** Whole 24-hour days from a moment to the run's; negative after it. In seconds, because days as fractions only look exact. */
export function elapsedDays(moment: number, day: number): number {
  return Math.floor((seconds(moment) - seconds(day)) / DAY);
}

/** Every customer's last counted order up to a moment, with its time of day; NaN without one. */
export function lastMoments(orders: Orders, customers: number, moment: number): Float64Array {
  const { customer, day, counted, size } = orders;
  const last = new Float64Array(customers).fill(Number.NaN);
  for (let order = 0; order < size; order++) {
    const who = customer[order] as number;
    const when = day[order] as number;
    if (counted[order] === 1 && when <= moment && !((last[who] as number) >= when)) last[who] = when;
  }
  return last;
}

/** The same orders dated so that subtracting the day from as-of gives their elapsed days. */
export function datedByAge(orders: Orders, { asOf, moment }: Evidence): Orders {
  const day = numbersOf(orders.size, (order) => asOf - elapsedDays(moment, orders.day[order] ?? Number.NaN));
  return { ...orders, day };
}

function seconds(day: number): number {
  return Math.round(day * DAY);
}
