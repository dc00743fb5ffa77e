import { dimension } from "./dimension.ts";

/** How long ago the last order was (D-25). */
export const activity = dimension({
  id: "activity",
  topic: "standing",
  name: { en: "Activity", zh: "交易活跃度" },
  asks: { en: "Are they buying at present?", zh: "现在还在买吗？" },
  segments: [
    {
      id: "none",
      name: { en: "Never bought", zh: "未交易" },
      tone: "none",
      when: "has ordered is no",
      advice: { en: "Lead them to a first order.", zh: "促成首单。" },
    },
    {
      id: "active",
      name: { en: "Active", zh: "活跃" },
      tone: "best",
      when: "days since last order < active below",
      advice: { en: "Keep up the rhythm.", zh: "保持节奏。" },
    },
    {
      id: "silent",
      name: { en: "Silent", zh: "沉默" },
      tone: "watch",
      when: "days since last order < silent below",
      advice: { en: "Ask how they are; send what is new.", zh: "问候并推荐新品。" },
    },
    {
      id: "dormant",
      name: { en: "Dormant", zh: "休眠" },
      tone: "lost",
      when: "otherwise",
      advice: { en: "Try to wake them once a season.", zh: "每季尝试唤醒一次。" },
    },
  ],
});
