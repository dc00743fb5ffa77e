import { type ColumnChange, sameCell, type Table } from "#core";
import type { CivilTime } from "./civil-time.ts";
import { messages } from "./messages.ts";
import { readCells } from "./read-tab.ts";
import { Refusal } from "./refusal.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Between preview and Yes somebody may have sorted, inserted or deleted. Our columns are aligned by row, so the
 * header row and a column that tells rows apart must still be as they were read; else nothing is written.
 */
export function refuseIfChanged(sheet: Sheet, table: Table, change: ColumnChange, civil: CivilTime): void {
  const size = sheet.getLastRow() === table.height && sheet.getLastColumn() === table.columns.length;
  if (size && sameHeader(sheet, table, change.headerRow, civil) && sameRows(sheet, table, civil)) return;
  throw new Refusal({ code: "E_SHEET_CHANGED", tab: table.name, message: messages.changed, stops: true });
}

function sameHeader(sheet: Sheet, table: Table, headerRow: number, civil: CivilTime): boolean {
  const width = table.columns.length;
  const isOwn = (column: number) => table.ownColumns.has(column);
  const now = readCells(sheet, { row: headerRow, column: 0, height: 1, width }, isOwn, civil);
  return table.columns.every((column, index) => sameCell(column[headerRow], now[index]?.[0]));
}

function sameRows(sheet: Sheet, table: Table, civil: CivilTime): boolean {
  const { first, width } = tellingRowsApart(table);
  const place = { row: 0, column: first, height: table.height, width };
  const isOwn = (column: number) => table.ownColumns.has(column);
  const now = readCells(sheet, place, isOwn, civil);
  return now.every((column, step) =>
    column.every((cell, row) => sameCell(cell, table.columns[first + step]?.[row])),
  );
}

/** A user's column in which no value repeats and no row is left out; without one, all columns. */
function tellingRowsApart(table: Table): { first: number; width: number } {
  const filled = table.columns.map((column) => column.filter((cell) => (cell ?? "") !== ""));
  const rows = Math.max(...filled.map((cells) => cells.length));
  const first = filled.findIndex(
    (cells, index) =>
      !table.ownColumns.has(index) && cells.length === rows && new Set(cells).size === cells.length,
  );
  return first < 0 ? { first: 0, width: table.columns.length } : { first, width: 1 };
}
