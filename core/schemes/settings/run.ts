import type { Setting } from "../setting.ts";

/** What the whole run goes by. */
export const runSettings: readonly Setting[] = [
  {
    id: "as-of",
    name: { en: "as of", zh: "截止日期" },
    kind: "date",
    means: {
      en: "The date everything is judged by. Leave it empty for today.",
      zh: "以哪一天为准进行判断。留空表示今天。",
    },
    standard: "as of",
  },
];
