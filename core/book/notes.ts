import type { Cell } from "../cells/cell.ts";

type Rows = readonly (readonly Cell[])[];

/** Where people may write in a tab of ours. */
export interface Shared {
  /** Our header row, also where no row of ours is left. */
  readonly header: readonly Cell[];
  /** Header of a column that every row of ours fills: one without it is a note. Absent where all rows are read. */
  readonly filled?: string | undefined;
}

/** Our new rows with what people wrote beside them (it stays in its row) and below (moved down where ours reach it). */
export function withNotes(rows: Rows, before: Rows, { header, filled }: Shared): Rows {
  const [found = []] = before;
  const ownWidth = Math.max(...header.map((text) => found.indexOf(text))) + 1 || header.length;
  const mark = filled === undefined ? -1 : found.indexOf(filled);
  const isOurs = (cells: readonly Cell[], row: number) =>
    row === 0 || mark < 0 || (holds(cells[0]) && holds(cells[mark]));
  const lines: (readonly Cell[])[] = [...rows];
  let next = rows.length;
  before.forEach((cells, row) => {
    const place = isOurs(cells, row) ? row : Math.max(next, row);
    const line = isOurs(cells, row) ? beside(rows[row] ?? [], cells.slice(ownWidth), header.length) : cells;
    if (!line.some(holds)) return;
    while (lines.length < place) lines.push([]);
    lines[place] = line;
    next = Math.max(next, place + 1);
  });
  return lines;
}

function beside(ours: readonly Cell[], notes: readonly Cell[], width: number): readonly Cell[] {
  if (!notes.some(holds)) return ours;
  return [...ours, ...new Array<Cell>(width - ours.length).fill(null), ...notes];
}

const holds = (cell: Cell | undefined) => (cell ?? "") !== "";
