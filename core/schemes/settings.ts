import type { Kind } from "../cells/cell.ts";
import type { Words } from "../words/words.ts";

/** How a line is suggested from the user's own data until a cell holds it. */
export interface Suggestion {
  /** A measure over the customers who have bought, or the gaps between purchase days of all customers pooled. */
  readonly of: string | { readonly pooled: "purchase-gaps" };
  /** Only values above zero, then of all customers. */
  readonly positive?: boolean;
  /** Type 7 quantile, 0…1. */
  readonly quantile: number;
  /** Round to so many significant digits, for a line people can remember. */
  readonly digits?: number;
  /** Round up to a whole number, and not below this. */
  readonly wholeFrom?: number;
  /** Below so many values the data say too little. */
  readonly fewest?: { readonly values: number; readonly otherwise: number };
}

/** A number in a cell that rules lean on. */
export interface Setting {
  readonly id: string;
  readonly name: Words;
  readonly kind: Exclude<Kind, "text" | "id">;
  readonly unit?: "days";
  readonly means: Words;
  /** A number, a line suggested from the data, or the run's own date. */
  readonly standard: number | Suggestion | "as of";
}

/** Population gap statistics of D-11 and their fallback when fewer than 30 gaps are known. */
const gap = (quantile: number, otherwise: number): Suggestion => ({
  of: { pooled: "purchase-gaps" },
  quantile,
  fewest: { values: 30, otherwise },
});

/** Every setting a rule may name, in the order the Settings tab lists them. */
export const settings: readonly Setting[] = [
  {
    id: "as-of",
    name: { en: "as of", zh: "截止日期" },
    kind: "date",
    means: {
      en: "The date everything is judged by. Leave it empty for today.",
      zh: "以哪一天为准进行判断。留空表示今天。",
    },
    standard: "as of",
  },
  {
    id: "high-value-line",
    name: { en: "high value line", zh: "高价值线" },
    kind: "money",
    means: {
      en: "Spend from which a customer is of high value. Suggested: the top fifth of your spenders.",
      zh: "消费达到此数为高价值客户。建议值：消费最高的五分之一。",
    },
    standard: { of: "spend", positive: true, quantile: 0.8, digits: 2 },
  },
  {
    id: "medium-value-line",
    name: { en: "medium value line", zh: "中等价值线" },
    kind: "money",
    means: {
      en: "Spend from which a customer is of medium value. Suggested: the upper half of your spenders.",
      zh: "消费达到此数为中等价值客户。建议值：消费较高的一半。",
    },
    standard: { of: "spend", positive: true, quantile: 0.5, digits: 2 },
  },
  {
    id: "frequent-from",
    name: { en: "frequent from", zh: "高频线" },
    kind: "number",
    means: { en: "Orders per year from which a customer buys often.", zh: "年均订单数达到此数为高频。" },
    standard: 12,
  },
  {
    id: "occasional-from",
    name: { en: "occasional from", zh: "中频线" },
    kind: "number",
    means: {
      en: "Orders per year from which a customer buys now and then.",
      zh: "年均订单数达到此数为中频。",
    },
    standard: 4,
  },
  {
    id: "too-new-below",
    name: { en: "too new below", zh: "太新界限" },
    kind: "count",
    unit: "days",
    means: {
      en: "Customers for fewer days than this are too new to judge how often they buy.",
      zh: "成为客户不足此天数，暂不判断购买频率。",
    },
    standard: 90,
  },
  {
    id: "recent-within",
    name: { en: "recent within", zh: "近购界限" },
    kind: "number",
    unit: "days",
    means: {
      en: "A last order within so many days is recent (eight classes). Suggested: the middle customer.",
      zh: "最近一单在此天数内算近期购买（八类客户）。建议值：中位数。",
    },
    standard: { of: "days-since-last-order", quantile: 0.5 },
  },
  {
    id: "frequent-orders",
    name: { en: "frequent orders", zh: "频购界限" },
    kind: "count",
    means: {
      en: "Orders from which a customer is frequent (eight classes). Suggested: the middle customer, at least 2.",
      zh: "订单数达到此数算频繁购买（八类客户）。建议值：中位数，至少 2。",
    },
    standard: { of: "orders", quantile: 0.5, wholeFrom: 2 },
  },
  {
    id: "big-spend",
    name: { en: "big spend", zh: "高额界限" },
    kind: "money",
    means: {
      en: "Spend from which a customer is a big spender (eight classes). Suggested: the middle spender.",
      zh: "消费达到此数算高额（八类客户）。建议值：中位数。",
    },
    standard: { of: "spend", positive: true, quantile: 0.5 },
  },
  {
    id: "active-below",
    name: { en: "active below", zh: "活跃界限" },
    kind: "count",
    unit: "days",
    means: { en: "A last order fewer days ago than this is active.", zh: "最近一单不足此天数为活跃。" },
    standard: 90,
  },
  {
    id: "silent-below",
    name: { en: "silent below", zh: "沉默界限" },
    kind: "count",
    unit: "days",
    means: {
      en: "A last order fewer days ago than this is silent, beyond it dormant.",
      zh: "最近一单不足此天数为沉默，超过为休眠。",
    },
    standard: 365,
  },
  {
    id: "high-loyalty-from",
    name: { en: "high loyalty from", zh: "高忠诚线" },
    kind: "number",
    means: {
      en: "Loyalty score (0–100) from which loyalty is high.",
      zh: "忠诚度得分（0–100）达到此数为高。",
    },
    standard: 70,
  },
  {
    id: "medium-loyalty-from",
    name: { en: "medium loyalty from", zh: "中忠诚线" },
    kind: "number",
    means: { en: "Loyalty score from which loyalty is medium.", zh: "忠诚度得分达到此数为中。" },
    standard: 40,
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
