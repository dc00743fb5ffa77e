import { numbersOf } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { YEAR } from "./order-totals.ts";
import { spendBetween } from "./spend-between.ts";
import { unlessTold } from "./told.ts";

/** D-09: from two years of a customer's own history on, seasons are compared with the same season. */
const TWO_YEARS = 2 * YEAR;
/** D-09: less than this share of what they usually spend in such a time is no base for a comparison. */
const TOO_LITTLE = 0.1;

const needs = { en: "an orders tab with dates and amounts", zh: "带日期和金额的订单表" };

/** Net money of the last days of the trend (D-09 "cur"). */
export const recentSpend = measure({
  id: "recent-spend",
  name: { en: "recent spend", zh: "近期消费" },
  kind: "money",
  needs,
  compute: (evidence) => spendUpTo(evidence, () => 0),
});

/** Of as many days before, or with two years of history of the same days last year (D-09 "prev"). */
export const earlierSpend = measure({
  id: "earlier-spend",
  name: { en: "spend in the period before", zh: "对比期消费" },
  kind: "money",
  needs,
  compute(evidence) {
    const tenure = evidence.measure("tenure");
    const days = evidence.setting("trend-days");
    return spendUpTo(evidence, (row) => ((tenure?.[row] ?? 0) >= TWO_YEARS ? YEAR : days));
  },
});

/** (cur − prev) ÷ prev; missing where there is no base, or one under a tenth of their usual spend (D-09). */
export const spendChange = measure({
  id: "spend-change",
  name: { en: "spend change", zh: "消费变化" },
  kind: "percent",
  needs,
  lacks: {
    en: "nothing, or next to nothing, was spent in the period before",
    zh: "对比期没有消费，或消费极少",
  },
  shows: ["recent-spend", "earlier-spend"],
  compute(evidence) {
    const recent = evidence.measure("recent-spend");
    const earlier = evidence.measure("earlier-spend");
    const total = evidence.measure("spend-total");
    const tenure = evidence.measure("tenure");
    const days = evidence.setting("trend-days");
    return (
      recent &&
      earlier?.map((before, row) => {
        const usual = (total?.[row] ?? Number.NaN) / Math.max(1, (tenure?.[row] ?? Number.NaN) / days);
        const isBase = before > 0 && !(before < TOO_LITTLE * usual);
        return isBase ? ((recent[row] ?? Number.NaN) - before) / before : Number.NaN;
      })
    );
  },
});

/** Net money of the trend's days, the last of them so many days before the run's date. */
function spendUpTo(evidence: Evidence, daysBefore: (row: number) => number): Float64Array | undefined {
  const { orders, customers, asOf } = evidence;
  const days = evidence.setting("trend-days");
  const last = numbersOf(customers.size, (row) => Math.floor(asOf) - daysBefore(row));
  const first = last.map((day) => day - days + 1);
  return orders && unlessTold(evidence, spendBetween(orders, first, last));
}
