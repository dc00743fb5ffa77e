import { dimension } from "./dimension.ts";

/** Whether a relationship exists: bought or signed, formerly, not yet (D-07). */
export const status = dimension({
  id: "status",
  topic: "standing",
  name: { en: "Status", zh: "客户类型" },
  unordered: true,
  asks: { en: "Are they a customer, not yet, or no longer?", zh: "是现有客户、还没成交，还是已经离开？" },
  segments: [
    {
      id: "existing",
      name: { en: "Existing", zh: "现有客户" },
      tone: "good",
      when: "relationship ended is no and (contract running is not empty and contract running is yes or has ordered is yes and churn is not lost)",
      advice: { en: "Keep a regular contact plan.", zh: "保持定期沟通计划。" },
    },
    {
      id: "lost",
      name: { en: "Lost", zh: "流失客户" },
      tone: "lost",
      when: "relationship ended is yes or has ordered is yes and churn is lost or contract running is not empty and contract running is no",
      tag: { en: "Lost", zh: "已流失" },
      beside: "existing",
      advice: { en: "Record the reason; offer a way back.", zh: "记录流失原因，提供回归方案。" },
    },
    {
      id: "potential",
      name: { en: "Potential", zh: "潜在客户" },
      tone: "none",
      when: "has ordered is no",
      tag: { en: "To develop", zh: "待开发" },
      advice: { en: "Make a follow-up plan.", zh: "制定跟进计划。" },
    },
  ],
});
