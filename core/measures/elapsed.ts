const DAY = 86_400;

/**
 * Whole days from one time to a later one, both in days since 1970-01-01: civil days between two whole dates, elapsed
 * 24-hour days where they carry a time. Counted in seconds, because times as fractions of a day only look exact.
 */
export function elapsedDays(until: number, from: number): number {
  if (Number.isInteger(until) && from === Math.floor(from)) return until - from;
  return Math.floor((Math.round(until * DAY) - Math.round(from * DAY)) / DAY);
}
