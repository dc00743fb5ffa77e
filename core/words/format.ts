import type { Kind } from "../cells/cell.ts";
import { partsFromDay } from "../cells/day.ts";
import { decimal, separated } from "./decimal.ts";
import type { Language, Words } from "./words.ts";

/** What a value's kind does not say about how it is written. */
export interface Format {
  readonly unit?: "days" | undefined;
  /** ISO code: a known one becomes its sign, another stands before the amount. */
  readonly currency?: string | undefined;
  /** So many decimals, where the usual ones would hide a difference. */
  readonly places?: number | undefined;
}

const signs: ReadonlyMap<string, string> = new Map([
  ["CNY", "¥"],
  ["USD", "$"],
  ["EUR", "€"],
  ["GBP", "£"],
]);

const yes: Words = { en: "yes", zh: "是" };
const no: Words = { en: "no", zh: "否" };
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** One value as people read it, the same on every machine. A missing number is an empty text. */
export function formatValue(
  kind: Kind,
  value: number | string,
  language: Language,
  format: Format = {},
): string {
  if (typeof value === "string") return value;
  if (Number.isNaN(value)) return "";
  if (kind === "yes-no") return yesOrNo(value !== 0, language);
  if (kind === "date") return formatDate(value, language);
  if (kind === "percent") return `${digits(value, format.places ?? 1, 2)}%`;
  if (kind === "money") return money(value, format);
  return format.unit === "days" ? formatDays(value, language, format) : digits(value, format.places);
}

/** `yes`, `是`. */
export function yesOrNo(value: boolean, language: Language): string {
  return (value ? yes : no)[language];
}

/** `19 Aug 2024`, `2024年8月19日`; a time of day is not shown. */
export function formatDate(dayNumber: number, language: Language): string {
  const { year, month, day } = partsFromDay(dayNumber);
  return language === "zh" ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`;
}

/** `12 days`, `12 天`. */
export function formatDays(days: number, language: Language, format: Format = {}): string {
  const count = digits(days, format.places);
  return language === "zh" ? `${count} 天` : `${count} ${count === "1" ? "day" : "days"}`;
}

/** `20 percentage points`, `20 个百分点`: how far one percentage is from another. */
export function formatPoints(share: number, language: Language, { places = 1 }: Format = {}): string {
  const count = digits(share, places, 2);
  return language === "zh"
    ? `${count} 个百分点`
    : `${count} percentage ${count === "1" ? "point" : "points"}`;
}

function money(value: number, { currency, places }: Format): string {
  const text = places ? digits(value, places) : separated(value.toFixed(2)).replace(/\.00$/, "");
  const unsigned = text.replace("-", "");
  const sign = currency === undefined ? "" : (signs.get(currency) ?? `${currency} `);
  return `${text !== unsigned && unsigned !== "0" ? "-" : ""}${sign}${unsigned}`;
}

/** Rounded to so many places, without closing zeros. */
function digits(value: number, places = 2, shift = 0): string {
  if (shift === 0 && Number.isSafeInteger(value)) return separated(String(value + 0));
  const all = decimal(value, shift);
  const rounded = (shift === 0 ? value : Number(all)).toFixed(places).replace(/\.?0+$/, "");
  return rounded.includes("e") ? separated(all) : separated(rounded === "-0" ? "0" : rounded);
}
