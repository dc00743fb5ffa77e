import type { Setting } from "../setting.ts";

/** How answers to surveys are read (D-22). */
export const satisfactionSettings: readonly Setting[] = [
  {
    id: "answers-expire-after",
    name: { en: "answers expire after", zh: "回答有效期" },
    kind: "count",
    unit: "days",
    means: {
      en: "An answer older than so many days no longer says whether a customer is satisfied.",
      zh: "回答超过此天数即过期，不再代表当前满意度。",
    },
    standard: 365,
    between: [1, 36_500],
  },
  {
    id: "csat-scale",
    name: { en: "satisfaction scale", zh: "满意度量表" },
    kind: "text",
    means: {
      en: "How satisfaction is asked. From 1 to 5: 4 and 5 are satisfied, up to 2 dissatisfied. From 1 to 7: 6 and 7, up to 3.",
      zh: "满意度的评分范围。1–5 分：4–5 满意，2 及以下不满意；1–7 分：6–7 满意，3 及以下不满意。",
    },
    choices: [
      { id: "1-5", name: { en: "1 to 5", zh: "1 至 5" } },
      { id: "1-7", name: { en: "1 to 7", zh: "1 至 7" } },
    ],
    standard: "1-5",
  },
];
