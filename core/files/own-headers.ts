import type { Cell } from "../cells/cell.ts";

/** How far down a header row is looked for. */
const searchedRows = 30;

type Columns = readonly (readonly Cell[])[];

/** Column index → marker by our fixed header texts, for files that carry no markers (or lost them). */
export function ownColumnsByHeader(
  columns: Columns,
  height: number,
  ownHeaders: ReadonlyMap<string, string>,
): Map<number, string> {
  const found = new Map<number, string>();
  const markers = new Set<string>();
  for (let row = 0; row < Math.min(height, searchedRows) && found.size === 0; row++) {
    for (const [index, column] of columns.entries()) {
      const marker = ownHeaders.get(headerText(column[row]));
      if (marker === undefined || markers.has(marker)) continue;
      markers.add(marker);
      found.set(index, marker);
    }
  }
  return found;
}

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
