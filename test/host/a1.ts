/** Part of a tab by 0-based place; an open end ("K:K") reaches the edge of the grid. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Read "B2", "A1:C3" or "K:K"; undefined when it is none of these. */
export function parseA1(text: string, maxRows: number, maxColumns: number): Part | undefined {
  const ends = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text);
  if (!ends || text === "") return undefined;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = ends;
  const column = fromColumn ? indexOf(fromColumn) : 0;
  const row = fromRow ? Number(fromRow) - 1 : 0;
  const lastColumn = toColumn ? indexOf(toColumn) : maxColumns - 1;
  const lastRow = toRow ? Number(toRow) - 1 : maxRows - 1;
  if (row < 0 || lastRow < row || lastColumn < column) return undefined;
  return { row, column, height: lastRow - row + 1, width: lastColumn - column + 1 };
}

/** "B2" or "A1:C3". */
export function printA1({ row, column, height, width }: Part): string {
  const first = `${letters(column)}${row + 1}`;
  return height === 1 && width === 1 ? first : `${first}:${letters(column + width - 1)}${row + height}`;
}

function indexOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}
