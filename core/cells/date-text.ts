import { chineseDigits } from "./chinese-number.ts";
import { fullYear } from "./date-order.ts";
import { dayFromParts } from "./day.ts";

/** A date whose text says which part is which; `day` is NaN when the calendar has no such day. */
export interface WrittenDate {
  readonly day: number;
  readonly warnings: readonly string[];
}

const weekday =
  /[ ,(]*(?:(?:星期|周|週|礼拜)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)[ ,)]*/i;
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(民国|民國|中华民国|中華民國)?(\d{1,4})年(\d{1,2})月(\d{1,2})[日号號]?$/;
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)?[- ]?([a-z]{3,9})\.?,?[- ]?(\d{4}|\d{2})$/i;
const monthDayYear = /^([a-z]{3,9})\.?[- ]?(\d{1,2})(?:st|nd|rd|th)?,?[- ](\d{4})$/i;
const yearMonthDay = /^(\d{4})[- ]([a-z]{3,9})[- ](\d{1,2})$/i;
const partial = [
  /^\d{4}[-/.年 ]\d{1,2}月?$/,
  /^\d{4}年?$/,
  /^\d{1,2}月\d{1,2}[日号號]?$/,
  /^\d{1,2}[-/.]\d{1,2}$/,
  /^[a-z]{3,9}[-. ]{0,2}\d{2,4}$/i,
  /^\d{1,2}[- ]?[a-z]{3,9}$/i,
];
const monthNames =
  "january february march april may june july august september october november december".split(" ");

/** The date text without the day of the week, with Chinese digits as 0–9 and without spaces around the marks. */
export function tidyDate(plain: string): string {
  const bare = plain
    .replace(weekday, " ")
    .trim()
    .replace(/ ?([-/年月]) ?/g, "$1");
  return /[年月]/.test(bare) ? chineseDigits(bare) : bare;
}

/** "2024-08-19", "2024年8月19日", "民国113年8月19日", "19 Aug 2024", "Aug 19, 2024" … */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const iso = yearFirst.exec(text);
  if (iso) return { day: dayFromParts(Number(iso[1]), Number(iso[3]), Number(iso[4])), warnings: [] };
  const han = chinese.exec(text);
  if (han) return hanDate(han[1] !== undefined, han[2] ?? "", Number(han[3]), Number(han[4]));
  const named = namedMonth(text);
  if (!named) return undefined;
  const [year, month, day] = named;
  const short = year.length === 2;
  const full = short ? fullYear(Number(year)) : Number(year);
  return { day: dayFromParts(full, month, Number(day)), warnings: short ? ["W_2DIGIT_YEAR"] : [] };
}

/** A month and a year, a month and a day, or a year alone. */
export function isPartialDate(text: string): boolean {
  if (!partial.some((pattern) => pattern.test(text))) return false;
  const word = /[a-z]+/i.exec(text)?.[0];
  return word === undefined || monthOf(word) > 0;
}

function hanDate(republic: boolean, year: string, month: number, day: number): WrittenDate | undefined {
  if (republic) return { day: dayFromParts(Number(year) + 1911, month, day), warnings: ["W_ROC_YEAR"] };
  if (year.length === 4) return { day: dayFromParts(Number(year), month, day), warnings: [] };
  if (year.length !== 2) return undefined;
  return { day: dayFromParts(fullYear(Number(year)), month, day), warnings: ["W_2DIGIT_YEAR"] };
}

function namedMonth(text: string): readonly [year: string, month: number, day: string] | undefined {
  const little = dayMonthYear.exec(text);
  const middle = monthDayYear.exec(text);
  const big = yearMonthDay.exec(text);
  const month = monthOf(little?.[2] ?? middle?.[1] ?? big?.[2] ?? "");
  if (month === 0) return undefined;
  return [little?.[3] ?? middle?.[3] ?? big?.[1] ?? "", month, little?.[1] ?? middle?.[2] ?? big?.[3] ?? ""];
}

/** 1–12, 0 for any other word. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "sept") return 9;
  return (
    1 + monthNames.findIndex((name) => lower.length >= 3 && (lower === name || lower === name.slice(0, 3)))
  );
}
