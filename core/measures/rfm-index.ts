import { numbersOf } from "../columns.ts";
import { type Scored, scored } from "./buyers.ts";
import { measure } from "./measure.ts";

/**
 * One number 0 … 1 for ranking only (D-04 "Optional single score"): recency, frequency and money each from the worst 0
 * to the best 1 of the scored customers, weighted.
 */
export const rfmIndex = measure({
  id: "rfm-index",
  name: { en: "RFM index", zh: "RFM 指数" },
  kind: "number",
  range: [0, 1],
  needs: {
    en: "order dates, order counts and amounts of customers who bought",
    zh: "有购买记录的客户的下单日期、订单数和金额",
  },
  shows: ["days-since-last-order", "orders", "monetary-value"],
  compute(evidence) {
    const parts = [
      { of: "days-since-last-order", weight: "recency-weight", best: "least" as const },
      { of: "orders", weight: "frequency-weight", best: "most" as const },
      { of: "monetary-value", weight: "monetary-weight", best: "most" as const },
    ].map(({ of, weight, best }) => ({
      found: scored(evidence, of),
      weight: evidence.setting(weight),
      best,
    }));
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    if (parts.some(({ found }) => !found) || !(weights > 0)) return undefined;
    return numbersOf(
      evidence.customers.size,
      (row) =>
        parts.reduce((sum, { found, weight, best }) => sum + weight * share(found, row, best), 0) / weights,
    );
  },
});

/** 0 for the worst, 1 for the best; where all are equal nobody stands out. */
function share(found: Scored | undefined, row: number, best: "least" | "most"): number {
  if (!found) return Number.NaN;
  const { values, order } = found;
  const least = order.at(0);
  const most = order.at(order.length - 1);
  const value = values[row] ?? Number.NaN;
  if (least === most) return value - least;
  return (best === "most" ? value - least : most - value) / (most - least);
}
