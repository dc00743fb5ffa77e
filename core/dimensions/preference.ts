import { dimension } from "./dimension.ts";

/** Whether a customer's purchases are of one category or of several (D-21). The customer's own column wins. */
export const preference = dimension({
  id: "preference",
  topic: "need",
  name: { en: "Product preference", zh: "产品偏好" },
  asks: { en: "Do they buy one kind of product or several?", zh: "偏好某一类产品，还是多类都有需求？" },
  segments: [
    {
      id: "single",
      name: { en: "One category", zh: "单一偏好" },
      tone: "good",
      when: "stated preferences is not empty and stated preferences = 1 or stated preferences is empty and (share of the top category >= single category share or category concentration >= concentrated from)",
      advice: {
        en: "Tell them first what is new in their category; offer what goes with it.",
        zh: "优先推荐同类新品，搭配关联产品。",
      },
    },
    {
      id: "multiple",
      name: { en: "Several categories", zh: "多类需求" },
      tone: "best",
      // D-21 asks for three categories on sale: whoever bought three has shown that they are.
      when: "stated preferences is not empty and stated preferences >= several categories from or stated preferences is empty and categories bought >= several categories from and category concentration <= spread up to",
      advice: { en: "Bundles and one order for everything.", zh: "组合套装，一站式采购。" },
    },
    {
      id: "ordinary",
      name: { en: "No marked preference", zh: "一般" },
      tone: "fair",
      when: "otherwise",
      advice: { en: "Try offers from neighbouring categories.", zh: "尝试推荐相邻品类。" },
    },
  ],
});
