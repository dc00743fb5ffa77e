import { parseA1 } from "./a1.ts";
import { COSTS } from "./cost-model.ts";
import type { Execution } from "./execution.ts";
import { addMetadata, metadataFinder } from "./metadata.ts";
import { mustBeEditable, protect } from "./protection.ts";
import type { SheetState } from "./sheet-state.ts";

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

const states = new WeakMap<object, SheetState>();

/** The tab behind an object a script hands back to us. */
export function stateOf(sheet: object): SheetState {
  const state = states.get(sheet);
  if (!state) throw new Error("host: this is no Sheet");
  return state;
}

/** A Sheet of Google's. */
export function sheetObject(run: Execution, sheet: SheetState) {
  const { book, ledger } = run;
  const whole = () => ({ row: 0, column: 0, height: sheet.maxRows, width: sheet.maxColumns });
  const extent = <Value>(read: () => Value): Value => {
    ledger.charge(ledger.pending ? COSTS.extentAfterWrite : COSTS.extent);
    return read();
  };
  const grow = (rows: number, columns: number) => {
    mustBeEditable(run, sheet, whole());
    const added = (sheet.maxRows + rows) * (sheet.maxColumns + columns) - sheet.maxRows * sheet.maxColumns;
    refuseTooManyCells(run, added);
    if (sheet.maxColumns + columns > MOST_COLUMNS) run.fail("There are too many columns in this sheet.");
    ledger.later(COSTS.grid, added);
    sheet.maxRows += rows;
    sheet.maxColumns += columns;
  };

  const object = run.object("Sheet", {
    getName: () => sheet.name,
    getSheetId: () => sheet.id,
    getIndex: () => book.sheets.indexOf(sheet) + 1,
    setName(name: string) {
      checkName(run, name);
      sheet.name = name;
      return object;
    },
    getRange: (...place: unknown[]) => run.range(sheet, partOf(run, sheet, place)),
    getRangeList(places: readonly string[]) {
      if (places.length === 0) run.fail("Range list must contain at least one range.");
      const parts = places.map((place) => partOf(run, sheet, [place]));
      return run.object("RangeList", { getRanges: () => parts.map((part) => run.range(sheet, part)) });
    },
    getDataRange: () =>
      run.range(sheet, {
        row: 0,
        column: 0,
        height: Math.max(1, sheet.lastRow),
        width: Math.max(1, sheet.lastColumn),
      }),
    getLastRow: () => extent(() => sheet.lastRow),
    getLastColumn: () => extent(() => sheet.lastColumn),
    getMaxRows: () => extent(() => sheet.maxRows),
    getMaxColumns: () => extent(() => sheet.maxColumns),
    insertRowsAfter(after: number, count: number) {
      if (after !== sheet.maxRows)
        throw new Error("host: not implemented Sheet.insertRowsAfter inside the grid");
      grow(count, 0);
      return object;
    },
    insertColumnsAfter(after: number, count: number) {
      if (after !== sheet.maxColumns)
        throw new Error("host: not implemented Sheet.insertColumnsAfter inside the grid");
      grow(0, count);
      return object;
    },
    isSheetHidden: () => sheet.hidden,
    hideSheet() {
      if (!sheet.hidden && book.sheets.filter(({ hidden }) => !hidden).length === 1) {
        run.fail("You can't hide all the sheets in a document.");
      }
      ledger.later(COSTS.oneFormat);
      sheet.hidden = true;
      return object;
    },
    showSheet() {
      ledger.later(COSTS.oneFormat);
      sheet.hidden = false;
      return object;
    },
    getFrozenRows: () => extent(() => sheet.frozenRows),
    setFrozenRows(rows: number) {
      ledger.later(COSTS.oneFormat);
      sheet.frozenRows = rows;
    },
    setColumnWidths(first: number, count: number, pixels: number) {
      ledger.later(COSTS.oneFormat);
      for (let at = 0; at < count; at += 1) sheet.widths.set(first - 1 + at, pixels);
      return object;
    },
    getFilter: () => (sheet.filtered ? run.object("Filter", {}) : null),
    protect: () => protect(run, sheet, whole()),
    addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown) {
      mustBeEditable(run, sheet, whole());
      addMetadata(run, sheet, undefined, { key, value, visibility });
      return object;
    },
    createDeveloperMetadataFinder: () => metadataFinder(run, sheet),
  });
  states.set(object, sheet);
  return object;
}

export function refuseTooManyCells(run: Execution, added: number): void {
  if (run.book.cells + added <= MOST_CELLS) return;
  run.fail(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** A tab name must be new and at most 100 characters. */
export function checkName(run: Execution, name: string): void {
  if (name.length > 100) run.fail("The name of a sheet cannot be greater than 100 characters.");
  if (run.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    run.fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function partOf(run: Execution, sheet: SheetState, place: readonly unknown[]) {
  if (typeof place[0] === "string") {
    const part = parseA1(place[0], sheet.maxRows, sheet.maxColumns);
    if (!part || part.column + part.width > sheet.maxColumns || part.row + part.height > sheet.maxRows) {
      return run.fail("Range not found");
    }
    return part;
  }
  const [row = 1, column = 1, height = 1, width = 1] = place as number[];
  if (row < 1) run.fail("The starting row of the range is too small.");
  if (column < 1) run.fail("The starting column of the range is too small.");
  if (height < 1) run.fail("The number of rows in the range must be at least 1.");
  if (width < 1) run.fail("The number of columns in the range must be at least 1.");
  if (row + height - 1 > sheet.maxRows || column + width - 1 > sheet.maxColumns) {
    run.fail("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return { row: row - 1, column: column - 1, height, width };
}
