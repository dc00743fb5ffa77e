import { AS_OF } from "../work/lines.ts";
import { benchMeasure, field } from "./measures.ts";

/** What customers bought, beyond the standard measures. */
export const purchaseMeasures = [
  benchMeasure("recorded spend", "money", (evidence) => field(evidence, "spend-total")),

  /** No word about orders means none. */
  benchMeasure("orders placed", "count", (evidence) => {
    const placed = field(evidence, "orders-total");
    return (into, from) => {
      for (let k = 0; k < into.length; k++) {
        const count = placed[from + k] as number;
        into[k] = Number.isNaN(count) ? 0 : count;
      }
    };
  }),

  /** Days from the first to the last order. */
  benchMeasure("order span", "count", (evidence) => {
    const first = field(evidence, "first-order");
    const last = field(evidence, "last-order");
    return (into, from) => {
      for (let k = 0; k < into.length; k++)
        into[k] = (last[from + k] as number) - (first[from + k] as number);
    };
  }),

  /** Missing for fewer than two orders: 0 ÷ 0, which costs less than a condition nobody can foresee. */
  benchMeasure("days between orders", "number", (evidence) => {
    const placed = field(evidence, "orders-total");
    const first = field(evidence, "first-order");
    const last = field(evidence, "last-order");
    return (into, from) => {
      for (let k = 0; k < into.length; k++) {
        const gaps = (placed[from + k] as number) - 1;
        const again = +(gaps >= 1);
        into[k] = (((last[from + k] as number) - (first[from + k] as number)) * again) / (gaps * again);
      }
    };
  }),

  /** Days since the last order × own gaps ÷ span: whole numbers until the end, so that a line is met exactly. */
  benchMeasure("gaps since last order", "number", (evidence) => {
    const placed = field(evidence, "orders-total");
    const first = field(evidence, "first-order");
    const last = field(evidence, "last-order");
    return (into, from) => {
      for (let k = 0; k < into.length; k++) {
        const gaps = (placed[from + k] as number) - 1;
        const span = (last[from + k] as number) - (first[from + k] as number);
        const product = (AS_OF - (last[from + k] as number)) * gaps;
        const again = +(gaps >= 1);
        // Who bought twice today, and never before, is not late.
        const length = span + +(product === 0);
        into[k] = (product * again) / (length * again);
      }
    };
  }),
];
