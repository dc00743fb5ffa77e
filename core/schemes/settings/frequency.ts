import type { Setting } from "../setting.ts";

/** How often is often (D-03). */
export const frequencySettings: readonly Setting[] = [
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
];
