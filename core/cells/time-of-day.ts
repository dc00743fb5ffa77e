import { fractionFromTime } from "./day.ts";

/** A date text without its time of day; `fraction` is 0 without a time and NaN when there is no such time. */
export interface Timed {
  readonly date: string;
  readonly fraction: number;
  readonly timed: boolean;
}

const clock =
  /^(\d{1,2})[:时点](\d{1,2})?(?:[:分](\d{1,2})(?:\.\d{1,9})?)?[分秒]? ?([ap]\.?m\.?)? ?(?:z|(?:utc|gmt)?(?:[+-]\d{1,2}:?(?:\d{2})?)?)$/i;
const halfOfDay = /(凌晨|早上|上午|中午|下午|傍晚|晚上|[ap]\.?m\.?)$/i;

/** Takes "14:05", "3:05 PM", "下午3点5分" off the end of a date. An offset such as +08:00 never shifts the day. */
export function splitTime(plain: string): Timed {
  let start = plain.search(/[:时点]/);
  if (start < 1) return { date: plain, fraction: 0, timed: false };
  while (isDigit(plain.charCodeAt(start - 1))) start -= 1;
  const match = clock.exec(plain.slice(start));
  const head = plain
    .slice(0, start)
    .trim()
    .replace(/(\d)t$/i, "$1");
  const half = halfOfDay.exec(head)?.[1];
  const date = half ? head.slice(0, -half.length).trim() : head;
  if (!match) return { date, fraction: NaN, timed: true };
  const hour = onTheClock(Number(match[1]), (half ?? match[4] ?? "").toLowerCase().replace(/\./g, ""));
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  const real = hour <= 23 && minute <= 59 && second <= 59;
  return { date, fraction: real ? fractionFromTime(hour, minute, second) : NaN, timed: true };
}

/** The hour of 0–23; NaN for what no clock says, such as 13 in the morning or 晚上12点, which people read both ways. */
function onTheClock(hour: number, half: string): number {
  switch (half) {
    case "":
      return hour;
    case "am":
    case "凌晨":
    case "早上":
    case "上午":
      return hour === 12 ? 0 : hour < 12 ? hour : NaN;
    case "中午":
      return hour <= 2 ? hour + 12 : hour;
    case "晚上":
      return hour === 12 ? NaN : hour < 12 ? hour + 12 : hour;
    default:
      return hour < 12 ? hour + 12 : hour;
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57;
