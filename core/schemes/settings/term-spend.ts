import type { Setting } from "../setting.ts";

/** How much is much within a contract's term (D-02). */
export const termSpendSettings: readonly Setting[] = [
  {
    id: "high-term-spend-line",
    name: { en: "high term spend line", zh: "续约期高消费线" },
    kind: "money",
    means: {
      en: "Yearly spend in the contract term from which spend is high. Suggested: the top fifth.",
      zh: "合同期年化消费达到此数为高消费。建议值：最高的五分之一。",
    },
    standard: { of: "term-spend", positive: true, quantile: 0.8, digits: 2 },
  },
  {
    id: "medium-term-spend-line",
    name: { en: "medium term spend line", zh: "续约期中等消费线" },
    kind: "money",
    means: {
      en: "Yearly spend in the contract term from which spend is medium. Suggested: the upper half.",
      zh: "合同期年化消费达到此数为中等消费。建议值：较高的一半。",
    },
    standard: { of: "term-spend", positive: true, quantile: 0.5, digits: 2 },
  },
  {
    id: "shortest-term",
    name: { en: "shortest term", zh: "最短合同期" },
    kind: "count",
    unit: "days",
    means: {
      en: "A contract that began fewer days ago says too little about spend.",
      zh: "合同开始不足此天数，暂不判断消费。",
    },
    standard: 30,
  },
];
