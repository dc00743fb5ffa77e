import { numbersOf } from "../columns.ts";
import { scales } from "./answers.ts";
import { LOYALTY_ENOUGH, LOYALTY_WEIGHTS } from "./loyalty-weights.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { purchases } from "./purchases.ts";
import { unlessTold } from "./told.ts";

const QUARTER = 91;
const QUARTERS = 4;

const FULL_TENURE = 1095;

export const activeQuarters = measure({
  id: "active-quarters",
  name: { en: "active quarters of the last four", zh: "近四季活跃季数" },
  kind: "count",
  range: [0, QUARTERS],
  needs: { en: "an orders tab with dates", zh: "带日期的订单表" },
  compute(evidence) {
    if (!evidence.orders) return undefined;
    const { from, days } = purchases(evidence.orders, evidence.customers.size);
    const active = numbersOf(evidence.customers.size, (row) => {
      let seen = 0;
      for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) {
        const block = Math.floor((evidence.asOf - (days[at] ?? 0)) / QUARTER);
        if (block < QUARTERS) seen |= 1 << block;
      }
      return (seen & 1) + ((seen >> 1) & 1) + ((seen >> 2) & 1) + (seen >> 3);
    });
    return unlessTold(evidence, active);
  },
});

/** The newest answer as a share of the best one, while it has not expired. */
export const feedbackShare = measure({
  id: "feedback-share",
  name: { en: "newest answer out of the best", zh: "最近评价得分率" },
  kind: "percent",
  needs: {
    en: "a feedback tab with NPS or satisfaction answers, or such columns of the customers",
    zh: "带 NPS 或满意度的反馈表，或客户表中的这类列",
  },
  compute(evidence) {
    const nps = evidence.measure("nps");
    const csat = evidence.measure("csat");
    const scale = scales(evidence);
    const expiry = evidence.setting("answers-expire-after");
    return evidence.measure("days-since-answer")?.map((days, row) => {
      if (!(days <= expiry)) return Number.NaN;
      const share = (nps?.[row] ?? Number.NaN) / scale.nps.highest;
      return Number.isNaN(share) ? (csat?.[row] ?? Number.NaN) / scale.csat.highest : share;
    });
  },
});

export const loyaltyScore = measure({
  id: "loyalty-score",
  name: { en: "loyalty score", zh: "忠诚度得分" },
  kind: "number",
  range: [0, 100],
  needs: {
    en: "an orders tab with dates and amounts, or columns for tenure, spend, payments on time and feedback",
    zh: "带日期和金额的订单表，或客户年资、消费、按时付款和反馈等列",
  },
  lacks: { en: "too little is known of orders, payments and answers", zh: "订单、付款和反馈的依据不足" },
  shows: ["tenure", "active-quarters", "spend-rank", "on-time-share", "feedback-share"],
  compute(evidence) {
    const parts = components(evidence);
    if (parts.reduce((sum, { weight }) => sum + weight, 0) < LOYALTY_ENOUGH) return undefined;
    const shares = parts.map(({ weight, share }) => ({ weight, share: share() }));
    return numbersOf(evidence.customers.size, (row) => {
      let points = 0;
      let weights = 0;
      for (const { weight, share } of shares) {
        const value = share[row] as number;
        if (Number.isNaN(value)) continue;
        points += weight * value;
        weights += weight;
      }
      return weights >= LOYALTY_ENOUGH ? (100 * points) / weights : Number.NaN;
    });
  },
});

interface Component {
  readonly weight: number;
  /** Share 0…1 of the full marks, one a customer, NaN where it cannot be had. */
  share(): Float64Array;
}

/** The components this book can say anything about. */
function components(evidence: Evidence): Component[] {
  const parts: Component[] = [];
  const add = (
    weight: number,
    column: Float64Array | undefined,
    share: (column: Float64Array) => Float64Array,
  ) => {
    if (column) parts.push({ weight, share: () => share(column) });
  };
  add(LOYALTY_WEIGHTS.tenure, evidence.measure("tenure"), (days) =>
    days.map((day) => Math.min(1, day / FULL_TENURE)),
  );
  add(LOYALTY_WEIGHTS.quarters, evidence.measure("active-quarters"), (quarters) =>
    quarters.map((count) => count / QUARTERS),
  );
  add(
    LOYALTY_WEIGHTS.spend,
    evidence.measure("spend"),
    (spend) => evidence.measure("spend-rank") ?? spend.map(() => Number.NaN),
  );
  add(LOYALTY_WEIGHTS.payments, evidence.measure("on-time-share"), (share) => share);
  add(LOYALTY_WEIGHTS.feedback, evidence.measure("feedback-share"), (share) => share);
  return parts;
}
