import { dimension } from "./dimension.ts";

/** What a customer looks at when buying (D-14). Their own column decides where it states a type; else what was said and done. */
export const need = dimension({
  id: "need",
  topic: "need",
  name: { en: "Need", zh: "需求导向" },
  asks: { en: "What matters most to them when they buy?", zh: "他们购买时最看重什么？" },
  segments: [
    {
      id: "function",
      name: { en: "Function-driven", zh: "功能型" },
      tone: "good",
      when: "stated need is not empty and stated need is function or stated need is empty and leading need is function and need points >= need points from and need lead >= need lead from",
      advice: {
        en: "Speak of function and quality; give technical support.",
        zh: "强调功能与品质，提供技术支持。",
      },
    },
    {
      id: "price",
      name: { en: "Price-sensitive", zh: "价格敏感型" },
      tone: "watch",
      when: "stated need is not empty and stated need is price or stated need is empty and leading need is price and need points >= need points from and need lead >= need lead from",
      advice: { en: "Offers, promotions, regular price reviews.", zh: "优惠活动、促销、定期价格调整。" },
    },
    {
      id: "service",
      name: { en: "Service-driven", zh: "服务型" },
      tone: "good",
      when: "stated need is not empty and stated need is service or stated need is empty and leading need is service and need points >= need points from and need lead >= need lead from",
      advice: { en: "Answers at any hour; after-sales and experience.", zh: "24 小时客服，做好售后与体验。" },
    },
    {
      id: "brand",
      name: { en: "Brand-loyal", zh: "品牌忠诚型" },
      tone: "best",
      when: "stated need is not empty and stated need is brand or stated need is empty and leading need is brand and need points >= need points from and need lead >= need lead from",
      advice: { en: "Build on the brand; a long-term partnership.", zh: "品牌建设，长期合作。" },
    },
    {
      id: "mixed",
      name: { en: "Mixed", zh: "混合" },
      tone: "fair",
      when: "stated need is not empty and stated need is mixed or stated need is empty and need points >= need points from",
      advice: { en: "Ask which of their wishes comes first.", zh: "了解各项需求的先后。" },
    },
    {
      id: "unknown",
      beside: "mixed",
      name: { en: "To be found out", zh: "待确认" },
      tone: "none",
      when: "otherwise",
      advice: { en: "Ask at the next contact and note it down.", zh: "下次联系时询问并记录。" },
    },
  ],
  unordered: true,
});
