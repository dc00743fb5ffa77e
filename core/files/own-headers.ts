import type { Cell } from "../cells/cell.ts";

/** How far down a header row is looked for. */
const searchedRows = 30;

type Columns = readonly (readonly Cell[])[];

/** Columns with this header, in the given row or else the first row that has it. */
export function columnsWithHeader(columns: Columns, height: number, header: string, row: number): number[] {
  const rows = [row];
  for (let other = 0; other < Math.min(height, searchedRows); other++) rows.push(other);
  for (const candidate of rows) {
    const found = columns.flatMap((column, index) =>
      headerText(column[candidate]) === header ? [index] : [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

export function headerText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : "";
}
