import { isoFromDay } from "../../cells/day.ts";
import { decimal, separated } from "../../words/decimal.ts";
import { formatDate, yesOrNo } from "../../words/format.ts";
import type { Language } from "../../words/words.ts";
import type { Value } from "../rule.ts";
import { type Entry, familyOf } from "../vocabulary.ts";

/** A number of a rule as written in a sentence: every digit, so that reading it gives the same number. */
export function printNumber(
  left: Entry,
  { number, unit }: Extract<Value, { number: number }>,
  language: Language,
): string {
  if (unit === "date") return language === "zh" ? formatDate(number, "zh") : isoFromDay(number);
  if (familyOf(left) === "yes-no") return yesOrNo(number !== 0, language);
  if (unit === "percent") return `${decimal(number, 2)}%`;
  // A plain number may be a year: 2026 keeps its shape.
  const keepsShape = left.kind === "number" && Math.abs(number) < 10_000;
  const digits = keepsShape ? decimal(number) : separated(decimal(number));
  if (unit !== "days") return digits;
  return language === "zh" ? `${digits}天` : `${digits} ${number === 1 ? "day" : "days"}`;
}
