import type { TextColumn } from "../columns.ts";
import {
  type CompanySize,
  companySize,
  companySizeEu,
  type HeadcountBands,
  sizeByHeadcount,
  sizeNames,
} from "../entities/company-size.ts";
import { sizeStandard, sizeStandardEu } from "../entities/size-standard.ts";
import type { Words } from "../words/words.ts";
import { industries, industryOfKey } from "./industry.ts";
import { type Evidence, measure } from "./measure.ts";
import { numbers } from "./order-dates.ts";
import { onceARun } from "./recognise.ts";

const needs: Words = {
  en: "a column such as “employees” or “company revenue”",
  zh: "“员工人数”或“营业收入”这样的列",
};

/** How big the company is, by the standard chosen (D-15 b); purchases have a size of their own. */
export const recognisedCompanySize = measure({
  id: "recognised-company-size",
  name: { en: "company size as recognised", zh: "识别的企业规模" },
  kind: "text",
  values: [...sizeNames].map(([id, name]) => ({ id, name })),
  needs,
  lacks: { en: "too few figures of the company", zh: "企业数据不足" },
  shows: ["company-size-told-by", "company-size-standard"],
  compute: (evidence) => sizes(evidence)?.size,
});

export const companySizeToldBy = measure({
  id: "company-size-told-by",
  name: { en: "measured by", zh: "衡量依据" },
  kind: "text",
  values: [
    { id: "employees", name: { en: "employees alone", zh: "仅按从业人员" } },
    { id: "revenue", name: { en: "revenue alone", zh: "仅按营业收入" } },
    { id: "assets", name: { en: "assets alone", zh: "仅按资产总额" } },
    { id: "employees+revenue", name: { en: "employees and revenue", zh: "从业人员和营业收入" } },
    { id: "employees+assets", name: { en: "employees and assets", zh: "从业人员和资产总额" } },
    { id: "revenue+assets", name: { en: "revenue and assets", zh: "营业收入和资产总额" } },
    { id: "employees+revenue+assets", name: { en: "employees, revenue and assets", zh: "三项指标" } },
    { id: "headcount", name: { en: "headcount bands", zh: "通用人数档" } },
  ],
  needs,
  compute: (evidence) => sizes(evidence)?.by,
});

/** Missing where no standard applies. */
export const companySizeStandard = measure({
  id: "company-size-standard",
  name: { en: "standard applied", zh: "采用标准" },
  kind: "text",
  values: [
    { id: "china", name: sizeStandard.name },
    { id: "eu", name: sizeStandardEu },
  ],
  needs,
  compute: (evidence) => sizes(evidence)?.standard,
});

/** A size and the indicators it rests on. */
type Sized = Pick<CompanySize, "size"> & { readonly by: string };

const sizes = onceARun(
  (evidence: Evidence): { size: TextColumn; by: TextColumn; standard: TextColumn } | undefined => {
    const [employees, revenue, assets] = ["employees", "company-revenue", "total-assets"].map((id) =>
      numbers(evidence, id),
    );
    if (!employees && !revenue && !assets) return undefined;
    const industry = industries(evidence)?.found;
    const known = industry?.dictionary.map(industryOfKey) ?? [];
    const chosen = evidence.choice("size-standard");
    const bands = bandsOf(evidence);
    const size = new Wording(evidence.customers.size);
    const by = new Wording(evidence.customers.size);
    const standard = new Wording(evidence.customers.size);
    for (let row = 0; row < evidence.customers.size; row++) {
      const figures = { employees: employees?.[row], revenue: revenue?.[row], assets: assets?.[row] };
      const section = known[industry?.codes[row] ?? -1];
      const byStandard =
        chosen === "eu"
          ? companySizeEu(figures)
          : chosen === "china" && section
            ? companySize({ ...figures, ...section })
            : undefined;
      const applies = typeof byStandard === "object";
      const found = applies ? told(byStandard) : byHeadcount(figures.employees, bands);
      if (applies) standard.set(row, chosen);
      size.set(row, found?.size);
      by.set(row, found?.by);
    }
    return { size: size.column, by: by.column, standard: standard.column };
  },
);

const told = ({ size, by }: CompanySize): Sized => ({ size, by: by.join("+") });

/** Industries without a standard, and unknown ones, are measured by people alone (D-15). */
function byHeadcount(employees: number | undefined, bands: HeadcountBands): Sized | undefined {
  const size = employees === undefined ? undefined : sizeByHeadcount(employees, bands);
  return size && { size, by: "headcount" };
}

function bandsOf({ setting }: Evidence): HeadcountBands {
  return {
    large: setting("large-headcount"),
    medium: setting("medium-headcount"),
    small: setting("small-headcount"),
  };
}

/** A text column filled row by row. */
class Wording {
  readonly column: { kind: "text"; codes: Int32Array; dictionary: string[] };

  constructor(size: number) {
    this.column = { kind: "text", codes: new Int32Array(size).fill(-1), dictionary: [] };
  }

  /** Few different words: looking through them is quicker than any index. */
  set(row: number, word: string | undefined): void {
    if (word === undefined) return;
    const { codes, dictionary } = this.column;
    const met = dictionary.indexOf(word);
    codes[row] = met < 0 ? dictionary.push(word) - 1 : met;
  }
}
