import { dimension } from "./dimension.ts";

/** How much a customer buys (D-15 a): apart from their value, and from how big the company is. */
export const purchaseSize = dimension({
  id: "purchase-size",
  topic: "worth",
  name: { en: "Purchase size", zh: "采购规模" },
  asks: { en: "How much do they buy from us?", zh: "他们向我们采购多少？" },
  segments: [
    {
      id: "large",
      name: { en: "Large customer", zh: "大客户" },
      tone: "best",
      when: "spend > 0 and spend >= large purchase line",
      advice: { en: "One dedicated manager for this customer alone.", zh: "专属客户经理一对一服务。" },
      care: { owner: "dedicated", visitEvery: 14 },
    },
    {
      id: "medium",
      name: { en: "Medium customer", zh: "中型客户" },
      tone: "good",
      when: "spend > 0 and spend >= medium purchase line",
      advice: {
        en: "A team with shared duties; tailor what matters most to them.",
        zh: "专业团队分工服务，关键环节定制。",
      },
      care: { owner: "team", visitEvery: 30 },
    },
    {
      id: "small",
      name: { en: "Small customer", zh: "小客户" },
      tone: "fair",
      when: "otherwise",
      advice: {
        en: "Automated service; a person steps in for exceptions and necessary care.",
        zh: "自动化服务，管理员只处理例外和必要关怀。",
      },
      care: { owner: "automated", visitEvery: 90 },
    },
  ],
});
