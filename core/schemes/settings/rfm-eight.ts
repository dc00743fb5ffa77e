import type { Setting } from "../setting.ts";

/** The three lines of the eight RFM classes (D-06). */
export const rfmEightSettings: readonly Setting[] = [
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
];
