import type { Language } from "../../words/words.ts";
import { tradeSchemes } from "../index.ts";
import type { Setting } from "../setting.ts";

/** "General B2B: You sell to companies …" of every trade. */
function forWhom(language: Language): string {
  const colon = { en: ": ", zh: "：" }[language];
  const said = tradeSchemes.map(({ name, suits }) => name[language] + colon + (suits?.[language] ?? ""));
  return said.join(language === "en" ? " " : "");
}

/** What the whole run goes by. */
export const runSettings: readonly Setting[] = [
  {
    id: "scheme",
    name: { en: "trade", zh: "适用行业" },
    also: ["rules for", "行业"],
    kind: "text",
    ofRun: true,
    means: {
      en: `The trade whose rules the Rules tab begins with; rules you have changed there stay. ${forWhom("en")}`,
      zh: `规则标签页以哪个行业的规则为起点；您改过的规则会保留。${forWhom("zh")}`,
    },
    choices: tradeSchemes.map(({ id, name }) => ({ id, name })),
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
