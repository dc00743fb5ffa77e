import type { Differences } from "../differences.ts";

/** Bookkeeping firms: a fee every month, a contract every year. Numbers are our defaults. */
export const bookkeeping: Differences = {
  id: "bookkeeping",
  name: { en: "Bookkeeping firms", zh: "做账（代理记账）公司" },
  suits: {
    en: "Bookkeeping and tax agencies: monthly fees, yearly contracts, enterprises and public bodies as customers.",
    zh: "代理记账和财税服务公司：按月收费、按年签约，客户为企业和政府单位。",
  },
  // Everybody pays monthly, so how often and how recently tells nobody apart.
  off: [
    "rfm",
    "rfm-eight",
    "frequency",
    "loyalty-state",
    "stage",
    "spend-in-term",
    "need",
    "purchase-size",
    "geography",
    "preference",
    "credit",
  ],
  settings: {
    "value-by": "share",
    // A month and a half, and four months, without a fee.
    "active-below": 45,
    "silent-below": 120,
  },
  dimensions: [
    {
      id: "tier",
      segments: [
        { id: "potential" },
        { id: "vip", when: "value is high and loyalty is high" },
        { id: "regular" },
      ],
    },
    {
      id: "activity",
      name: { en: "Fee payments", zh: "缴费情况" },
      asks: { en: "Do they pay their fee every month?", zh: "是否按月缴费？" },
      segments: [
        { id: "none", name: { en: "Never paid", zh: "未缴费" } },
        { id: "active", name: { en: "Paying", zh: "正常缴费" } },
        {
          id: "silent",
          name: { en: "Behind", zh: "缴费滞后" },
          advice: {
            en: "Ask for the missing fees; see whether the contract still runs.",
            zh: "提醒补缴，核对合同是否仍有效。",
          },
        },
        {
          id: "dormant",
          name: { en: "Stopped paying", zh: "停止缴费" },
          advice: {
            en: "Settle the account and record why they left.",
            zh: "办理结清与交接，记录流失原因。",
          },
        },
      ],
    },
  ],
};
