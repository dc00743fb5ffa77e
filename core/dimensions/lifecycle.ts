import { dimension } from "./dimension.ts";

/** Which stage of buying a customer is in (D-08). */
export const lifecycle = dimension({
  id: "lifecycle",
  topic: "standing",
  name: { en: "Lifecycle", zh: "生命周期" },
  unordered: true,
  asks: { en: "Which stage of buying are they in?", zh: "处于购买的哪个阶段？" },
  segments: [
    {
      id: "potential",
      name: { en: "Potential", zh: "潜在客户" },
      tone: "none",
      when: "has ordered is no",
      advice: { en: "Marketing, prompt follow-up, a first offer.", zh: "营销活动，及时跟进，促成首单。" },
    },
    {
      id: "lost",
      name: { en: "Lost", zh: "流失客户" },
      tone: "lost",
      when: "churn is lost",
      advice: { en: "Call back, offer, and record why they left.", zh: "回访、优惠，并记录流失原因。" },
    },
    {
      id: "first-time",
      name: { en: "First-time buyer", zh: "初次购买客户" },
      tone: "fair",
      when: "orders in total = 1",
      tag: { en: "First order", zh: "首单客户" },
      advice: { en: "Call after the first delivery; guide and train.", zh: "首单后回访关怀，引导与培训。" },
    },
    {
      id: "loyal",
      name: { en: "Loyal", zh: "忠诚客户" },
      tone: "best",
      when: "loyalty score is not empty and loyalty score >= high loyalty from or loyalty score is empty and orders in total >= 5 and days since first order >= 365",
      advice: { en: "Personal care, loyalty programme.", zh: "个性化关怀，忠诚计划。" },
    },
    {
      id: "repeat",
      name: { en: "Repeat buyer", zh: "重复购买客户" },
      tone: "good",
      when: "otherwise",
      beside: "loyal",
      advice: { en: "Good service and incentives.", zh: "优质服务加激励。" },
    },
  ],
});
