import type { Cell } from "../cells/cell.ts";
import { rowsOf } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import { asRead } from "./as-read.ts";
import { type ColumnChange, type Plan, sameCell, type TabChange } from "./plan.ts";
import { freeTabName } from "./tab-name.ts";

/** Which column a new own column takes in a table. */
export type Place = (table: Table, change: ColumnChange) => number;

/** The tables as they are once the plan is written. Throws when the plan was made for other cells. */
export function afterPlan(
  tables: readonly Table[],
  plan: Plan,
  place: Place = (table) => rightOfUsed(table),
): Table[] {
  const now = [...tables];
  const removed = new Map<number, Set<number>>();
  for (const change of plan.changes) {
    if (change.kind === "tab") {
      changeTab(now, change);
      continue;
    }
    const at = now.findIndex(({ id }) => id === change.tab);
    const table = now[at];
    if (table === undefined) throw outdated(`there is no tab "${change.tab}"`);
    const index = ownPlace(table, change.marker);
    verifyColumn(table, index, change);
    if (change.after === null && index !== undefined)
      removed.set(at, (removed.get(at) ?? new Set()).add(index));
    now[at] = withColumn(table, index ?? place(table, change), change);
  }
  for (const [at, columns] of removed) now[at] = trimmed(now[at] as Table, columns);
  return now.filter((table) => table !== gone);
}

/** Index of our column with this marker. */
export function ownPlace(table: Table, marker: string): number | undefined {
  for (const [index, own] of table.ownColumns) if (own === marker) return index;
  return undefined;
}

/** The first column with nothing in it or right of it. */
export function rightOfUsed(table: Table): number {
  let width = table.columns.length;
  while (width > 0 && table.columns[width - 1]?.every((cell) => sameCell(cell, null))) width--;
  return width;
}

/** How many rows below the header a change speaks of. */
export function rowsSpokenOf({ before, after }: ColumnChange): number {
  return Math.max(before?.length ?? 0, after?.length ?? 0);
}

function verifyColumn(table: Table, index: number | undefined, change: ColumnChange): void {
  const { before, marker, headerRow, format } = change;
  if ((before === null) !== (index === undefined)) {
    throw outdated(`column "${marker}" of tab "${table.name}" is ${before === null ? "there" : "gone"}`);
  }
  if (before === null || index === undefined) return;
  for (let at = 0; at < rowsSpokenOf(change); at++) {
    const found = table.columns[index]?.[headerRow + 1 + at];
    if (!sameCell(asRead(before[at], format), asRead(found, format))) {
      throw outdated(`row ${headerRow + 2 + at} of column "${marker}" in tab "${table.name}" has changed`);
    }
  }
}

function withColumn(table: Table, index: number, change: ColumnChange): Table {
  const { after, before, headerRow, format, header, marker } = change;
  const cells: Cell[] = [...(table.columns[index] ?? [])];
  const height = Math.max(table.height, after ? headerRow + 1 + lastFilled(after) : 0);
  while (cells.length < height) cells.push(null);
  if (after || before) cells[headerRow] = after ? header : null;
  for (let at = 0; at < rowsSpokenOf(change) && headerRow + 1 + at < height; at++) {
    cells[headerRow + 1 + at] = asRead(after?.[at], format);
  }
  const columns = table.columns.map((column) => padded(column, height));
  while (columns.length < index) columns.push(padded([], height));
  columns[index] = cells;
  const ownColumns = new Map(table.ownColumns);
  if (after) ownColumns.set(index, marker);
  else ownColumns.delete(index);
  return { ...table, columns, height, ownColumns };
}

function lastFilled(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && sameCell(cells[length - 1], null)) length--;
  return length;
}

function padded(column: readonly Cell[], height: number): readonly Cell[] {
  return column.length >= height ? column : [...column, ...Array<Cell>(height - column.length).fill(null)];
}

/** Columns of the user never shift; only our own last ones leave no empty column behind. */
function trimmed(table: Table, removed: ReadonlySet<number>): Table {
  let width = table.columns.length;
  while (removed.has(width - 1) && !table.ownColumns.has(width - 1)) width--;
  return { ...table, columns: table.columns.slice(0, width) };
}

/** Stands in for a removed tab until the end, so that indexes hold. */
const gone: Table = { id: "", name: "", columns: [], height: 0, ownColumns: new Map() };

function changeTab(now: Table[], change: TabChange): void {
  const at = now.findIndex(({ own }) => own === change.marker);
  const present = now[at];
  verifyTab(present, change);
  if (change.after === null) {
    if (present) now[at] = gone;
  } else if (present) {
    now[at] = { ...present, ...filled(change) };
  } else {
    const name = freeTabName(
      change.name,
      now.map((table) => table.name),
    );
    const hidden = change.hidden ? { hidden: true } : {};
    now.push({ id: name, name, ...filled(change), own: change.marker, ownColumns: new Map(), ...hidden });
  }
}

function verifyTab(present: Table | undefined, { before, marker, formats }: TabChange): void {
  if ((before === null) !== (present === undefined)) {
    throw outdated(`our tab "${marker}" is ${before === null ? "there" : "gone"}`);
  }
  if (before === null || present === undefined) return;
  const found = rowsOf(present);
  for (let row = 0; row < Math.max(before.length, found.length); row++) {
    const width = Math.max(before[row]?.length ?? 0, found[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const format = row === 0 ? undefined : formats[column];
      if (!sameCell(asRead(before[row]?.[column], format), asRead(found[row]?.[column], format))) {
        throw outdated(`row ${row + 1} of tab "${present.name}" has changed`);
      }
    }
  }
}

function filled({ after, formats }: TabChange): Pick<Table, "columns" | "height"> {
  const rows = after ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row, at) => asRead(row[column], at === 0 ? undefined : formats[column])),
  );
  return { columns, height: rows.length };
}

function outdated(detail: string): Error {
  return new Error(`The plan was made for other cells: ${detail}. Nothing was written.`);
}
