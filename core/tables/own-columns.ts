import { visibleText } from "../cells/clean-text.ts";
import { rawText } from "../cells/reading.ts";
import { findHeader } from "./layout/header-row.ts";
import type { Table } from "./table.ts";

/** Know our own columns of a file without markers by their fixed headers: header text → marker. */
export function markOwnColumns(table: Table, ownHeaders: ReadonlyMap<string, string>): Table {
  const row = findHeader(table.columns, table.height).last;
  if (row < 0) return table;
  const ownColumns = new Map(table.ownColumns);
  table.columns.forEach((column, index) => {
    const marker = ownHeaders.get(visibleText(rawText(column[row] ?? null)));
    if (marker !== undefined) ownColumns.set(index, marker);
  });
  return { ...table, ownColumns };
}
