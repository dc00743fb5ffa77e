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
];
