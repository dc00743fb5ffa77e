import { dimension } from "./dimension.ts";

/** The eight classes standard in China: recent, frequent, big – yes or no (D-06, canonical mapping). */
export const rfmEight = dimension({
  id: "rfm-eight",
  topic: "worth",
  name: { en: "RFM eight classes", zh: "RFM 八类客户" },
  asks: {
    en: "Recent or not, frequent or not, big spender or not?",
    zh: "最近购买与否、购买频繁与否、金额高低？",
  },
  segments: [
    {
      id: "key-value",
      name: { en: "Key – value", zh: "重要价值客户" },
      tone: "best",
      when: "days since last order <= recent within and orders >= frequent orders and spend >= big spend",
      advice: { en: "Dedicated manager, a plan made for them.", zh: "专属客户经理，定制方案。" },
    },
    {
      id: "key-develop",
      name: { en: "Key – develop", zh: "重要发展客户" },
      tone: "good",
      when: "days since last order <= recent within and orders < frequent orders and spend >= big spend",
      beside: "key-value",
      advice: { en: "Good service and incentives to buy more often.", zh: "优质服务加激励，提升购买频次。" },
    },
    {
      id: "key-keep",
      name: { en: "Key – keep", zh: "重要保持客户" },
      tone: "risk",
      when: "days since last order > recent within and orders >= frequent orders and spend >= big spend",
      beside: "key-value",
      advice: { en: "Contact them now, learn the reason, keep them.", zh: "主动联系，了解原因，尽力挽留。" },
    },
    {
      id: "key-win-back",
      name: { en: "Key – win back", zh: "重要挽留客户" },
      tone: "risk",
      when: "days since last order > recent within and orders < frequent orders and spend >= big spend",
      beside: "key-keep",
      advice: {
        en: "Visit, offer, personal service; record why they left.",
        zh: "回访、优惠、个性化服务；记录流失原因。",
      },
    },
    {
      id: "general-value",
      name: { en: "General – value", zh: "一般价值客户" },
      tone: "good",
      when: "days since last order <= recent within and orders >= frequent orders and spend < big spend",
      beside: "key-value",
      advice: { en: "Raise the order value: bundles and add-ons.", zh: "通过组合与加购提升客单价。" },
    },
    {
      id: "general-develop",
      name: { en: "General – develop", zh: "一般发展客户" },
      tone: "fair",
      when: "days since last order <= recent within and orders < frequent orders and spend < big spend",
      beside: "key-develop",
      advice: { en: "Guide them to a second order.", zh: "引导第二次购买。" },
    },
    {
      id: "general-keep",
      name: { en: "General – keep", zh: "一般保持客户" },
      tone: "watch",
      when: "days since last order > recent within and orders >= frequent orders and spend < big spend",
      beside: "general-value",
      advice: { en: "Remind them automatically.", zh: "自动提醒，低成本保持。" },
    },
    {
      id: "general-win-back",
      name: { en: "General – win back", zh: "一般挽留客户" },
      tone: "lost",
      when: "otherwise",
      beside: "general-develop",
      advice: { en: "Low-cost attempts only.", zh: "仅做低成本挽回。" },
    },
  ],
});
