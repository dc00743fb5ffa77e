import type { Cell } from "../cells/cell.ts";
import { textHash } from "../history/fingerprint.ts";

const MARK = 7;

/** Seven characters that tell one cell from another; an empty cell is the same as none. */
export function markOf(cell: Cell | undefined): string {
  const seen = cell ?? "";
  return (textHash(`${typeof seen}${seen}`) >>> 0).toString(36).padStart(MARK, "0");
}

/** Marks put one behind another, each on its own again. */
export function unpack(marks: string): string[] {
  return marks.match(new RegExp(`.{${MARK}}`, "g")) ?? [];
}

/** The mark of a whole tab, trailing empty cells and rows left off. */
export function rowsMark(rows: readonly (readonly Cell[])[]): string {
  const trimmed = rows.map((row) =>
    row
      .map((cell) => cell ?? "")
      .join("\t")
      .replace(/\t+$/, ""),
  );
  return markOf(trimmed.join("\n").trimEnd());
}
