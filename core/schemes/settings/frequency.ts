import type { Setting } from "../setting.ts";

/** How often is often (D-03). */
export const frequencySettings: readonly Setting[] = [
  {
    id: "frequency-by",
    name: { en: "frequency by", zh: "频率判定方式" },
    kind: "text",
    means: {
      en: "How frequency is judged: by orders per year, or by rank among your customers.",
      zh: "频率如何判定：按年均订单数，或按客户间排名。",
    },
    choices: [
      { id: "orders-per-year", name: { en: "orders per year", zh: "年均订单数" } },
      { id: "rank", name: { en: "rank", zh: "排名" } },
    ],
    standard: "orders-per-year",
  },
  {
    id: "frequent-from",
    name: { en: "frequent from", zh: "高频线" },
    kind: "number",
    means: { en: "Orders per year from which a customer buys often.", zh: "年均订单数达到此数为高频。" },
    standard: 12,
  },
  {
    id: "occasional-from",
    name: { en: "occasional from", zh: "中频线" },
    kind: "number",
    means: {
      en: "Orders per year from which a customer buys now and then.",
      zh: "年均订单数达到此数为中频。",
    },
    standard: 4,
  },
  {
    id: "too-new-below",
    name: { en: "too new below", zh: "太新界限" },
    kind: "count",
    unit: "days",
    means: {
      en: "Customers for fewer days than this are too new to judge how often they buy.",
      zh: "成为客户不足此天数，暂不判断购买频率。",
    },
    standard: 90,
  },
  {
    id: "frequent-rank",
    name: { en: "frequent rank", zh: "高频排名线" },
    kind: "percent",
    means: {
      en: "Frequency by rank: who is ahead of so many of your customers buys often.",
      zh: "按排名：领先这一比例的客户为高频。",
    },
    standard: 0.8,
  },
  {
    id: "occasional-rank",
    name: { en: "occasional rank", zh: "中频排名线" },
    kind: "percent",
    means: {
      en: "Frequency by rank: who is ahead of so many of your customers buys now and then.",
      zh: "按排名：领先这一比例的客户为中频。",
    },
    standard: 0.5,
  },
];
