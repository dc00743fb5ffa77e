import { type Cell, percentText } from "#core";
import type { CivilTime } from "./civil-time.ts";
import { withoutGuard } from "./text-guard.ts";

/** What Range.getValues can hand over. */
export type SheetValue = string | number | boolean | Date;

/** Does this value mean something else than it says, so that the shown text must be looked at? */
export function needsShownText(value: SheetValue): boolean {
  return typeof value === "number" || (value instanceof Date && isTimeOnly(value));
}

/** A cell as core knows it: percent as "12%", zero-padded codes as shown, dates as ISO civil text. */
export function shownCell(value: SheetValue, shown: string | undefined, civil: CivilTime): Cell {
  if (value instanceof Date && isTimeOnly(value)) return shown ?? "";
  if (typeof value !== "number" || shown === undefined) return plainCell(value, civil);
  if (/^0\d+$/.test(shown)) return shown;
  // The shown text may be rounded: 0.12345 shows as "12%".
  if (/[%％]\s*$/.test(shown)) return percentText(value);
  return value;
}

/** A cell whose shown text does not matter. */
export function plainCell(value: SheetValue, civil: CivilTime): Cell {
  if (value === "") return null;
  if (typeof value === "string") return withoutGuard(value);
  return value instanceof Date ? civil.toText(value) : value;
}

/** A cell holding only a time of day comes as a moment of 1899; two days cover every zone. */
function isTimeOnly(date: Date): boolean {
  return date.getTime() < Date.UTC(1900, 0, 2);
}
