import { dayFromIso, isoFromDay } from "../../cells/day.ts";

/** Serial 25,569 is 1970-01-01 where day 1 is 1900-01-01; 24,107 where day 0 is 1904-01-01. */
const unixDay = (from1904: boolean) => (from1904 ? 24_107 : 25_569);
const lastDay = 2_932_896; // 9999-12-31
const secondsOfDay = 86_400;

/** A serial as civil text: "2026-08-19", with the time when it is not midnight. No time zone is involved. */
export function serialToIso(serial: number, from1904: boolean): string | number {
  const seconds = Math.round(serial * secondsOfDay);
  const days = Math.floor(seconds / secondsOfDay);
  if (!(days >= 0) || days - unixDay(from1904) > lastDay) return serial;
  // Excel believes in 1900-02-29 (serial 60) and in a day 0, so days before it stand one further.
  const early = !from1904 && days < 60;
  if (!from1904 && (days === 0 || days === 60)) {
    const rest = seconds - days * secondsOfDay;
    return (days === 0 ? "1900-01-00" : "1900-02-29") + (rest === 0 ? "" : `T${clock(rest)}`);
  }
  return isoFromDay(seconds / secondsOfDay - unixDay(from1904) + (early ? 1 : 0));
}

/** A time of day or a duration, in days, as "14:05:09" or "36:30:00". */
export function serialToClock(serial: number): string {
  return clock(Math.round(serial * secondsOfDay));
}

/** The serial of civil text as `serialToIso` writes it; undefined when it would not come back the same. */
export function isoToSerial(text: string, from1904: boolean): number | undefined {
  const serial = dayFromIso(text) + unixDay(from1904);
  return serialToIso(serial, from1904) === text ? serial : undefined;
}

function clock(seconds: number): string {
  return [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
