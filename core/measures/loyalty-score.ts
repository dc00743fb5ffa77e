import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { numbers } from "./order-dates.ts";
import { purchases } from "./purchases.ts";

const QUARTER = 91;
const QUARTERS = 4;

/** Definition D-10. Component → weight; a score needs components worth 60 points. */
const WEIGHTS = { tenure: 20, quarters: 25, spend: 20, payments: 20, feedback: 15 };
const ENOUGH = 60;
const FULL_TENURE = 1095;
const FEWEST_PAYMENTS = 3;

export const activeQuarters = measure({
  id: "active-quarters",
  name: { en: "active quarters of the last four", zh: "近四季活跃季数" },
  kind: "count",
  needs: { en: "an orders tab with dates", zh: "带日期的订单表" },
  compute(evidence) {
    if (!evidence.orders) return undefined;
    const { from, days } = purchases(evidence.orders, evidence.customers.size);
    return Float64Array.from({ length: evidence.customers.size }, (_, row) => {
      const seen = new Set<number>();
      for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) {
        const block = Math.floor((evidence.asOf - (days[at] ?? 0)) / QUARTER);
        if (block < QUARTERS) seen.add(block);
      }
      return seen.size;
    });
  },
});

export const loyaltyScore = measure({
  id: "loyalty-score",
  name: { en: "loyalty score", zh: "忠诚度得分" },
  kind: "count",
  needs: {
    en: "an orders tab with dates and amounts, or columns for tenure, spend, payments on time and feedback",
    zh: "带日期和金额的订单表，或客户年资、消费、按时付款和反馈等列",
  },
  shows: ["tenure", "active-quarters", "spend-rank"],
  compute(evidence) {
    const parts = components(evidence);
    return Float64Array.from({ length: evidence.customers.size }, (_, row) => {
      let points = 0;
      let weights = 0;
      for (const { weight, share } of parts) {
        const value = share(row);
        if (Number.isNaN(value)) continue;
        points += weight * value;
        weights += weight;
      }
      return weights >= ENOUGH ? (100 * points) / weights : Number.NaN;
    });
  },
});

/** Each component as a share 0…1 of its full marks, NaN where it cannot be had. */
function components(evidence: Evidence) {
  const tenure = evidence.measure("tenure");
  const quarters = evidence.measure("active-quarters");
  const rank = evidence.measure("spend-rank");
  const due = numbers(evidence, "payments-due");
  const onTime = numbers(evidence, "payments-on-time");
  const nps = numbers(evidence, "nps");
  const csat = numbers(evidence, "csat");
  const missing = Number.NaN;
  return [
    { weight: WEIGHTS.tenure, share: (row: number) => Math.min(1, (tenure?.[row] ?? missing) / FULL_TENURE) },
    { weight: WEIGHTS.quarters, share: (row: number) => (quarters?.[row] ?? missing) / QUARTERS },
    { weight: WEIGHTS.spend, share: (row: number) => rank?.[row] ?? missing },
    {
      weight: WEIGHTS.payments,
      share: (row: number) =>
        within((onTime?.[row] ?? missing) / within(due?.[row], FEWEST_PAYMENTS, Infinity), 0, 1),
    },
    {
      weight: WEIGHTS.feedback,
      share: (row: number) => {
        const answer = within(nps?.[row], 0, 10) / 10;
        return Number.isNaN(answer) ? within(csat?.[row], 1, 5) / 5 : answer;
      },
    },
  ];
}

function within(value: number | undefined, low: number, high: number): number {
  return value !== undefined && value >= low && value <= high ? value : Number.NaN;
}
