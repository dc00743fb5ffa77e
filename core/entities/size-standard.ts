import type { SectionId } from "./industry/sections.ts";

/** What an enterprise's size is measured by. */
export type SizeIndicator = "employees" | "revenue" | "assets";

/** From what on an enterprise is large, medium, small by one indicator; below the last it is micro. */
export type SizeLimits = readonly [large: number, medium: number, small: number];

/** One line of the standard: whom it is for, and its limits. */
export interface SizeRow {
  readonly section: SectionId;
  /** Starts of the divisions it covers; the whole section where there are none. */
  readonly divisions: readonly string[];
  /** Employees in people, revenue and assets in 万元 (10,000 yuan), as the standard prints them. */
  readonly limits: { readonly [Indicator in SizeIndicator]?: SizeLimits };
}

/** 《统计上大中小微型企业划分办法(2017)》 国统字〔2017〕213号 (Definition D-15). */
export const sizeStandard = {
  name: {
    en: "China's statistical size classes (2017)",
    zh: "统计上大中小微型企业划分办法（2017）",
  },
  document: "国统字〔2017〕213号",
} as const;

/** Commission Recommendation 2003/361/EC (Definition D-15). */
export const sizeStandardEu = { en: "European Union (2003/361/EC)", zh: "欧盟标准（2003/361/EC）" } as const;

const industry: SizeRow["limits"] = { employees: [1000, 300, 20], revenue: [40000, 2000, 300] };
const hospitality: SizeRow["limits"] = { employees: [300, 100, 10], revenue: [10000, 2000, 100] };
const telecom: SizeRow["limits"] = { employees: [2000, 100, 10], revenue: [100000, 1000, 100] };
const others: SizeRow["limits"] = { employees: [300, 100, 10] };

/** Its table. Sections and divisions not here have no standard: finance, education, health, railways … */
export const sizeRows: readonly SizeRow[] = [
  { section: "a", divisions: [], limits: { revenue: [20000, 500, 50] } },
  { section: "b", divisions: [], limits: industry },
  { section: "c", divisions: [], limits: industry },
  { section: "d", divisions: [], limits: industry },
  { section: "e", divisions: [], limits: { revenue: [80000, 6000, 300], assets: [80000, 5000, 300] } },
  { section: "f", divisions: ["51"], limits: { employees: [200, 20, 5], revenue: [40000, 5000, 1000] } },
  { section: "f", divisions: ["52"], limits: { employees: [300, 50, 10], revenue: [20000, 500, 100] } },
  {
    section: "g",
    divisions: ["54", "55", "56", "57", "58"],
    limits: { employees: [1000, 300, 20], revenue: [30000, 3000, 200] },
  },
  { section: "g", divisions: ["59"], limits: { employees: [200, 100, 20], revenue: [30000, 1000, 100] } },
  { section: "g", divisions: ["60"], limits: { employees: [1000, 300, 20], revenue: [30000, 2000, 100] } },
  { section: "h", divisions: ["61", "62"], limits: hospitality },
  { section: "i", divisions: ["63", "64"], limits: telecom },
  { section: "i", divisions: ["65"], limits: { employees: [300, 100, 10], revenue: [10000, 1000, 50] } },
  {
    section: "k",
    divisions: ["701"],
    limits: { revenue: [200000, 1000, 100], assets: [10000, 5000, 2000] },
  },
  { section: "k", divisions: ["702"], limits: { employees: [1000, 300, 100], revenue: [5000, 1000, 500] } },
  { section: "k", divisions: ["703", "709"], limits: others },
  { section: "l", divisions: [], limits: { employees: [300, 100, 10], assets: [120000, 8000, 100] } },
  { section: "m", divisions: [], limits: others },
  { section: "n", divisions: [], limits: others },
  { section: "o", divisions: [], limits: others },
  { section: "q", divisions: ["85"], limits: others },
  { section: "r", divisions: [], limits: others },
];
