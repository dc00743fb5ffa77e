import { dimension } from "./dimension.ts";

/** How much a customer's purchases bring us (D-01, in four modes). */
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
      when: "contribution > 0 and contribution >= high value line",
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
      when: "contribution > 0 and contribution >= medium value line",
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
  variants: {
    setting: "value-by",
    rules: {
      rank: {
        high: "contribution > 0 and contribution rank >= high value rank",
        medium: "contribution > 0 and contribution rank >= medium value rank",
      },
      share: {
        high: "contribution > 0 and revenue share before them < high value share",
        medium: "contribution > 0 and revenue share before them < medium value share",
      },
      "score-card": {
        high: "value points >= grade A from",
        medium: "value points >= grade B from",
      },
    },
    compared: { by: "contribution", in: ["rank", "share"], fewest: 10 },
  },
  flags: [
    {
      id: "nothing-net",
      name: { en: "net 0 or less", zh: "净额≤0" },
      on: ["low"],
      when: "orders > 0 and contribution <= 0",
    },
  ],
});
