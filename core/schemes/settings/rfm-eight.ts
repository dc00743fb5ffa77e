import type { Setting } from "../setting.ts";

/** The lines of the eight RFM classes (D-06). */
export const rfmEightSettings: readonly Setting[] = [
  {
    id: "eight-classes-by",
    name: { en: "eight classes by", zh: "八类客户依据" },
    kind: "text",
    means: {
      en: "What makes recent, frequent and big: the median, which suggests the three lines below; the mean, which one large customer pulls up; a score from “high score”; a score above average; or fixed lines.",
      zh: "以什么判断近期、频繁、高额：中位数（下面三条界限的建议值）；平均值（会被个别大客户拉高）；得分（达到“高分线”）；得分高于平均；或固定界限。",
    },
    choices: [
      { id: "median", name: { en: "median", zh: "中位数" } },
      { id: "mean", name: { en: "mean", zh: "平均值" } },
      { id: "score", name: { en: "score", zh: "得分" } },
      { id: "score-above-average", name: { en: "score above average", zh: "得分高于平均" } },
      { id: "fixed", name: { en: "fixed lines", zh: "固定界限" } },
    ],
    standard: "median",
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
    id: "high-score",
    name: { en: "high score", zh: "高分线" },
    kind: "count",
    means: {
      en: "Score from which a customer is recent, frequent or a big spender, where the eight classes go by score.",
      zh: "八类客户依据为得分时，得分达到此数算近期、频繁或高额。",
    },
    standard: 4,
    between: [1, 10],
  },
  // 10 days, 3 orders, 200 is how a Chinese shop system ships them (D-06).
  {
    id: "fixed-recent-days",
    name: { en: "fixed recent days", zh: "固定近购天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "A last order within so many days is recent, where the eight classes go by fixed lines.",
      zh: "八类客户依据为固定界限时，最近一单在此天数内算近期购买。",
    },
    standard: 10,
  },
  {
    id: "fixed-frequent-orders",
    name: { en: "fixed frequent orders", zh: "固定频购订单数" },
    kind: "count",
    means: {
      en: "Orders from which a customer is frequent, where the eight classes go by fixed lines.",
      zh: "八类客户依据为固定界限时，订单数达到此数算频繁购买。",
    },
    standard: 3,
  },
  {
    id: "fixed-big-spend",
    name: { en: "fixed big spend", zh: "固定高额消费" },
    kind: "money",
    means: {
      en: "Spend from which a customer is a big spender, where the eight classes go by fixed lines.",
      zh: "八类客户依据为固定界限时，消费达到此数算高额。",
    },
    standard: 200,
  },
];
