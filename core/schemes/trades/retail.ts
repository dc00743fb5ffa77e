import type { Differences } from "../differences.ts";

/** Shops and e-commerce: many people, small orders. Numbers are our defaults. */
export const retail: Differences = {
  id: "retail",
  name: { en: "Retail and e-commerce", zh: "零售与电商" },
  suits: {
    en: "Shops and online stores: many people, small orders, members and points.",
    zh: "门店和网店：客户多、订单小，有会员和积分。",
  },
  // What is asked of companies and contracts.
  off: [
    "loyalty-state",
    "stage",
    "status",
    "spend-in-term",
    "need",
    "purchase-size",
    "company-size",
    "region",
    "nature",
    "business-type",
    "industry",
    "industry-group",
    "business-line",
    "payment",
    "credit",
    "renewal",
  ],
  settings: {
    // Revenue is spread over many: top 20, next 30, rest (D-01).
    "value-by": "rank",
    "active-below": 60,
    "silent-below": 180,
    "too-new-below": 30,
  },
};
