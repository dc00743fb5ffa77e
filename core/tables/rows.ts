import type { Cell } from "../cells/cell.ts";
import type { Table } from "./table.ts";

/** The table row by row, trailing empty cells and rows left off. */
export function rowsOf(table: Table): Cell[][] {
  const rows = [...eachRow(table)];
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

/** One row after another, trailing empty cells left off. */
export function* eachRow({ columns, height }: Table): Iterable<Cell[]> {
  for (let row = 0; row < height; row++) yield trimmed(columns.map((column) => column[row] ?? null));
}

/** Whether two tabs hold the same, an empty cell being the same as none. */
export function sameRows(a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean {
  const height = Math.max(a.length, b.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(a[row]?.length ?? 0, b[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if ((a[row]?.[column] ?? "") !== (b[row]?.[column] ?? "")) return false;
    }
  }
  return true;
}

function trimmed(cells: Cell[]): Cell[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? "") === "") length--;
  return cells.slice(0, length);
}
