import { rawText } from "../../cells/reading.ts";
import { headerKey } from "../headers/header-text.ts";
import type { Table } from "../table.ts";
import { isBlank } from "./blank-cell.ts";
import type { HeaderRows } from "./header-row.ts";

/**
 * Columns of a second table to the right: behind a wholly blank column, with headers of its own, and either of another
 * length or repeating a header of the first. A mere blank column within one table is none.
 */
export function columnsBeside(table: Table, used: readonly number[], header: HeaderRows): readonly number[] {
  if (header.last < 0) return [];
  for (let at = 1; at < used.length; at++) {
    const start = used[at] ?? 0;
    const before = used[at - 1] ?? 0;
    if (start - before < 2 || gapIsOurs(table, before, start)) continue;
    const left = used.slice(0, at);
    const right = used.slice(at);
    if (!right.every((index) => header.last >= 0 && !isBlank(table.columns[index]?.[header.last]))) continue;
    if (lastRow(table, left) !== lastRow(table, right) || shareHeader(table, left, right, header.last))
      return right;
  }
  return [];
}

/** Columns between the two that are ours, not blank ones. */
function gapIsOurs(table: Table, before: number, start: number): boolean {
  for (let index = before + 1; index < start; index++) if (!table.ownColumns.has(index)) return false;
  return true;
}

function lastRow(table: Table, columns: readonly number[]): number {
  let last = -1;
  for (const index of columns) {
    const column = table.columns[index] ?? [];
    let row = column.length - 1;
    while (row > last && isBlank(column[row])) row--;
    last = Math.max(last, row);
  }
  return last;
}

function shareHeader(table: Table, left: readonly number[], right: readonly number[], row: number): boolean {
  const keys = (columns: readonly number[]) =>
    columns.map((index) => headerKey(rawText(table.columns[index]?.[row] ?? null)));
  const known = new Set(keys(left));
  return keys(right).some((key) => known.has(key));
}
