import { dimension } from "./dimension.ts";

/** The band of a credit score that the user's own table holds (D-35). */
export const credit = dimension({
  id: "credit",
  topic: "contract",
  name: { en: "Credit", zh: "信用等级" },
  asks: { en: "How good is the credit score in your table?", zh: "表中的信用分处于哪一档？" },
  segments: [
    {
      id: "excellent",
      name: { en: "Excellent credit", zh: "极好" },
      tone: "best",
      when: "credit score >= excellent credit from",
      advice: {
        en: "Longer terms are possible. A credit score is personal data: use it only with consent.",
        zh: "可放宽账期。信用分属个人信息，须经本人同意方可使用。",
      },
    },
    {
      id: "very-good",
      name: { en: "Very good credit", zh: "优秀" },
      tone: "good",
      when: "credit score >= very good credit from",
      advice: {
        en: "Standard terms, faster approval. A credit score is personal data: use it only with consent.",
        zh: "标准账期，优先审批。信用分属个人信息，须经本人同意方可使用。",
      },
    },
    {
      id: "good",
      name: { en: "Good credit", zh: "良好" },
      tone: "good",
      when: "credit score >= good credit from",
      advice: {
        en: "Standard terms. A credit score is personal data: use it only with consent.",
        zh: "标准账期。信用分属个人信息，须经本人同意方可使用。",
      },
    },
    {
      id: "medium",
      name: { en: "Medium credit", zh: "中等" },
      tone: "fair",
      when: "credit score >= medium credit from",
      advice: {
        en: "Short terms or a deposit. A credit score is personal data: use it only with consent.",
        zh: "缩短账期或收取定金。信用分属个人信息，须经本人同意方可使用。",
      },
    },
    {
      id: "poor",
      name: { en: "Poor credit", zh: "较差" },
      tone: "watch",
      when: "otherwise",
      advice: {
        en: "Payment in advance; a person decides, not the score alone. It is personal data: use it only with consent.",
        zh: "预付款；由人工决定，不可仅凭分数。信用分属个人信息，须经本人同意方可使用。",
      },
    },
  ],
});
