import { dayFromParts } from "./day.ts";
import type { CellContext } from "./reading.ts";

export type Order = NonNullable<CellContext["order"]>;
export const orders: readonly Order[] = ["DMY", "MDY", "YMD"];

/** Three numbers of a date whose order the text does not say: "03/04/2024", "24-08-19". */
export interface Triple {
  readonly parts: readonly [number, number, number];
  /** The last one has four digits, so it is the year. */
  readonly yearLast: boolean;
  /** "26/8/1": a last number of one digit is no year. */
  readonly oneDigitLast: boolean;
  /** Written with dots: "03.04.2024". */
  readonly dots: boolean;
}

const triple = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{1,2})$/;

/** The three numbers of a date with the year last or in two digits. */
export function tripleIn(plain: string): Triple | undefined {
  const match = plain.length <= 10 ? triple.exec(plain) : null;
  if (!match) return undefined;
  const last = match[4] ?? "";
  return {
    parts: [Number(match[1]), Number(match[3]), Number(last)],
    yearLast: last.length === 4,
    oneDigitLast: last.length === 1,
    dots: match[2] === ".",
  };
}

/** Two digits: 00–69 is this century, 70–99 the last one. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 70 ? 2000 : 1900);
}

/** The day in one order; NaN when the calendar has no such day. */
export function dayInOrder({ parts: [a, b, c], yearLast, oneDigitLast }: Triple, order: Order): number {
  if (order === "YMD") return yearLast ? NaN : dayFromParts(fullYear(a), b, c);
  const year = yearLast ? c : fullYear(c);
  if (!yearLast && oneDigitLast) return NaN;
  return order === "DMY" ? dayFromParts(year, b, a) : dayFromParts(year, a, b);
}

/** The orders in which the three numbers are a real day. */
export function possibleOrders(written: Triple): readonly Order[] {
  return orders.filter((order) => !Number.isNaN(dayInOrder(written, order)));
}
