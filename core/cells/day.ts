/** Year, month 1–12, day 1–31. */
export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil and civil_from_days. Years start in
// March so that the leap day is the last; an era is 400 years = 146,097 days; 719,468 days lie before 1970-01-01.

/** Days since 1970-01-01 of a civil date; NaN when there is no such day (31 February, month 13). */
export function dayFromParts(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return NaN;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day number; a fraction (time of day) is ignored. */
export function partsFromDay(dayNumber: number): Parts {
  const z = Math.floor(dayNumber) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** How many days the month has, leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The part of a day that has passed at a time of day. */
export function fractionFromTime(hour: number, minute: number, second: number): number {
  return (hour * 3_600 + minute * 60 + second) / 86_400;
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Day number of "2026-08-19" or "2026-08-19T14:05:09"; NaN when it is neither or no real date. */
export function dayFromIso(text: string): number {
  const match = text.length <= 19 ? iso.exec(text) : null;
  if (!match) return NaN;
  const [hour, minute, second] = [Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return NaN;
  const day = dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  return day + fractionFromTime(hour, minute, second);
}

/** "2026-08-19", or "2026-08-19T14:05:09" when the day number has a time of day. */
export function isoFromDay(dayNumber: number): string {
  let day = Math.floor(dayNumber);
  let seconds = Math.round((dayNumber - day) * 86_400);
  if (seconds === 86_400) {
    day += 1;
    seconds = 0;
  }
  const { year, month, day: dayOfMonth } = partsFromDay(day);
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
  if (seconds === 0) return date;
  return `${date}T${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const two = (n: number) => String(n).padStart(2, "0");
