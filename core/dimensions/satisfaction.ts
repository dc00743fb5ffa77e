import { dimension } from "./dimension.ts";

/** How satisfied a customer's newest answer sounds (D-22); where it answers both questions, the worse one counts. */
export const satisfaction = dimension({
  id: "satisfaction",
  topic: "bond",
  name: { en: "Satisfaction", zh: "满意度" },
  asks: { en: "Are they satisfied with us?", zh: "他们对我们满意吗？" },
  segments: [
    {
      id: "satisfied",
      name: { en: "Satisfied", zh: "满意" },
      tone: "best",
      when: "days since last answer <= answers expire after and (NPS answer is empty or NPS answer >= 9) and (satisfaction answer is empty or satisfaction answer >= 4)",
      advice: { en: "Thank them; ask for a recommendation.", zh: "致谢，请其推荐。" },
    },
    {
      id: "neutral",
      name: { en: "Neutral", zh: "一般" },
      tone: "fair",
      when: "days since last answer <= answers expire after and (NPS answer is empty or NPS answer > 6) and (satisfaction answer is empty or satisfaction answer > 2)",
      advice: { en: "Ask what would make it a better mark.", zh: "询问如何改进才能更满意。" },
    },
    {
      id: "dissatisfied",
      name: { en: "Dissatisfied", zh: "不满意" },
      tone: "risk",
      when: "days since last answer <= answers expire after",
      tag: { en: "Dissatisfied", zh: "不满意" },
      advice: {
        en: "Call within two days, solve what is wrong, report back.",
        zh: "两天内联系，解决问题并回复结果。",
      },
      care: { owner: "dedicated", visitEvery: 3 },
    },
    {
      id: "expired",
      name: { en: "Expired", zh: "已过期" },
      tone: "none",
      when: "otherwise",
      advice: { en: "Ask again: the last answer is too old.", zh: "上次回答已过期，请重新调查。" },
    },
  ],
  variants: {
    setting: "csat-scale",
    rules: {
      "1-7": {
        satisfied:
          "days since last answer <= answers expire after and (NPS answer is empty or NPS answer >= 9) and (satisfaction answer is empty or satisfaction answer >= 6)",
        neutral:
          "days since last answer <= answers expire after and (NPS answer is empty or NPS answer > 6) and (satisfaction answer is empty or satisfaction answer > 3)",
      },
    },
  },
});
