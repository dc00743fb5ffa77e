import type { Cell, Kind } from "#core";
import type { CivilTime } from "./civil-time.ts";
import { refuseLateStart } from "./clock.ts";
import type { Target } from "./column-runs.ts";
import { formatColumns, formatEmpty } from "./formats.ts";
import { markColumns, unmarkColumns } from "./markers.ts";
import { patiently } from "./patience.ts";
import { type Rectangle, rangeAt } from "./rectangle.ts";
import { refusal, type Step } from "./step.ts";
import { type OwnBlock, refuseFormulas, reversedBlock, writeBlock } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How neighbouring columns of ours in a user's tab are added, rewritten or removed. */
export function columnStep(sheet: Sheet, run: readonly [Target, ...Target[]], civil: CivilTime): Step {
  const [{ isNew, change }] = run;
  if (isNew) return addition(sheet, run, civil);
  return change.after === null ? removal(sheet, run, civil) : rewriting(sheet, run, civil);
}

type Run = readonly [Target, ...Target[]];

function addition(sheet: Sheet, run: Run, civil: CivilTime): Step {
  const [{ column }] = run;
  return {
    refuse() {
      const width = Math.min(run.length, sheet.getMaxColumns() - column);
      if (width <= 0) return;
      const range = rangeAt(sheet, { row: 0, column, height: sheet.getMaxRows(), width });
      if (!range.canEdit()) throw refusal("E_PROTECTED", "protected", sheet);
      if (!range.isBlank()) throw refusal("E_OCCUPIED", "occupied", sheet);
    },
    write() {
      const there = sheet.getMaxColumns();
      if (column + run.length > there) sheet.insertColumnsAfter(there, column + run.length - there);
      fill(sheet, run, "after", civil, () => refuseLateStart(sheet));
    },
    takeBack: () => clear(sheet, run),
  };
}

function rewriting(sheet: Sheet, run: Run, civil: CivilTime): Step {
  const block = blockOf(sheet, run, "before", "after");
  return {
    refuse() {
      if (!rangeAt(sheet, placeOf(sheet, run)).canEdit()) throw refusal("E_PROTECTED", "protected", sheet);
      refuseFormulas(block);
    },
    write() {
      markColumns(sheet, marksOf(run)); // Known by header alone so far? From now on by its marker.
      format(sheet, run);
      writeBlock(block, civil, () => refuseLateStart(sheet));
    },
    takeBack: () => writeBlock(reversedBlock(block), civil),
  };
}

/**
 * Deleting a column would turn formulas that look at it into #REF! and shift those right of it, so the column is
 * emptied, loses its marker and its format, and is then an empty column like any other.
 */
function removal(sheet: Sheet, run: Run, civil: CivilTime): Step {
  return {
    refuse() {
      if (!rangeAt(sheet, placeOf(sheet, run)).canEdit()) throw refusal("E_PROTECTED", "protected", sheet);
      for (const target of run) refuseFormulas(emptyCells(sheet, target));
    },
    write: () => clear(sheet, run),
    takeBack: () => fill(sheet, run, "before", civil),
  };
}

/** A column is removed only while it holds what we wrote; a formula can hide only where that is nothing. */
function emptyCells(sheet: Sheet, target: Target): OwnBlock {
  const block = blockOf(sheet, [target], "before", "before");
  const filled = (cell: Cell | undefined) => ((cell ?? "") === "" ? 0 : cell);
  return { ...block, columns: block.columns.map((cells) => ({ ...cells, after: cells.after.map(filled) })) };
}

type Side = "before" | "after";

/** Marked before written: should anything fail, what we wrote can be found. */
function fill(sheet: Sheet, run: Run, side: Side, civil: CivilTime, beforeEach?: () => void): void {
  markColumns(sheet, marksOf(run));
  const place = placeOf(sheet, run);
  formatEmpty(sheet, place, kindsOf(run));
  const header = rangeAt(sheet, { ...place, height: 1 });
  patiently(() => header.setValues([run.map(({ change }) => change.header)]));
  writeBlock(blockOf(sheet, run, undefined, side), civil, beforeEach);
}

function clear(sheet: Sheet, run: Run): void {
  const place = placeOf(sheet, run);
  if (place.column + place.width > sheet.getMaxColumns()) return; // Never came into being.
  const cells = run.map(({ change }) => Math.max(change.before?.length ?? 0, change.after?.length ?? 0));
  const content = rangeAt(sheet, { ...place, height: Math.min(place.height, 1 + Math.max(...cells)) });
  patiently(() => content.clearContent());
  const whole = rangeAt(sheet, place);
  patiently(() => whole.setNumberFormat("General"));
  unmarkColumns(sheet, new Set(marksOf(run).map(({ column }) => column)));
}

/** Set on every run: rows added since may not carry the format that keeps text text. */
function format(sheet: Sheet, run: Run): void {
  const place = placeOf(sheet, run);
  if (place.height < 2) return;
  const below = { ...place, row: place.row + 1, height: place.height - 1 };
  formatColumns(sheet, below, kindsOf(run));
}

function kindsOf(run: Run): Kind[] {
  return run.map(({ change }) => change.format);
}

/** From the header down to the last row of the grid. */
function placeOf(sheet: Sheet, run: Run): Rectangle {
  const [{ change, column }] = run;
  const row = change.headerRow;
  return { row, column, height: sheet.getMaxRows() - row, width: run.length };
}

function blockOf(sheet: Sheet, run: Run, from: Side | undefined, to: Side | undefined): OwnBlock {
  const [{ change, column }] = run;
  const columns = run.map((target) => {
    const cells = (side: Side | undefined) => (side && target.change[side]) ?? [];
    const [before, after] = [cells(from), cells(to)];
    return { kind: target.change.format, before, after: padded(after, before.length) };
  });
  return { sheet, row: change.headerRow + 1, column, columns };
}

function padded(cells: readonly Cell[], length: number): readonly Cell[] {
  return cells.length >= length ? cells : [...cells, ...new Array<Cell>(length - cells.length).fill(null)];
}

function marksOf(run: Run) {
  return run.map(({ change, column }) => ({ column, marker: change.marker }));
}
