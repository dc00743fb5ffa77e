import { type Cell, type Kind, sameCell, shareInText } from "#core";
import type { SheetValue } from "./cell-in.ts";
import type { CivilTime } from "./civil-time.ts";
import { guarded } from "./text-guard.ts";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

const NUMBER_FORMATS: Readonly<Record<Kind, string>> = {
  text: "@",
  id: "@",
  money: "#,##0.00",
  count: "#,##0",
  number: "General",
  date: "yyyy-mm-dd",
  percent: "0.0%",
  "yes-no": "General",
};

/** The number format in which cells of a kind are shown; "@" is plain text. */
export function numberFormat(kind: Kind): string {
  return NUMBER_FORMATS[kind];
}

function isTextKind(kind: Kind): boolean {
  return numberFormat(kind) === "@";
}

/** What to hand to Range.setValues so that this cell arrives as itself: text never becomes a number, date or formula. */
export function ownValue(cell: Cell | undefined, kind: Kind, civil: CivilTime): SheetValue {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return cell;
  if (kind === "date" && ISO_DATE.test(cell)) return civil.toInstant(cell);
  const share = kind === "percent" ? shareInText(cell) : undefined;
  return share ?? guarded(cell, isTextKind(kind));
}

/** Did a cell arrive as it was meant? */
export function arrived(wanted: Cell | undefined, got: Cell, kind: Kind): boolean {
  if (sameCell(wanted, got)) return true;
  // A number in a cell formatted as text comes back as text.
  if (isTextKind(kind)) return String(wanted ?? "") === String(got ?? "");
  return kind === "percent" && typeof wanted === "string" && shareInText(wanted) === got;
}
