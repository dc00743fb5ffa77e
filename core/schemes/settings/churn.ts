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
    id: "churn-by",
    name: { en: "churn by", zh: "流失判断方式" },
    kind: "text",
    means: {
      en: "What a customer's silence is measured by: own rhythm, fixed days, own long gap (nine of ten of their gaps), or the gaps of all customers 40% and 80%, or 80% and 90% of which are shorter.",
      zh: "按什么判断久未购买：自身节奏、固定天数、自身九成间隔，或全体客户四成与八成、八成与九成的间隔。",
    },
    choices: [
      { id: "own-rhythm", name: { en: "own rhythm", zh: "自身节奏" } },
      { id: "fixed-days", name: { en: "fixed days", zh: "固定天数" } },
      { id: "own-long-gap", name: { en: "own long gap", zh: "自身九成间隔" } },
      { id: "all-40-80", name: { en: "all customers 40% and 80%", zh: "全体客户四成与八成" } },
      { id: "all-80-90", name: { en: "all customers 80% and 90%", zh: "全体客户八成与九成" } },
    ],
    standard: "own-rhythm",
  },
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
    between: [1, 36_500],
  },
  {
    id: "short-gap",
    name: { en: "short gap", zh: "较短间隔" },
    kind: "number",
    unit: "days",
    means: { en: "Four of ten gaps are at most so many days.", zh: "四成的购买间隔不超过此天数。" },
    standard: gap(0.4, 60),
    between: [1, 36_500],
  },
  {
    id: "long-gap",
    name: { en: "long gap", zh: "较长间隔" },
    kind: "number",
    unit: "days",
    means: { en: "Four of five gaps are at most so many days.", zh: "八成的购买间隔不超过此天数。" },
    standard: gap(0.8, 120),
    between: [1, 36_500],
  },
  {
    id: "very-long-gap",
    name: { en: "very long gap", zh: "很长间隔" },
    kind: "number",
    unit: "days",
    means: { en: "Nine of ten gaps are at most so many days.", zh: "九成的购买间隔不超过此天数。" },
    standard: gap(0.9, 180),
    between: [1, 36_500],
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
    between: [0, 100],
  },
  {
    id: "bulk-orders-last",
    name: { en: "bulk orders last longer", zh: "大单延长间隔" },
    kind: "yes-no",
    means: {
      en: "After a bulk order, the next one is expected after twice the usual time.",
      zh: "大单之后，预期间隔加倍。",
    },
    standard: 1,
  },
  {
    id: "bulk-order-from",
    name: { en: "bulk order from", zh: "大单倍数" },
    kind: "number",
    means: {
      en: "So many times a customer's own median order is a bulk order.",
      zh: "达到客户自身订单金额中位数的此倍数为大单。",
    },
    standard: 3,
    between: [1, 1000],
  },
  {
    id: "watch-after",
    name: { en: "watch after", zh: "关注天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "Churn by fixed days: more days without an order than this are watched.",
      zh: "按固定天数判断时，超过此天数未下单为关注。",
    },
    standard: 60,
  },
  {
    id: "warn-after",
    name: { en: "warn after", zh: "预警天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "Churn by fixed days: more days without an order than this are a warning.",
      zh: "按固定天数判断时，超过此天数未下单为预警。",
    },
    standard: 120,
  },
  {
    id: "lost-after",
    name: { en: "lost after", zh: "流失天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "Churn by fixed days: after more days without an order than this a customer is lost.",
      zh: "按固定天数判断时，超过此天数未下单为流失。",
    },
    standard: 180,
  },
];
