import { type Cell, type Kind, sameCell } from "#core";
import { plainCell, type SheetValue } from "./cell-in.ts";
import { arrived, ownValue } from "./cell-out.ts";
import type { CivilTime } from "./civil-time.ts";
import { patiently } from "./patience.ts";
import { type Rectangle, rangeAt } from "./rectangle.ts";
import { refusal } from "./step.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (Cell | undefined)[];

/** Neighbouring columns of our own to write, top to bottom. */
export interface OwnBlock {
  readonly sheet: Sheet;
  /** 0-based sheet row of the first cell, and sheet column of the first column. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly OwnCells[];
  /** The first row holds titles: text, whatever the columns hold. */
  readonly titled?: true;
}

interface OwnCells {
  readonly kind: Kind;
  /** What stands there now. */
  readonly before: Cells;
  readonly after: Cells;
}

/** One Google call carries so many rows. */
const ROWS_AT_ONCE = 20_000;

/** Write what differs, and look that it arrived. `beforeEach` may stop between two calls. */
export function writeBlock(block: OwnBlock, civil: CivilTime, beforeEach: () => void = () => {}): void {
  for (const place of differing(block)) {
    beforeEach();
    const range = rangeAt(block.sheet, place);
    const values = valuesOf(block, place, civil);
    patiently(() => range.setValues(values));
    refuseDifference(
      block,
      place,
      patiently(() => range.getValues()),
      civil,
    );
  }
}

/** A formula of the user's inside our cells must not be lost: look only where we would write. */
export function refuseFormulas(block: OwnBlock): void {
  for (const place of differing(block)) {
    const range = rangeAt(block.sheet, place);
    // Where nothing is to be seen, one cheap question usually settles it.
    if (seemsEmpty(block, place) && range.isBlank()) continue;
    const row = range.getFormulas().findIndex((cells) => cells.some((formula) => formula !== ""));
    if (row >= 0) throw refusal("E_OWN_FORMULA", "formula", block.sheet, place.row + row + 1);
  }
}

function seemsEmpty({ row, columns }: OwnBlock, place: Rectangle): boolean {
  const first = place.row - row;
  return columns.every(({ before }) =>
    before.slice(first, first + place.height).every((cell) => sameCell(cell, null)),
  );
}

/** The same cells the other way round. */
export function reversedBlock(block: OwnBlock): OwnBlock {
  const columns = block.columns.map(({ kind, before, after }) => ({ kind, before: after, after: before }));
  return { ...block, columns };
}

function differing({ row, column, columns }: OwnBlock): Rectangle[] {
  const height = Math.max(0, ...columns.map(({ after }) => after.length));
  const differs = (index: number) =>
    columns.some(({ before, after }) => !sameCell(before[index], after[index]));
  const parts: Rectangle[] = [];
  for (let start = 0; start < height; start += ROWS_AT_ONCE) {
    let first = start;
    let end = Math.min(start + ROWS_AT_ONCE, height);
    while (first < end && !differs(first)) first += 1;
    while (end > first && !differs(end - 1)) end -= 1;
    if (end > first) parts.push({ row: row + first, column, height: end - first, width: columns.length });
  }
  return parts;
}

function valuesOf(block: OwnBlock, place: Rectangle, civil: CivilTime): SheetValue[][] {
  return Array.from({ length: place.height }, (_, step) => {
    const index = place.row - block.row + step;
    return block.columns.map((cells) => ownValue(cells.after[index], kindAt(block, cells, index), civil));
  });
}

function kindAt({ titled }: OwnBlock, { kind }: OwnCells, index: number): Kind {
  return titled && index === 0 ? "text" : kind;
}

function refuseDifference(
  block: OwnBlock,
  place: Rectangle,
  there: readonly (readonly SheetValue[])[],
  civil: CivilTime,
): void {
  there.forEach((values, step) => {
    const index = place.row - block.row + step;
    block.columns.forEach((cells, column) => {
      const got = plainCell(values[column] ?? "", civil);
      if (arrived(cells.after[index], got, kindAt(block, cells, index))) return;
      throw refusal("E_NOT_TAKEN", "notTaken", block.sheet, place.row + step + 1);
    });
  });
}
