import type { Setting } from "../setting.ts";

/** When a customer pays well (our defaults). */
export const paymentSettings: readonly Setting[] = [
  {
    id: "punctual-from",
    name: { en: "punctual from", zh: "按时付款线" },
    kind: "percent",
    means: {
      en: "Share of payments made on time from which a customer is punctual.",
      zh: "按时付款率达到此比例为付款及时。",
    },
    standard: 0.9,
  },
  {
    id: "overdue-after",
    name: { en: "overdue after", zh: "逾期界限" },
    kind: "count",
    unit: "days",
    means: {
      en: "An invoice unpaid for more than so many days after its due date is overdue.",
      zh: "账单到期后超过此天数仍未付款为逾期。",
    },
    standard: 30,
  },
  {
    id: "fewest-payments",
    name: { en: "fewest payments", zh: "最少应付次数" },
    kind: "count",
    means: {
      en: "With fewer payments due, the share paid on time says too little.",
      zh: "应付款次数不足此数，按时付款率不作判断。",
    },
    standard: 3,
  },
];
