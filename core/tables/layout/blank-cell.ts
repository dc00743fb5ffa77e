import type { Cell } from "../../cells/cell.ts";
import { visibleText } from "../../cells/clean-text.ts";

/** Nothing a reader would see. Words such as "N/A" are something: the row is not blank. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  return typeof cell === "string" && visibleTextIsEmpty(cell);
}

function visibleTextIsEmpty(text: string): boolean {
  const first = text.charCodeAt(0);
  // Letters, digits and Han are by far the most frequent first characters: no need to look further.
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  return visibleText(text) === "";
}
