import type { Setting } from "../setting.ts";

/** How much is much: customer value (D-01). */
export const valueSettings: readonly Setting[] = [
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
];
