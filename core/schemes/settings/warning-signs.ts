import type { Setting } from "../setting.ts";

/** When something is a sign of leaving (D-11 "raise one level"); the other lines are those of payment, renewal and stage. */
export const warningSignSettings: readonly Setting[] = [
  {
    id: "low-mark-days",
    name: { en: "low mark counts for", zh: "低分有效天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "A low mark in a survey is a sign of leaving for so many days.",
      zh: "满意度低分在此天数内算流失信号。",
    },
    standard: 180,
  },
  {
    id: "follow-up-within",
    name: { en: "follow-up within", zh: "跟进期限" },
    kind: "count",
    unit: "days",
    means: {
      en: "A contract near its end or in its grace days without a follow-up within so many days is a sign of leaving.",
      zh: "合同将到期或在宽限期内，而此天数内未跟进，算流失信号。",
    },
    standard: 30,
  },
];
