import { dimension } from "./dimension.ts";

/** How strong a customer is in one category: the cross-sell list of it (D-21 "for a chosen category"). */
export const categoryShare = dimension({
  id: "category-share",
  topic: "need",
  name: { en: "Demand for the chosen category", zh: "所选品类偏好" },
  asks: {
    en: "How much of the chosen category do they buy?",
    zh: "对所选品类的偏好有多高？",
  },
  segments: [
    {
      id: "high",
      name: { en: "Strong in it", zh: "偏好较高" },
      tone: "best",
      when: "share of the chosen category >= strong in category",
      advice: { en: "Keep supply sure; reward loyalty.", zh: "保证供货，回馈老客户。" },
    },
    {
      id: "medium",
      name: { en: "Medium in it", zh: "偏好中等" },
      tone: "good",
      when: "share of the chosen category >= medium in category",
      advice: { en: "Offer larger packs and more of the range.", zh: "推荐更大包装和更多同类产品。" },
    },
    {
      id: "low",
      name: { en: "Weak in it", zh: "偏好较低" },
      tone: "watch",
      when: "share of the chosen category > 0",
      advice: { en: "Ask where they buy the rest of it.", zh: "了解其余部分在哪里采购。" },
    },
    {
      id: "none",
      name: { en: "Buys none of it", zh: "未购买该品类" },
      tone: "none",
      when: "otherwise",
      advice: { en: "Cross-sell: a sample or a first offer.", zh: "交叉销售：试用装或首单优惠。" },
    },
  ],
});
