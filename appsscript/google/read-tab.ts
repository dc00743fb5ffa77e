import { type Cell, ownColumnsByHeader, type Table } from "#core";
import { needsShownText, plainCell, type SheetValue, shownCell } from "./cell-in.ts";
import type { CivilTime } from "./civil-time.ts";
import type { Markers } from "./markers.ts";
import { type Rectangle, rangeAt } from "./rectangle.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Every tab as a table. A tab's cells are read when somebody looks at them: most commands never look into the
 * tabs we wrote. A tab of ours that undo has emptied counts as gone.
 */
export function readTabs(spreadsheet: Spreadsheet, markers: Markers, civil: CivilTime): readonly Table[] {
  return spreadsheet
    .getSheets()
    .map((sheet) => tab(sheet, markers, civil))
    .filter((table) => table.own === undefined || table.height > 0);
}

function tab(sheet: Sheet, markers: Markers, civil: CivilTime): Table {
  const id = sheet.getSheetId();
  const own = markers.tabs.get(id);
  const marked = markers.columns.get(id) ?? new Map<number, string>();
  const height = sheet.getLastRow();
  const columns = once(() => {
    if (height === 0) return [];
    const width = own?.width ?? sheet.getLastColumn();
    return readCells(sheet, { row: 0, column: 0, height, width }, (column) => marked.has(column), civil);
  });
  const ownColumns = once(() => (own || marked.size > 0 ? marked : ownColumnsByHeader(columns())));
  return {
    id: String(id),
    name: sheet.getName(),
    height,
    hidden: sheet.isSheetHidden(),
    ...(own && { own: own.marker }),
    get columns() {
      return columns();
    },
    get ownColumns() {
      return ownColumns();
    },
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/** Read a rectangle of a tab column by column. Rows and columns are 0-based. */
export function readCells(
  sheet: Sheet,
  place: Rectangle,
  isOwn: (column: number) => boolean,
  civil: CivilTime,
): Cell[][] {
  const rows: SheetValue[][] = rangeAt(sheet, place).getValues();
  const shown = shownTexts(sheet, place, rows, isOwn);
  return Array.from({ length: place.width }, (_, step) => {
    const texts = shown.get(step);
    const own = isOwn(place.column + step);
    return rows.map((row, index) => {
      const value = row[step] ?? "";
      return own ? plainCell(value, civil) : shownCell(value, texts?.[index], civil);
    });
  });
}

/** What the user sees, for the columns where that matters: one more read for each run of neighbouring columns. */
function shownTexts(
  sheet: Sheet,
  place: Rectangle,
  rows: readonly (readonly SheetValue[])[],
  isOwn: (column: number) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, readonly string[]>();
  const matters = (step: number) =>
    step < place.width && !isOwn(place.column + step) && rows.some((row) => needsShownText(row[step] ?? ""));
  for (let first = 0; first < place.width; first += 1) {
    let width = 0;
    while (matters(first + width)) width += 1;
    if (width === 0) continue;
    const block = rangeAt(sheet, { ...place, column: place.column + first, width }).getDisplayValues();
    for (let step = 0; step < width; step += 1) {
      texts.set(
        first + step,
        block.map((row) => row[step] ?? ""),
      );
    }
    first += width;
  }
  return texts;
}
