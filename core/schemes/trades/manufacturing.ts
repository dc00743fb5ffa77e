import type { Differences } from "../differences.ts";

/** Makers and distributors: dealers and factories that reorder on account. Numbers are our defaults. */
export const manufacturing: Differences = {
  id: "manufacturing",
  name: { en: "Manufacturing and distribution", zh: "制造与分销" },
  suits: {
    en: "Makers and distributors: dealers and factories that reorder by product line and pay on account.",
    zh: "制造商和分销商：经销商、工厂按产品线补货，赊账结算。",
  },
  off: [
    "rfm",
    "rfm-eight",
    "loyalty-state",
    "stage",
    "spend-in-term",
    "need",
    "industry-group",
    "credit",
    "renewal",
  ],
  settings: {
    "value-by": "share",
    "active-below": 120,
    "frequent-from": 8,
    "occasional-from": 3,
    "too-new-below": 120,
  },
};
