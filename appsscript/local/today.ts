import { dayFromParts } from "#core";

/** Today in this machine's civil calendar, days since 1970-01-01. */
export function today(now = new Date()): number {
  return dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
