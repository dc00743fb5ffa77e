import { schemes } from "../index.ts";
import type { Setting } from "../setting.ts";

/** What the whole run goes by. */
export const runSettings: readonly Setting[] = [
  {
    id: "scheme",
    name: { en: "rules for", zh: "适用行业" },
    kind: "text",
    ofRun: true,
    means: {
      en: "The trade whose rules the Rules tab begins with. Rules you have changed there stay.",
      zh: "规则标签页以哪个行业的规则为起点。您改过的规则会保留。",
    },
    choices: schemes.map(({ id, name }) => ({ id, name })),
    standard: "standard",
  },
  {
    id: "as-of",
    name: { en: "as of", zh: "截止日期" },
    kind: "date",
    ofRun: true,
    means: {
      en: "The date everything is judged by. Leave it empty for today.",
      zh: "以哪一天为准进行判断。留空表示今天。",
    },
    standard: "as of",
  },
];
