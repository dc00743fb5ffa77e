import type { Entry, Kind, Language, Words } from "#core";

const SORTS: readonly { readonly sort: Entry["sort"]; readonly title: Words }[] = [
  { sort: "measure", title: { en: "Measures", zh: "指标" } },
  { sort: "field", title: { en: "Columns of the customers", zh: "客户表的列" } },
  { sort: "dimension", title: { en: "Questions", zh: "维度" } },
  { sort: "setting", title: { en: "Settings", zh: "设置" } },
];

const KINDS: Readonly<Record<Kind, Words>> = {
  text: { en: "words", zh: "文字" },
  id: { en: "words", zh: "文字" },
  number: { en: "number", zh: "数字" },
  count: { en: "whole number", zh: "整数" },
  money: { en: "money", zh: "金额" },
  percent: { en: "%", zh: "%" },
  date: { en: "date", zh: "日期" },
  "yes-no": { en: "yes or no", zh: "是或否" },
};
const DAYS: Words = { en: "days", zh: "天" };

/** Every name a rule may use, one a line: in both languages, what it is, what it may say and what it needs. */
export function namesList(entries: readonly Entry[], language: Language): string {
  return SORTS.map(({ sort, title }) => {
    const lines = entries.filter((entry) => entry.sort === sort).map((entry) => nameLine(entry, language));
    return [title[language], ...lines].join("\n");
  }).join("\n\n");
}

function nameLine(entry: Entry, language: Language): string {
  const { name, kind, unit, segments, needs } = entry;
  const told = segments?.map((one) => one.name[language]).join(language === "zh" ? "、" : ", ");
  const parts = [
    name.en === name.zh ? name.en : `${name.en}  ${name.zh}`,
    (unit === "days" ? DAYS : KINDS[kind])[language] + (told ? `: ${told}` : ""),
    ...(needs ? [(language === "zh" ? "需要" : "needs ") + needs[language]] : []),
  ];
  return `  ${parts.join("  ·  ")}`;
}
