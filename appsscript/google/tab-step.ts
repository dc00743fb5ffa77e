import type { Cell, Kind, TabChange } from "#core";
import type { CivilTime } from "./civil-time.ts";
import { refuseLateStart } from "./clock.ts";
import { formatEmpty, formatTitled } from "./formats.ts";
import { dress, dressNew, undress } from "./look.ts";
import { markTab, type OwnTab, remarkTab } from "./markers.ts";
import { type Grid, gridOf, type NewTabs } from "./new-tabs.ts";
import { patiently } from "./patience.ts";
import { rangeAt } from "./rectangle.ts";
import { refusal, type Step } from "./step.ts";
import { type OwnBlock, refuseFormulas, writeBlock } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Cell[])[];

/**
 * How a tab of our own is written: in place, never deleted and made anew, so formulas and charts that look at it
 * live on. A removed tab is emptied and hidden.
 */
export function tabStep(
  change: TabChange,
  own: OwnTab | undefined,
  newTabs: NewTabs,
  civil: CivilTime,
): Step {
  if (!own) return creation(change, newTabs, civil);
  if (change.after === null) return removal(change, own, civil);
  return rewriting(change, own, civil);
}

function creation(change: TabChange, newTabs: NewTabs, civil: CivilTime): Step {
  const { after } = change;
  let sheet: Sheet | undefined;
  return {
    refuse() {},
    write() {
      if (after === null) return;
      const { sheet: made, grid } = newTabs.insert(change.name);
      sheet = made;
      markTab(made, change.marker, widthOf(change, after));
      if (change.hidden) made.hideSheet();
      else made.setFrozenRows(1);
      const late = () => refuseLateStart(made);
      const rows = rewrite(made, change, { before: [], after }, 0, civil, late, grid);
      if (change.look) dressNew(made, change.look, { height: after.length, rows });
    },
    takeBack() {
      if (sheet) newTabs.remove(sheet); // It is seconds old: nobody can have built on it.
    },
  };
}

function rewriting(change: TabChange, own: OwnTab, civil: CivilTime): Step {
  const { sheet, width } = own;
  const [before, after] = [change.before ?? [], change.after ?? []];
  const newWidth = widthOf(change, after);
  // A tab that undo has emptied may have been used by somebody since.
  const ours = change.before === null ? 0 : width;
  return {
    refuse() {
      if (!rangeAt(sheet, { row: 0, column: 0, height: 1, width }).canEdit()) {
        throw refusal("E_PROTECTED", "protected", sheet);
      }
      refuseForeign(sheet, ours, newWidth);
      refuseFormulas(blockOf(sheet, change, { before, after }));
    },
    write() {
      remarkTab(own, newWidth);
      if (change.before === null && !change.hidden) sheet.showSheet();
      const rows = rewrite(sheet, change, { before, after }, width, civil, () => refuseLateStart(sheet));
      if (change.look) dress(sheet, change.look, { height: Math.max(before.length, after.length), rows });
    },
    takeBack() {
      rewrite(sheet, change, { before: after, after: before }, newWidth, civil);
      remarkTab(own, width);
      if (change.before === null) sheet.hideSheet();
    },
  };
}

function removal(change: TabChange, { sheet, width }: OwnTab, civil: CivilTime): Step {
  const before = change.before ?? [];
  return {
    refuse() {},
    write() {
      clear(sheet, 0, 0, before.length, width);
      if (change.look) undress(sheet, change.look, before.length);
      if (sheet.getLastRow() === 0) sheet.hideSheet(); // The user's own notes stay in view.
    },
    takeBack() {
      rewrite(sheet, change, { before: [], after: before }, width, civil);
      if (!change.hidden) sheet.showSheet();
    },
  };
}

interface Turn {
  readonly before: Rows;
  readonly after: Rows;
}

/** The rows of the grid then. */
function rewrite(
  sheet: Sheet,
  change: TabChange,
  turn: Turn,
  oldWidth: number,
  civil: CivilTime,
  beforeEach?: () => void,
  grid = gridOf(sheet),
): number {
  const width = widthOf(change, turn.after);
  const rows = makeRoom(sheet, grid, turn.after.length, width);
  const formatted = turn.before.length === 0 ? formatEmpty : formatTitled;
  formatted(sheet, { row: 0, column: 0, height: rows, width }, kindsOf(change, width));
  writeBlock(blockOf(sheet, change, turn), civil, beforeEach);
  // Only what was ours: rows below and columns right of the new content.
  const height = turn.after.length;
  clear(sheet, height, 0, turn.before.length - height, Math.max(width, oldWidth));
  clear(sheet, 0, width, Math.min(height, turn.before.length), oldWidth - width);
  return rows;
}

function blockOf(sheet: Sheet, change: TabChange, { before, after }: Turn): OwnBlock {
  const columns = kindsOf(change, widthOf(change, after)).map((kind, column) => ({
    kind,
    before: before.map((row) => row[column]),
    after: after.map((row) => row[column]),
  }));
  return { sheet, row: 0, column: 0, columns, titled: true };
}

function widthOf({ formats }: TabChange, rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), Math.max(1, formats.length));
}

/** A column without a declared kind holds whatever its cells are: numbers as numbers, text as text. */
function kindsOf({ formats }: TabChange, width: number): Kind[] {
  return Array.from({ length: width }, (_, column) => formats[column] ?? "number");
}

/** Columns we need for the first time may hold notes of the user. */
function refuseForeign(sheet: Sheet, ownWidth: number, width: number): void {
  const height = sheet.getLastRow();
  const reach = Math.min(width, sheet.getMaxColumns());
  if (reach <= ownWidth || height === 0) return;
  const place = { row: 0, column: ownWidth, height, width: reach - ownWidth };
  if (!rangeAt(sheet, place).isBlank()) throw refusal("E_OCCUPIED", "occupied", sheet);
}

/** The rows of the grid, now enough. */
function makeRoom(sheet: Sheet, grid: Grid, rows: number, columns: number): number {
  if (rows > grid.rows) sheet.insertRowsAfter(grid.rows, rows - grid.rows);
  if (columns > grid.columns) sheet.insertColumnsAfter(grid.columns, columns - grid.columns);
  return Math.max(rows, grid.rows);
}

function clear(sheet: Sheet, row: number, column: number, height: number, width: number): void {
  if (height <= 0 || width <= 0) return;
  const range = rangeAt(sheet, { row, column, height, width });
  patiently(() => range.clearContent());
}
