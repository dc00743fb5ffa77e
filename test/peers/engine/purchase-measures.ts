import { rowsAscending } from "../../../core/measures/rows-ascending.ts";
import { benchMeasure, field, known } from "./measures.ts";

/** What customers bought, beyond the standard measures. */
export const purchaseMeasures = [
  benchMeasure("recorded spend", "money", (evidence) => field(evidence, "spend-total")),

  /** No word about orders means none. */
  benchMeasure("orders placed", "count", (evidence) => {
    const placed = field(evidence, "orders-total").slice();
    for (let row = 0; row < placed.length; row++) if (Number.isNaN(placed[row] as number)) placed[row] = 0;
    return placed;
  }),

  /** Days from the first to the last order. */
  benchMeasure("order span", "count", (evidence) => {
    const first = field(evidence, "first-order");
    const last = field(evidence, "last-order");
    const span = new Float64Array(last.length);
    for (let row = 0; row < span.length; row++) span[row] = (last[row] as number) - (first[row] as number);
    return span;
  }),

  /** Missing for fewer than two orders. */
  benchMeasure("days between orders", "number", (evidence) => {
    const span = known(evidence, "order span");
    const placed = known(evidence, "orders placed");
    const days = new Float64Array(span.length);
    for (let row = 0; row < days.length; row++) {
      const gaps = (placed[row] as number) - 1;
      days[row] = gaps >= 1 ? (span[row] as number) / gaps : Number.NaN;
    }
    return days;
  }),

  /** Days since the last order in own gaps, days × gaps ÷ span: whole numbers until the end, so that lines are met exactly. */
  benchMeasure("gaps since last order", "number", (evidence) => {
    const span = known(evidence, "order span");
    const placed = known(evidence, "orders placed");
    const since = known(evidence, "days since last order");
    const gaps = new Float64Array(span.length);
    for (let row = 0; row < gaps.length; row++) {
      const own = (placed[row] as number) - 1;
      const product = (since[row] as number) * own;
      // Who bought again on the same day only, and that is today, is not late.
      const late = product === 0 ? 0 * (span[row] as number) : product / (span[row] as number);
      gaps[row] = own >= 1 ? late : Number.NaN;
    }
    return gaps;
  }),

  /** What those who spend strictly more spend together ÷ what all spend, in whole cents; missing for nothing spent. */
  benchMeasure("revenue share before", "percent", (evidence) => {
    const spend = field(evidence, "spend-total");
    const rows = rowsAscending(spend);
    const before = new Float64Array(spend.length).fill(Number.NaN);
    let total = 0;
    let above = 0;
    let amount = Number.NaN;
    let at = rows.length - 1;
    for (; at >= 0; at--) {
      const row = rows[at] as number;
      const value = spend[row] as number;
      if (!(value > 0)) break;
      if (value !== amount) above = total;
      amount = value;
      before[row] = above;
      total += Math.round(value * 100);
    }
    for (at++; at < rows.length; at++) {
      const row = rows[at] as number;
      before[row] = (before[row] as number) / total;
    }
    return before;
  }),
];
