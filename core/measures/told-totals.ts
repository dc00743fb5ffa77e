import { numberOf } from "../tables/reading/pick.ts";
import { elapsedDays } from "./elapsed.ts";
import type { Evidence } from "./measure.ts";

/** Days that a column of 12 months speaks of. */
const YEAR = 365;

/** What columns of the customer table say of some customers in a window of days, one entry a row; missing is NaN. */
export function toldTotals(evidence: Evidence, rows: Int32Array, window: number) {
  const { asOf } = evidence;
  const said = (id: string, row: number) => numberOf(evidence.field(id), row);
  const past = (id: string, row: number) => (said(id, row) <= asOf ? said(id, row) : Number.NaN);
  const last = (row: number) => {
    const day = past("last-order", row);
    const days = said("recency-days", row);
    return Number.isNaN(day) && days >= 0 ? Math.floor(asOf) - Math.floor(days) : day;
  };
  const age = (day: number) => elapsedDays(asOf, day);
  // A lifetime column tells of a window only where nothing, or everything, was bought in it.
  const inWindow = (what: "orders" | "spend") => (row: number) => {
    const total = said(`${what}-total`, row);
    if (window === Infinity) return total;
    const yearly = window === YEAR ? said(`${what}-12m`, row) : Number.NaN;
    if (!Number.isNaN(yearly)) return yearly;
    if (age(last(row)) >= window) return 0;
    return age(past("first-order", row)) < window ? total : Number.NaN;
  };
  const each = (of: (row: number) => number) => Float64Array.from(rows, of);
  return {
    orders: each(inWindow("orders")),
    spend: each(inWindow("spend")),
    first: each((row) => past("first-order", row)),
    last: each(last),
  };
}
