import { dimension } from "./dimension.ts";

/** The eleven segments over recency score × FM score, covering all 25 cells once (D-05), and those who never bought. */
export const rfm = dimension({
  id: "rfm",
  topic: "worth",
  name: { en: "RFM segment", zh: "RFM 分群" },
  asks: {
    en: "How recently, how often and how much did they buy, compared with the others?",
    zh: "与其他客户相比，他们最近买没买、买得多不多、金额大不大？",
  },
  segments: [
    {
      id: "prospect",
      name: { en: "Prospect", zh: "潜在" },
      tone: "none",
      // Of other than five scores the grid cannot tell: then unknown, and so is every buyer's answer.
      when: "has ordered is no or scores of five is no",
      advice: {
        en: "Introduce yourselves and follow up until the first order.",
        zh: "介绍产品并跟进，直到首单。",
      },
    },
    {
      id: "champions",
      name: { en: "Champions", zh: "核心" },
      tone: "best",
      when: "recency score = 5 and FM score >= 4 or recency score = 4 and FM score = 5",
      advice: {
        en: "Thank them, ask for a recommendation, show new things first.",
        zh: "致谢，请其推荐，新品优先。",
      },
    },
    {
      id: "loyal",
      name: { en: "Loyal", zh: "忠诚" },
      tone: "best",
      when: "recency score = 5 and FM score = 3 or recency score = 4 and FM score = 4 or recency score = 3 and FM score >= 4",
      beside: "champions",
      advice: {
        en: "Personal care and a loyalty programme; offer the next product up.",
        zh: "个性化关怀与忠诚计划，推荐升级产品。",
      },
    },
    {
      id: "potential-loyalist",
      name: { en: "Potential loyalist", zh: "潜在忠诚" },
      tone: "good",
      when: "recency score = 5 and FM score = 2 or recency score = 4 and FM score between 2 and 3 or recency score = 3 and FM score = 3",
      beside: "loyal",
      advice: {
        en: "Membership, bundles, a reason for the next order.",
        zh: "会员、组合优惠，给出下一单的理由。",
      },
    },
    {
      id: "new",
      name: { en: "New", zh: "新客户" },
      tone: "good",
      when: "recency score = 5 and FM score = 1",
      beside: "potential-loyalist",
      advice: { en: "A warm start: guide, call after the first delivery.", zh: "做好引导，首次交付后回访。" },
    },
    {
      id: "promising",
      name: { en: "Promising", zh: "有潜力" },
      tone: "good",
      when: "recency score between 3 and 4 and FM score = 1",
      beside: "potential-loyalist",
      advice: { en: "Stay in mind; offer a small trial.", zh: "保持联系，提供小额试用。" },
    },
    {
      id: "need-attention",
      name: { en: "Need attention", zh: "需关注" },
      tone: "watch",
      when: "recency score between 2 and 3 and FM score = 2 or recency score = 2 and FM score = 3",
      beside: "potential-loyalist",
      advice: { en: "A limited offer based on what they bought.", zh: "按以往购买给出限时优惠。" },
    },
    {
      id: "about-to-sleep",
      name: { en: "About to sleep", zh: "即将沉睡" },
      tone: "watch",
      when: "recency score = 2 and FM score = 1",
      beside: "promising",
      advice: { en: "Remind them before they forget you.", zh: "在被遗忘之前提醒。" },
    },
    {
      id: "at-risk",
      name: { en: "At risk", zh: "有风险" },
      tone: "risk",
      when: "recency score = 2 and FM score >= 4 or recency score = 1 and FM score = 3",
      beside: "loyal",
      advice: { en: "Call them, ask why, repair what is wrong.", zh: "主动联系，了解原因，解决问题。" },
    },
    {
      id: "cannot-lose",
      name: { en: "Can't lose them", zh: "不能失去" },
      tone: "risk",
      when: "recency score = 1 and FM score >= 4",
      beside: "champions",
      advice: { en: "The owner visits in person this week.", zh: "负责人本周登门拜访。" },
    },
    {
      id: "hibernating",
      name: { en: "Hibernating", zh: "沉睡" },
      tone: "lost",
      when: "recency score = 1 and FM score = 2",
      beside: "need-attention",
      advice: {
        en: "One attempt with a new product, else low cost.",
        zh: "用新品尝试唤醒一次，否则低成本维护。",
      },
    },
    {
      id: "lost",
      name: { en: "Lost", zh: "已流失" },
      tone: "lost",
      when: "otherwise",
      beside: "about-to-sleep",
      advice: { en: "Record why they left; win back only if cheap.", zh: "记录流失原因，低成本挽回。" },
    },
  ],
  flags: [
    {
      id: "returned",
      name: { en: "returned", zh: "回流" },
      on: ["new"],
      when: "days since first order > new customer within and orders in total >= 2",
    },
  ],
});
