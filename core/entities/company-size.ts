import type { Words } from "../words/words.ts";
import type { Industry } from "./industry/industry-code.ts";
import { type SizeIndicator, type SizeRow, sizeRows } from "./size-standard.ts";

/** How big a company is. */
export type Size = "large" | "medium" | "small" | "micro";

/** What each size is called. */
export const sizeNames: ReadonlyMap<Size, Words> = new Map([
  ["large", { en: "Large company", zh: "大型企业" }],
  ["medium", { en: "Medium company", zh: "中型企业" }],
  ["small", { en: "Small company", zh: "小型企业" }],
  ["micro", { en: "Micro company", zh: "微型企业" }],
]);

/** Figures of a company; a missing one is undefined or NaN. */
export interface CompanyFigures {
  /** People. */
  readonly employees?: number | undefined;
  /** A year's revenue, in whole units of the standard's currency: yuan, euros. */
  readonly revenue?: number | undefined;
  readonly assets?: number | undefined;
}

/** A size, what told it, and what else the standard asks for but is not known. */
export interface CompanySize {
  readonly size: Size;
  readonly by: readonly SizeIndicator[];
  readonly without: readonly SizeIndicator[];
}

const SMALLEST_FIRST: readonly Size[] = ["micro", "small", "medium", "large"];
const INDICATORS: readonly SizeIndicator[] = ["employees", "revenue", "assets"];
/** The standard counts money in 万元. */
const UNIT: { readonly [Indicator in SizeIndicator]: number } = {
  employees: 1,
  revenue: 10_000,
  assets: 10_000,
};

/**
 * Size by China's statistical standard of 2017: the lowest class among its indicators (Definition D-15). "needs
 * division" where the section has several standards that disagree here; undefined without any figure it asks for.
 */
export function companySize(
  company: CompanyFigures & Industry,
): CompanySize | "no standard" | "needs division" | undefined {
  const rows = sizeRows.filter((row) => covers(row, company));
  if (rows.length === 0) return "no standard";
  const [first, ...others] = rows.map((row) => sizeByRow(row, company));
  const agree = others.every((other) => other?.size === first?.size && other?.by.join() === first?.by.join());
  return agree ? first : "needs division";
}

/** An unknown division may be any of its section. */
function covers({ section, divisions }: SizeRow, company: Industry): boolean {
  if (section !== company.section) return false;
  const known = company.division ?? "";
  return divisions.length === 0 || divisions.some((one) => known.startsWith(one) || one.startsWith(known));
}

function sizeByRow({ limits }: SizeRow, company: CompanyFigures): CompanySize | undefined {
  const asked = INDICATORS.filter((indicator) => limits[indicator] !== undefined);
  const by = asked.filter((indicator) => isKnown(company[indicator]));
  if (by.length === 0) return undefined;
  const classes = by.map((indicator) => {
    const value = (company[indicator] ?? 0) / UNIT[indicator];
    return (limits[indicator] ?? []).filter((limit) => value >= limit).length;
  });
  return {
    size: SMALLEST_FIRST[Math.min(...classes)] ?? "micro",
    by,
    without: asked.filter((indicator) => !by.includes(indicator)),
  };
}

/** Most employees, then most euros of turnover and of balance sheet total, of each class. */
const EU: readonly (readonly [size: Size, employees: number, revenue: number, assets: number])[] = [
  ["micro", 9, 2e6, 2e6],
  ["small", 49, 10e6, 10e6],
  ["medium", 249, 50e6, 43e6],
];

/** Size by the recommendation 2003/361/EC: staff, and either turnover or balance sheet total, in euros (D-15). */
export function companySizeEu(company: CompanyFigures): CompanySize | undefined {
  const by = INDICATORS.filter((indicator) => isKnown(company[indicator]));
  if (by.length === 0) return undefined;
  const { employees = Number.NaN, revenue = Number.NaN, assets = Number.NaN } = company;
  const fits = EU.find(([, staff, turnover, balance]) => {
    const money = isKnown(revenue) || isKnown(assets) ? revenue <= turnover || assets <= balance : true;
    return money && !(employees > staff);
  });
  const hasMoney = by.some((indicator) => indicator !== "employees");
  const without: SizeIndicator[] = [];
  if (!by.includes("employees")) without.push("employees");
  if (!hasMoney) without.push("revenue");
  return { size: fits?.[0] ?? "large", by, without };
}

/** Smallest number of people of each class but micro. */
export type HeadcountBands = { readonly [Band in Exclude<Size, "micro">]: number };

/** Bands for what no standard covers, from the staff limits of the European classes. */
export const headcountBands: HeadcountBands = { large: 250, medium: 50, small: 10 };

/** Size by people alone: where there is no standard (D-15). */
export function sizeByHeadcount(employees: number, bands: HeadcountBands = headcountBands): Size | undefined {
  if (!isKnown(employees)) return undefined;
  return (["large", "medium", "small"] as const).find((size) => employees >= bands[size]) ?? "micro";
}

/** Nobody has fewer than no employees: a negative figure says nothing. */
function isKnown(value: number | undefined): value is number {
  return value !== undefined && value >= 0;
}
