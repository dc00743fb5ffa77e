import type { Setting } from "../setting.ts";

/** How large is a large buyer (D-15 a), apart from what a valuable one is. */
export const purchaseSizeSettings: readonly Setting[] = [
  {
    id: "large-purchase-line",
    name: { en: "large purchase line", zh: "大客户采购线" },
    kind: "money",
    means: {
      en: "Purchases from which a customer is large. Suggested: the top fifth of your buyers.",
      zh: "采购额达到此数为大客户。建议值：采购额最高的五分之一。",
    },
    standard: { of: "spend", positive: true, quantile: 0.8, digits: 2 },
  },
  {
    id: "medium-purchase-line",
    name: { en: "medium purchase line", zh: "中型客户采购线" },
    kind: "money",
    means: {
      en: "Purchases from which a customer is medium-sized. Suggested: the upper half of your buyers.",
      zh: "采购额达到此数为中型客户。建议值：采购额较高的一半。",
    },
    standard: { of: "spend", positive: true, quantile: 0.5, digits: 2 },
  },
];
