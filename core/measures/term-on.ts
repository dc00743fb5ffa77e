import { dayFromParts, daysInMonth, partsFromDay } from "../cells/day.ts";
import type { Contract } from "./contracts.ts";

/** The contract with the days of the term that runs on a day: one that renews itself does so by its own length. */
export function termOn(contract: Contract, day: number): Contract {
  const { start, end, renewsItself } = contract;
  if (!renewsItself || !(end < day && end >= start)) return contract;
  const days = end + 1 - start;
  const months = isSameDayOfMonth(start, end + 1) ? monthsBetween(start, end + 1) : 0;
  const passed = Math.floor(months > 0 ? monthsBetween(start, day) / months : (day - start) / days);
  const begins = (terms: number) => (months > 0 ? monthsAfter(start, terms * months) : start + terms * days);
  return { ...contract, start: begins(passed), end: begins(passed + 1) - 1 };
}

function isSameDayOfMonth(one: number, other: number): boolean {
  return partsFromDay(one).day === partsFromDay(other).day;
}

/** Whole months from one day to a later one. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [partsFromDay(from), partsFromDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return monthsAfter(from, months) > to ? months - 1 : months;
}

/** The same day of the month, or the last one of a shorter month. */
function monthsAfter(from: number, months: number): number {
  const { year, month, day } = partsFromDay(from);
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return dayFromParts(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
