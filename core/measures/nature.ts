import { isText, type TextColumn, textsOf } from "../columns.ts";
import { industryOfWords } from "../entities/industry/industry-of.ts";
import { natureNames } from "../entities/nature/nature.ts";
import {
  type NatureFound,
  natureOfCode,
  natureOfName,
  publicSections,
} from "../entities/nature/nature-of.ts";
import { natureFromType, natureFromWords } from "../entities/nature/own-words.ts";
import { isResidentId } from "../entities/resident-id.ts";
import type { Words } from "../words/words.ts";
import { type Evidence, measure } from "./measure.ts";
import { natureExceptions } from "./nature-exceptions.ts";
import { numbers } from "./order-dates.ts";
import { onceARun, recognise, type Source } from "./recognise.ts";

const needs: Words = {
  en: "a column such as “company name”, “credit code” or “nature”",
  zh: "“公司名称”“统一社会信用代码”或“客户性质”这样的列",
};

/** A school by its name may be a company: a setting says what such names count as (D-18 step 5). */
const LIKE_INSTITUTION = "like-institution";

/** In whose name the customer trades: their own column, then the credit code or resident id, then the name (D-18). */
export const recognisedNature = measure({
  id: "recognised-nature",
  name: { en: "nature as recognised", zh: "识别的性质" },
  kind: "text",
  values: [
    ...[...natureNames].map(([id, name]) => ({ id, name })),
    { id: LIKE_INSTITUTION, name: { en: "Public institution by its name", zh: "名称像事业单位" } },
  ],
  needs,
  lacks: {
    en: "neither a column, the credit code nor the name tells it",
    zh: "性质列、信用代码和名称都看不出",
  },
  shows: ["nature-told-by"],
  compute: (evidence) => natures(evidence)?.found,
});

export const natureToldBy = measure({
  id: "nature-told-by",
  name: { en: "told by", zh: "依据" },
  also: ["nature told by", "性质依据"],
  kind: "text",
  values: [
    { id: "column", name: { en: "its own column", zh: "性质列" } },
    { id: "credit code", name: { en: "credit code", zh: "信用代码" } },
    { id: "resident id", name: { en: "resident id", zh: "身份证号" } },
    { id: "name", name: { en: "name", zh: "名称" } },
    { id: "type", name: { en: "customer type", zh: "客户类型" } },
    { id: "figures", name: { en: "employees or revenue", zh: "员工人数或营收" } },
    { id: "industry", name: { en: "industry column", zh: "行业列" } },
  ],
  needs,
  compute: (evidence) => natures(evidence)?.by,
});

const natures = onceARun((evidence: Evidence) => {
  const exceptions = natureExceptions(evidence.choice("nature-exceptions")) ?? new Map();
  const names = organisationNames(evidence);
  const known = new Map<string, NatureFound | undefined>();
  const natureNamed = (text: string) => {
    if (!known.has(text)) known.set(text, natureOfName(text, exceptions));
    return known.get(text);
  };
  const named = (counts: (found: NatureFound) => boolean): Source => ({
    by: "name",
    column: names,
    read: (text) => {
      const found = natureNamed(text);
      if (!found || !counts(found)) return undefined;
      return found.nature === "institution" ? LIKE_INSTITUTION : found.nature;
    },
  });
  const byIndustry = (text: string) => {
    const industry = industryOfWords(text);
    return industry && !publicSections.has(industry.section) ? "enterprise" : undefined;
  };
  // Who has staff or turnover is no person, whatever the name looks like; an industry only tells where the name does not.
  return recognise(evidence.customers.size, [
    { by: "column", column: evidence.field("nature"), read: natureFromWords },
    { by: "type", column: evidence.field("customer-type"), read: natureFromType },
    { by: "credit code", column: evidence.field("credit-code"), read: (text) => natureOfCode(text)?.nature },
    {
      by: "resident id",
      column: evidence.field("resident-id"),
      read: (text) => (isResidentId(text) ? "personal" : undefined),
    },
    named(({ nature }) => nature !== "personal"),
    { by: "figures", column: figures(evidence), read: () => "enterprise" },
    named(({ unsure }) => !unsure),
    { by: "industry", column: evidence.field("industry"), read: byIndustry },
    named(() => true),
  ]);
});

/** A text for every customer with employees, turnover or assets of their own. */
function figures(evidence: Evidence): TextColumn | undefined {
  const columns = ["employees", "company-revenue", "total-assets"].flatMap(
    (id) => numbers(evidence, id) ?? [],
  );
  if (columns.length === 0) return undefined;
  return textsOf(evidence.customers.size, (row) =>
    columns.some((values) => (values[row] as number) > 0) ? "figures" : undefined,
  );
}

/** The name a customer trades under: the company's where there is one, else their own. */
export const organisationNames = onceARun((evidence: Evidence): TextColumn | undefined => {
  const company = evidence.field("company");
  const name = evidence.field("name");
  if (!company || !isText(company)) return name && isText(name) ? name : undefined;
  if (!name || !isText(name)) return company;
  const shift = company.dictionary.length;
  const codes = company.codes.map((code, row) => {
    const own = name.codes[row] as number;
    return code >= 0 || own < 0 ? code : own + shift;
  });
  return { kind: "text", codes, dictionary: [...company.dictionary, ...name.dictionary] };
});
