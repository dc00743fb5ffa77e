import { dimension } from "./dimension.ts";

/** How often a customer buys, in orders per year or by rank (D-03). */
export const frequency = dimension({
  id: "frequency",
  topic: "standing",
  name: { en: "Frequency", zh: "购买频率" },
  asks: { en: "How often do they buy?", zh: "他们多久买一次？" },
  segments: [
    {
      id: "too-new",
      name: { en: "Too new to say", zh: "太新" },
      tone: "none",
      when: "days since first order is not empty and days since first order < too new below",
      advice: { en: "Welcome them; judge in three months.", zh: "做好迎新，三个月后再判断。" },
    },
    {
      id: "high",
      name: { en: "Buys often", zh: "高频" },
      tone: "best",
      when: "orders per year >= frequent from",
      advice: {
        en: "Keep stock and service ready; offer a standing order.",
        zh: "保证供货与服务，建议签订长期订单。",
      },
    },
    {
      id: "medium",
      name: { en: "Buys now and then", zh: "中频" },
      tone: "good",
      when: "orders per year >= occasional from",
      advice: { en: "Remind them in their own rhythm.", zh: "按他们的节奏提醒复购。" },
    },
    {
      id: "low",
      name: { en: "Buys rarely", zh: "低频" },
      tone: "fair",
      when: "otherwise",
      advice: {
        en: "Find an occasion: season, new product, bundle.",
        zh: "找到购买理由：季节、新品、组合。",
      },
    },
  ],
  variants: {
    setting: "frequency-by",
    rules: {
      rank: { high: "frequency rank >= frequent rank", medium: "frequency rank >= occasional rank" },
    },
  },
});
