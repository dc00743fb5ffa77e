import type { Differences } from "../differences.ts";

/** General B2B: customers are companies, orders few and large. Numbers are our defaults. */
export const b2b: Differences = {
  id: "b2b",
  name: { en: "General B2B", zh: "通用 B2B" },
  suits: {
    en: "You sell to companies: few and large orders, somebody who looks after each customer.",
    zh: "向企业销售：订单少而大，每位客户都有人负责。",
  },
  // RFM compares shoppers by the hundred; the others repeat what loyalty, lifecycle and industry say already.
  off: [
    "rfm",
    "rfm-eight",
    "loyalty-state",
    "stage",
    "spend-in-term",
    "business-type",
    "industry-group",
    "preference",
    "credit",
  ],
  settings: {
    // A few customers bring most of the revenue: ABC (D-01).
    "value-by": "share",
    "active-below": 180,
    "silent-below": 540,
    "frequent-from": 6,
    "occasional-from": 2,
    "too-new-below": 180,
  },
};
