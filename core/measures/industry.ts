import { type Industry, industryOfCode } from "../entities/industry/industry-code.ts";
import { industryOfName, industryOfWords } from "../entities/industry/industry-of.ts";
import { type SectionId, sections } from "../entities/industry/sections.ts";
import type { Words } from "../words/words.ts";
import { type Evidence, measure } from "./measure.ts";
import { organisationNames } from "./nature.ts";
import { onceARun, recognise } from "./recognise.ts";

const needs: Words = {
  en: "a column such as “industry”, “industry code” or “company name”",
  zh: "“行业”“行业代码”或“公司名称”这样的列",
};

/** Letter of GB/T 4754 by code, industry words or name, in that order (D-17). */
export const recognisedIndustry = measure({
  id: "recognised-industry",
  name: { en: "industry as recognised", zh: "识别的行业" },
  kind: "text",
  values: [...sections.values()].map(({ id, name }) => ({ id, name })),
  needs,
  lacks: { en: "neither code, column nor name tells it", zh: "代码、行业列和名称都看不出" },
  shows: ["industry-told-by"],
  compute(evidence) {
    const { found } = industries(evidence) ?? {};
    if (!found) return undefined;
    const letters = [...sections.keys()];
    const letterOf = found.dictionary.map((key) => letters.indexOf(key.charAt(0) as SectionId));
    return { kind: "text", codes: found.codes.map((code) => letterOf[code] ?? -1), dictionary: letters };
  },
});

export const industryToldBy = measure({
  id: "industry-told-by",
  name: { en: "read from", zh: "依据" },
  also: ["industry told by", "行业依据"],
  kind: "text",
  values: [
    { id: "code", name: { en: "industry code", zh: "行业代码" } },
    { id: "words", name: { en: "industry column", zh: "行业列" } },
    { id: "name", name: { en: "name", zh: "名称" } },
  ],
  needs,
  compute: (evidence) => industries(evidence)?.by,
});

/** Section letter and division digits in one word ("i65", "c"), one a customer. */
export const industries = onceARun((evidence: Evidence) =>
  recognise(evidence.customers.size, [
    { by: "code", column: evidence.field("industry-code"), read: (text) => keyOf(industryOfCode(text)) },
    { by: "words", column: evidence.field("industry"), read: (text) => keyOf(industryOfWords(text)) },
    { by: "name", column: organisationNames(evidence), read: (text) => keyOf(industryOfName(text)) },
  ]),
);

function keyOf(industry: Industry | undefined): string | undefined {
  return industry && industry.section + (industry.division ?? "");
}

/** The industry such a word stands for. */
export function industryOfKey(key: string): Industry {
  const section = key.charAt(0) as SectionId;
  return key.length > 1 ? { section, division: key.slice(1) } : { section };
}
