import type { Differences } from "../differences.ts";

/** Subscriptions: a customer is kept by renewing. Whether they are about to leave is told by their contracts (D-11, D-12). */
export const subscription: Differences = {
  id: "subscription",
  name: { en: "Subscriptions and renewals", zh: "订阅与续约" },
  suits: {
    en: "Software, memberships, maintenance: contracts with an end that customers renew.",
    zh: "软件、会员、维保等：合同到期后由客户续约。",
  },
  off: [
    "rfm",
    "rfm-eight",
    "frequency",
    "lifecycle",
    "activity",
    "purchase-size",
    "company-size",
    "region",
    "geography",
    "nature",
    "business-type",
    "industry",
    "industry-group",
    "business-line",
    "credit",
  ],
  dimensions: [
    {
      id: "churn",
      needs: ["renewal"],
      segments: [
        { id: "lost", when: "renewal is one of lost, ended" },
        { id: "warning", when: "renewal is one of urgent, grace" },
        {
          id: "watch",
          when: "renewal is due",
          advice: {
            en: "Talk about renewing: plan, offer, whether they are content.",
            zh: "续约沟通：方案、报价，确认满意度。",
          },
          care: { owner: "team", visitEvery: 14 },
        },
        { id: "normal" },
      ],
    },
  ],
};
