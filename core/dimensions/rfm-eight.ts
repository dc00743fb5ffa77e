import { dimension } from "./dimension.ts";
import { eightSentences } from "./eight-sentences.ts";

const byLines = eightSentences(
  ["days since last order <= recent within", "days since last order > recent within"],
  ["orders >= frequent orders", "orders < frequent orders"],
  ["spend >= big spend", "spend < big spend"],
);

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
      when: byLines["key-value"],
      advice: { en: "Dedicated manager, a plan made for them.", zh: "专属客户经理，定制方案。" },
    },
    {
      id: "key-develop",
      name: { en: "Key – develop", zh: "重要发展客户" },
      tone: "good",
      when: byLines["key-develop"],
      beside: "key-value",
      advice: { en: "Good service and incentives to buy more often.", zh: "优质服务加激励，提升购买频次。" },
    },
    {
      id: "key-keep",
      name: { en: "Key – keep", zh: "重要保持客户" },
      tone: "risk",
      when: byLines["key-keep"],
      beside: "key-value",
      advice: { en: "Contact them now, learn the reason, keep them.", zh: "主动联系，了解原因，尽力挽留。" },
    },
    {
      id: "key-win-back",
      name: { en: "Key – win back", zh: "重要挽留客户" },
      tone: "risk",
      when: byLines["key-win-back"],
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
      when: byLines["general-value"],
      beside: "key-value",
      advice: { en: "Raise the order value: bundles and add-ons.", zh: "通过组合与加购提升客单价。" },
    },
    {
      id: "general-develop",
      name: { en: "General – develop", zh: "一般发展客户" },
      tone: "fair",
      when: byLines["general-develop"],
      beside: "key-develop",
      advice: { en: "Guide them to a second order.", zh: "引导第二次购买。" },
    },
    {
      id: "general-keep",
      name: { en: "General – keep", zh: "一般保持客户" },
      tone: "watch",
      when: byLines["general-keep"],
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
  variants: {
    setting: "eight-classes-by",
    rules: {
      mean: eightSentences(
        [
          "days since last order <= average days since last order",
          "days since last order > average days since last order",
        ],
        ["orders >= average orders", "orders < average orders"],
        ["spend >= average spend", "spend < average spend"],
      ),
      score: eightSentences(
        ["recency score >= high score", "recency score < high score"],
        ["frequency score >= high score", "frequency score < high score"],
        ["monetary score >= high score", "monetary score < high score"],
      ),
      "score-above-average": eightSentences(
        ["recency score > average recency score", "recency score <= average recency score"],
        ["frequency score > average frequency score", "frequency score <= average frequency score"],
        ["monetary score > average monetary score", "monetary score <= average monetary score"],
      ),
      fixed: eightSentences(
        ["days since last order <= fixed recent days", "days since last order > fixed recent days"],
        ["orders >= fixed frequent orders", "orders < fixed frequent orders"],
        ["spend >= fixed big spend", "spend < fixed big spend"],
      ),
    },
  },
});
