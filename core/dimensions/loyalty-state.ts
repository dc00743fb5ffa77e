import { dimension } from "./dimension.ts";

/** The three states of a customer up for renewal, and a fourth for those in none of them (D-10 "State"). */
export const loyaltyState = dimension({
  id: "loyalty-state",
  topic: "bond",
  name: { en: "Loyalty state", zh: "忠诚状态" },
  asks: { en: "New, loyal, or about to leave?", zh: "新客户、忠诚客户，还是可能流失？" },
  unordered: true,
  segments: [
    {
      id: "new",
      name: { en: "New customer", zh: "新客户" },
      tone: "good",
      // The last order alone can rule it out where the first is not known.
      when: "days since last order <= new customer within and days since first order <= new customer within",
      advice: { en: "Call and care; guide them through the start.", zh: "回访与关怀，做好引导培训。" },
      care: { owner: "team", visitEvery: 7 },
    },
    {
      id: "at-risk",
      name: { en: "At risk of leaving", zh: "潜在流失客户" },
      tone: "risk",
      when: "churn is warning or churn is lost",
      advice: { en: "Contact them, learn the reason, keep them.", zh: "主动联系，了解原因，尽力挽留。" },
      care: { owner: "dedicated", visitEvery: 3 },
    },
    {
      id: "loyal",
      name: { en: "Loyal customer", zh: "忠诚客户" },
      tone: "best",
      when: "loyalty score >= high loyalty from",
      advice: { en: "Personal care, loyalty programme.", zh: "个性化关怀，忠诚计划。" },
      care: { owner: "dedicated", visitEvery: 30 },
    },
    {
      id: "ordinary",
      name: { en: "Ordinary customer", zh: "一般客户" },
      tone: "fair",
      when: "otherwise",
      beside: "loyal",
      advice: { en: "Offers and points that reward the next order.", zh: "定期优惠与积分，鼓励再次购买。" },
    },
  ],
});
