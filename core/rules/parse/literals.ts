import { dayFromParts } from "../../cells/day.ts";
import type { Value } from "../rule.ts";

/** A number or date as written in a sentence, and where it ends. */
export interface Literal {
  readonly value: Extract<Value, { number: number }>;
  readonly end: number;
}

const date = /(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?!\d)/y;
const amount =
  /([+-]?)(?:[¥$€£] ?)?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?([百千万亿]*)(?: ?(%|元|days?(?![a-z])|天|日))?/y;

const magnitudes: ReadonlyMap<string, number> = new Map([
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);

/** The number or date at a place of a folded sentence: 1,000, 1.2万, 30%, 90 days, 2026年1月31日. A day that does not exist is NaN. */
export function literalAt(text: string, at: number): Literal | undefined {
  return dateAt(text, at) ?? amountAt(text, at);
}

function dateAt(text: string, at: number): Literal | undefined {
  date.lastIndex = at;
  const found = date.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const number = dayFromParts(year ?? NaN, month ?? NaN, day ?? NaN);
  return { value: { number, unit: "date" }, end: date.lastIndex };
}

function amountAt(text: string, at: number): Literal | undefined {
  amount.lastIndex = at;
  const found = amount.exec(text);
  if (!found) return undefined;
  const [, sign, whole = "", fraction = "", magnitude = "", unit = ""] = found;
  let power = unit === "%" ? -2 : 0;
  for (const char of magnitude) power += magnitudes.get(char) ?? 0;
  // The exponent is read with the digits, so that 0.7% is 0.007 and not 0.7 / 100.
  const number = Number(`${sign}${whole.replace(/,/g, "")}${fraction}e${power}`);
  return { value: withUnit(number === 0 ? 0 : number, unit), end: amount.lastIndex };
}

function withUnit(number: number, unit: string): Literal["value"] {
  if (unit === "%") return { number, unit: "percent" };
  return unit === "" || unit === "元" ? { number } : { number, unit: "days" };
}
