import { dimension } from "./dimension.ts";

/** How much a customer spends within the contract that is up for renewal, as of a year (D-02). */
export const spendInTerm = dimension({
  id: "spend-in-term",
  topic: "contract",
  name: { en: "Spend in the term", zh: "续约期消费" },
  asks: { en: "How much do they spend within the present contract?", zh: "在当前合同期内消费多少？" },
  segments: [
    {
      id: "high",
      name: { en: "High spend", zh: "高消费" },
      tone: "best",
      when: "yearly spend in the term > 0 and yearly spend in the term >= high term spend line",
      advice: {
        en: "The owner prepares the renewal in person, with a plan made for them.",
        zh: "负责人亲自准备续约，定制方案。",
      },
      care: { owner: "dedicated", visitEvery: 14 },
    },
    {
      id: "medium",
      name: { en: "Medium spend", zh: "中等消费" },
      tone: "good",
      when: "yearly spend in the term > 0 and yearly spend in the term >= medium term spend line",
      advice: { en: "Offer a reason to renew early or to take more.", zh: "提供提前续约或增购的优惠。" },
      care: { owner: "team", visitEvery: 30 },
    },
    {
      id: "low",
      name: { en: "Low spend", zh: "低消费" },
      tone: "fair",
      when: "otherwise",
      advice: { en: "Renew automatically; ask what is not used.", zh: "自动续约提醒，了解未使用的服务。" },
      care: { owner: "automated", visitEvery: 90 },
    },
  ],
});
