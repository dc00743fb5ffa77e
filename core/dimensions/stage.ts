import { dimension } from "./dimension.ts";

/** Whether what a customer buys is beginning, growing, steady or shrinking (D-09). */
export const stage = dimension({
  id: "stage",
  topic: "standing",
  name: { en: "Stage", zh: "发展阶段" },
  asks: { en: "Is their business with us growing or shrinking?", zh: "与我们的业务在增长还是萎缩？" },
  unordered: true,
  segments: [
    {
      id: "decline",
      name: { en: "Decline", zh: "衰退期" },
      tone: "risk",
      when: "churn is lost or churn is warning or days since first order >= introduction below and orders in total > 2 and spend change is not empty and spend change <= decline at",
      advice: { en: "Contact them, learn the reason, keep them.", zh: "主动联系，了解原因，尽力挽留。" },
      care: { owner: "dedicated", visitEvery: 7 },
    },
    {
      id: "introduction",
      name: { en: "Introduction", zh: "引入期" },
      tone: "fair",
      when: "days since first order < introduction below or orders in total <= 2",
      advice: { en: "Guide and train; call after the first deliveries.", zh: "引导与培训，首次交付后回访。" },
    },
    {
      id: "growth",
      name: { en: "Growth", zh: "成长期" },
      tone: "best",
      when: "spend in the period before = 0 and recent spend > 0 or spend change is not empty and spend change >= growth from or spend change is empty and spend in the period before > 0 and days since first order < settled from",
      advice: { en: "Good service and incentives to buy more.", zh: "优质服务加激励，提升价值。" },
    },
    {
      id: "maturity",
      name: { en: "Maturity", zh: "成熟期" },
      tone: "good",
      when: "otherwise",
      beside: "growth",
      advice: { en: "Personal care, loyalty programme.", zh: "个性化关怀，忠诚计划。" },
    },
  ],
});
