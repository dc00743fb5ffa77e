import type { ColumnChange, Table } from "#core";
import type { Markers } from "./markers.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A change to one of our columns, and where it stands or will stand. */
export interface Target {
  readonly change: ColumnChange;
  readonly column: number;
  readonly isNew: boolean;
}

/** Neighbouring columns that are added, rewritten or removed in the same way: one call carries them all. */
export function columnRuns(
  sheet: Sheet,
  table: Table,
  changes: readonly ColumnChange[],
  markers: Markers,
): readonly (readonly Target[])[] {
  const runs: Target[][] = [];
  for (const target of targets(sheet, table, changes, markers)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.column + 1 === target.column && alike(last, target)) run.push(target);
    else runs.push([target]);
  }
  return runs;
}

/** Our columns by their marker, wherever they stand; new ones go right of everything. */
function targets(sheet: Sheet, table: Table, changes: readonly ColumnChange[], markers: Markers): Target[] {
  const places = new Map<string, number>();
  // Known by header alone counts only where none is marked; of two copies the left one is ours.
  for (const [column, marker] of table.ownColumns) places.set(marker, column);
  for (const [column, marker] of [...(markers.columns.get(sheet.getSheetId()) ?? [])].reverse()) {
    places.set(marker, column);
  }
  let next = sheet.getLastColumn();
  const found: Target[] = [];
  for (const change of changes) {
    const column = places.get(change.marker);
    if (column !== undefined) found.push({ change, column, isNew: false });
    else if (change.after !== null) found.push({ change, column: next++, isNew: true });
  }
  return found.sort((a, b) => a.column - b.column);
}

function alike(a: Target, b: Target): boolean {
  return (
    a.isNew === b.isNew &&
    (a.change.after === null) === (b.change.after === null) &&
    a.change.headerRow === b.change.headerRow &&
    (a.change.after ?? a.change.before)?.length === (b.change.after ?? b.change.before)?.length
  );
}
