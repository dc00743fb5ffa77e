import type { Setting } from "../setting.ts";

/** How loyal is loyal (D-10). */
export const loyaltySettings: readonly Setting[] = [
  {
    id: "high-loyalty-from",
    name: { en: "high loyalty from", zh: "高忠诚线" },
    kind: "number",
    means: {
      en: "Loyalty score (0–100) from which loyalty is high.",
      zh: "忠诚度得分（0–100）达到此数为高。",
    },
    standard: 70,
    between: [0, 100],
  },
  {
    id: "medium-loyalty-from",
    name: { en: "medium loyalty from", zh: "中忠诚线" },
    kind: "number",
    means: { en: "Loyalty score from which loyalty is medium.", zh: "忠诚度得分达到此数为中。" },
    standard: 40,
    between: [0, 100],
  },
  {
    id: "new-customer-within",
    name: { en: "new customer within", zh: "新客户天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "A first order within so many days makes a new customer (loyalty state).",
      zh: "首单在此天数内为新客户（忠诚状态）。",
    },
    standard: 90,
  },
];
