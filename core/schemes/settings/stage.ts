import type { Setting } from "../setting.ts";

/** Where a customer stands on the curve of growth and decline (D-09). */
export const stageSettings: readonly Setting[] = [
  {
    id: "trend-days",
    name: { en: "trend days", zh: "趋势天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "Spend of the last so many days is compared with as many days before; after two years as a customer, with the same days last year.",
      zh: "近此天数的消费与之前同样天数相比；成为客户满两年的，与去年同期相比。",
    },
    standard: 180,
    between: [1, 36_500],
  },
  {
    id: "introduction-below",
    name: { en: "introduction below", zh: "引入期界限" },
    kind: "count",
    unit: "days",
    means: {
      en: "A customer for fewer days than this is in the introduction stage.",
      zh: "成为客户不足此天数为引入期。",
    },
    standard: 90,
  },
  {
    id: "growth-from",
    name: { en: "growth from", zh: "成长线" },
    kind: "percent",
    means: { en: "A rise in spend from which a customer grows.", zh: "消费增长达到此比例为成长。" },
    standard: 0.2,
    between: [0, 100],
  },
  {
    id: "decline-at",
    name: { en: "decline at", zh: "衰退线" },
    kind: "percent",
    means: {
      en: "A fall in spend, written with a minus, from which a customer declines; it also is a sign of leaving.",
      zh: "消费下降达到此比例（写作负数）为衰退，同时是流失信号。",
    },
    standard: -0.3,
    between: [-1, 0],
  },
  {
    id: "settled-from",
    name: { en: "settled from", zh: "稳定客户天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "Where the period before is no base for a comparison: a customer for fewer days grows, one for more is mature.",
      zh: "对比期消费过少、无法比较时：成为客户不足此天数为成长，达到为成熟。",
    },
    standard: 365,
  },
];
