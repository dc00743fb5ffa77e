import { dimension } from "./dimension.ts";

/** How much a customer's purchases bring us (D-01, amounts as thresholds). */
export const value = dimension({
  id: "value",
  topic: "worth",
  name: { en: "Value", zh: "客户价值" },
  asks: { en: "How much do their purchases bring us?", zh: "他们的购买带来多少收入？" },
  segments: [
    {
      id: "high",
      name: { en: "High value", zh: "高价值" },
      tone: "best",
      when: "spend > 0 and spend >= high value line",
      tag: { en: "Key customer", zh: "重要客户" },
      advice: {
        en: "One named account manager, a plan made for them, answers first.",
        zh: "专属客户经理一对一，定制方案，优先支持。",
      },
      care: { owner: "dedicated", visitEvery: 14 },
    },
    {
      id: "medium",
      name: { en: "Medium value", zh: "中等价值" },
      tone: "good",
      when: "spend > 0 and spend >= medium value line",
      advice: {
        en: "Regular offers, points and member service; look for what would make them buy more.",
        zh: "定期优惠、积分、会员专享，找出提升空间。",
      },
      care: { owner: "team", visitEvery: 30 },
    },
    {
      id: "low",
      name: { en: "Low value", zh: "低价值" },
      tone: "fair",
      when: "otherwise",
      advice: { en: "Automated contact at low cost.", zh: "自动化、低成本维护。" },
      care: { owner: "automated", visitEvery: 90 },
    },
  ],
});
