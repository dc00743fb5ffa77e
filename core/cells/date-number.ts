import { dayFromParts, fractionFromTime, isoFromDay } from "./day.ts";
import { type CellContext, found, type Reading, trouble } from "./reading.ts";

/** Serial day 0 of the two Excel calendars as days since 1970-01-01. */
const excel1900 = -25_569;
const excel1904 = -24_107;

const firstYear = 1900;
const lastYear = 2199;
/** 1900-01-01 and 2200-01-01: what lies outside is a slip or a stand-in such as 9999-12-31. */
const earliest = dayFromParts(firstYear, 1, 1);
const latest = dayFromParts(lastYear + 1, 1, 1);

/** Whether the day lies in the years a business can mean. */
export function isUsualDay(day: number): boolean {
  return day >= earliest && day < latest;
}

/** A number in a date column: an Excel day, 20240819, or a timestamp somebody has to confirm. */
export function dateFromNumber(n: number, raw: string, context: CellContext): Reading {
  const compact = Number.isInteger(n) ? compactDate(String(n)) : undefined;
  if (compact !== undefined) return compact;
  const stamp = timestamp(n, raw, context);
  if (stamp) return stamp;
  if (Number.isInteger(n) && isYearOrMonth(n)) return trouble("E_DATE_PARTIAL", raw);
  const day = serialDay(n, context);
  return day === undefined ? trouble("E_DATE_RANGE", raw) : found(day);
}

/** Digits only, as text: 20240819, 20240819140509, 45523 (an Excel day that lost its format), a timestamp. */
export function dateFromDigits(text: string, raw: string, context: CellContext): Reading {
  const compact = compactDate(text);
  if (compact !== undefined) return compact;
  const stamp = timestamp(Number(text), raw, context);
  if (stamp) return stamp;
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const day = serialDay(Number(text), context);
    return day === undefined ? trouble("E_DATE_RANGE", raw) : found(day, ["W_EXCEL_SERIAL"]);
  }
  const whole = /^\d{4}$|^\d{6}$/.test(text) && isYearOrMonth(Number(text));
  return trouble(whole ? "E_DATE_PARTIAL" : "E_DATE_INVALID", raw);
}

/** yyyymmdd or yyyymmddhhmmss; undefined when the digits are no real day. */
function compactDate(text: string): Reading | undefined {
  if (!/^(?:19|2[01])\d{6}(?:\d{6})?$/.test(text)) return undefined;
  const part = (from: number, to: number) => Number(text.slice(from, to));
  const day = dayFromParts(part(0, 4), part(4, 6), part(6, 8));
  const [hour, minute, second] = [part(8, 10), part(10, 12), part(12, 14)];
  if (Number.isNaN(day) || hour > 23 || minute > 59 || second > 59) return undefined;
  return found(day + fractionFromTime(hour, minute, second));
}

/** Seconds or milliseconds since 1970 that fall in 1990–2099. */
function timestamp(n: number, raw: string, { timestamps }: CellContext): Reading | undefined {
  const seconds = n >= 1e11 ? Math.floor(n / 1_000) : Math.floor(n);
  if (seconds < 631_152_000 || seconds >= 4_102_444_800) return undefined;
  if (timestamps !== undefined) return found((seconds + timestamps * 60) / 86_400);
  return trouble("E_DATE_EPOCH", raw, { s: `${isoFromDay(seconds / 86_400).replace("T", " ")} UTC` });
}

function isYearOrMonth(n: number): boolean {
  const year = n > 9_999 ? Math.floor(n / 100) : n;
  const month = n > 9_999 ? n % 100 : 1;
  return year >= firstYear && year <= lastYear && month >= 1 && month <= 12;
}

/** Excel believes in 29 February 1900 (day 60): days up to it are off by one and no customer's, so they are refused. */
function serialDay(serial: number, { date1904 }: CellContext): number | undefined {
  if (!(serial >= (date1904 ? 1 : 61))) return undefined;
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * 86_400);
  const day = whole + (date1904 ? excel1904 : excel1900) + seconds / 86_400;
  return isUsualDay(day) ? day : undefined;
}
