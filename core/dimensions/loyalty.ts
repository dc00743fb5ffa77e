import { dimension } from "./dimension.ts";

/** How firmly a customer stays with us, by the loyalty score (D-10). */
export const loyalty = dimension({
  id: "loyalty",
  topic: "bond",
  name: { en: "Loyalty", zh: "忠诚度" },
  asks: { en: "How firmly do they stay with us?", zh: "他们对我们有多忠诚？" },
  segments: [
    {
      id: "high",
      name: { en: "High loyalty", zh: "高忠诚度" },
      tone: "best",
      when: "loyalty score >= high loyalty from",
      tag: { en: "Loyal", zh: "忠诚客户" },
      advice: { en: "Reward them; ask for recommendations.", zh: "回馈奖励，请其推荐。" },
    },
    {
      id: "medium",
      name: { en: "Medium loyalty", zh: "中忠诚度" },
      tone: "good",
      when: "loyalty score >= medium loyalty from",
      advice: { en: "Membership and points.", zh: "会员与积分。" },
    },
    {
      id: "low",
      name: { en: "Low loyalty", zh: "低忠诚度" },
      tone: "fair",
      when: "otherwise",
      advice: { en: "Find out what they miss.", zh: "了解他们缺少什么。" },
    },
  ],
});
