import type { Setting, Suggestion } from "../setting.ts";

/** Population gap statistics of D-11 and their fallback when fewer than 30 gaps are known. */
const gap = (quantile: number, otherwise: number): Suggestion => ({
  of: { pooled: "purchase-gaps" },
  quantile,
  fewest: { values: 30, otherwise },
});

/** When a customer is overdue (D-11). */
export const churnSettings: readonly Setting[] = [
  {
    id: "usual-gap",
    name: { en: "usual gap", zh: "通常间隔" },
    kind: "number",
    unit: "days",
    means: {
      en: "Usual days between two purchases of all customers. Suggested: the middle gap.",
      zh: "全体客户两次购买之间的通常天数。建议值：中位数。",
    },
    standard: gap(0.5, 60),
  },
  {
    id: "long-gap",
    name: { en: "long gap", zh: "较长间隔" },
    kind: "number",
    unit: "days",
    means: { en: "Four of five gaps are at most so many days.", zh: "八成的购买间隔不超过此天数。" },
    standard: gap(0.8, 120),
  },
  {
    id: "very-long-gap",
    name: { en: "very long gap", zh: "很长间隔" },
    kind: "number",
    unit: "days",
    means: { en: "Nine of ten gaps are at most so many days.", zh: "九成的购买间隔不超过此天数。" },
    standard: gap(0.9, 180),
  },
  {
    id: "gap-pull",
    name: { en: "gap pull", zh: "间隔收缩系数" },
    kind: "number",
    means: {
      en: "How many usual gaps are mixed into a customer's own rhythm, so that two purchases alone do not decide.",
      zh: "在客户自身节奏中混入几个通常间隔，避免仅凭两次购买下结论。",
    },
    standard: 3,
  },
];
