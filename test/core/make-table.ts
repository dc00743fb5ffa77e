import type { Cell } from "../../core/cells/cell.ts";
import type { Table } from "../../core/tables/table.ts";

/** A tab as it would be read, from its rows. */
export function tableOf(name: string, rows: readonly (readonly Cell[])[], more: Partial<Table> = {}): Table {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
  return { id: name, name, columns, height: rows.length, ownColumns: new Map(), ...more };
}

/** The same tab with one cell changed; places are 0-based. */
export function withCell(table: Table, column: number, row: number, cell: Cell): Table {
  const columns = table.columns.map((cells, at) =>
    at === column ? cells.map((old, place) => (place === row ? cell : old)) : cells,
  );
  return { ...table, columns };
}
