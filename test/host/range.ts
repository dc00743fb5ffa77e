import { type Part, printA1 } from "./a1.ts";
import { COSTS, FORMULA_FACTOR } from "./cost-model.ts";
import type { Execution } from "./execution.ts";
import { addMetadata, metadataFinder } from "./metadata.ts";
import { canEdit, mustBeEditable, protect } from "./protection.ts";
import { rangeLook, refuseInvalid } from "./range-look.ts";
import type { SheetState, Stored } from "./sheet-state.ts";
import { isDateFormat, shown } from "./shown.ts";
import { instantOf, serialOf } from "./zone.ts";

const MOST_CHARACTERS = 50_000;

/** A Range of Google's. */
export function rangeObject(run: Execution, sheet: SheetState, part: Part) {
  const { book, ledger, realm } = run;
  const size = part.height * part.width;
  const read = <Value>(at: (row: number, column: number) => Value): Value[][] => {
    ledger.settle(true);
    const factor = sheet.hasFormulas ? FORMULA_FACTOR : 1;
    ledger.charge({ ...COSTS.read, perCell: COSTS.read.perCell * factor }, size);
    return realm.rows(part.height, part.width, (row, column) => at(part.row + row, part.column + column));
  };
  const each = (action: (row: number, column: number) => void) => {
    for (let row = 0; row < part.height; row += 1) {
      for (let column = 0; column < part.width; column += 1) action(part.row + row, part.column + column);
    }
  };
  const fromCell = (row: number, index: number): Stored | Date => {
    const column = sheet.column(index);
    const value = column.value(row);
    if (typeof value !== "number" || !isDateFormat(column.format(row))) return value;
    return realm.date(instantOf(value, book.timeZone));
  };
  const intoCell = (row: number, index: number, value: unknown) => {
    if (typeof value === "string" && value.length > MOST_CHARACTERS) {
      run.fail("Your input contains more than the maximum of 50000 characters in a single cell.");
    }
    if (realm.isDate(value)) {
      const column = sheet.column(index);
      column.set(row, serialOf(value.getTime(), book.timeZone));
      if (!isDateFormat(column.format(row))) column.setFormat(row, row + 1, "yyyy-mm-dd hh:mm:ss");
    } else book.write(sheet, row, index, (value ?? "") as Stored);
  };
  const shape = (rows: readonly (readonly unknown[])[]) => {
    checkShape(run, rows, part);
    mustBeEditable(run, sheet, part);
  };
  const format = (row: number, index: number) => sheet.column(index).format(row);

  const range = run.object("Range", {
    getValues: () => read(fromCell),
    getValue: () => read(fromCell)[0]?.[0],
    getDisplayValues: () => read((row, index) => shown(sheet.column(index).value(row), format(row, index))),
    getFormulas: () => read((row, index) => sheet.column(index).formulas.get(row) ?? ""),
    getNumberFormats: () => read(format),
    getNumberFormat: () => read(format)[0]?.[0],
    isBlank(): boolean {
      ledger.settle(true);
      ledger.charge(COSTS.extent);
      let blank = true;
      each((row, index) => {
        const column = sheet.columns[index];
        if (column && (column.value(row) !== "" || column.formulas.has(row))) blank = false;
      });
      return blank;
    },
    setValues(rows: readonly (readonly unknown[])[]) {
      shape(rows);
      refuseInvalid(run, sheet, part, rows);
      ledger.later(COSTS.write, size);
      each((row, column) => {
        intoCell(row, column, rows[row - part.row]?.[column - part.column]);
      });
      return range;
    },
    setValue(value: unknown) {
      mustBeEditable(run, sheet, part);
      ledger.later(COSTS.write, size);
      each((row, column) => {
        intoCell(row, column, value);
      });
      return range;
    },
    clearContent() {
      mustBeEditable(run, sheet, part);
      ledger.later(COSTS.oneFormat);
      each((row, index) => {
        sheet.columns[index]?.set(row, "");
      });
      return range;
    },
    setNumberFormat(pattern: string) {
      mustBeEditable(run, sheet, part);
      ledger.later(COSTS.oneFormat);
      for (let index = part.column; index < part.column + part.width; index += 1) {
        sheet.column(index).setFormat(part.row, part.row + part.height, pattern);
      }
      return range;
    },
    setNumberFormats(patterns: readonly (readonly string[])[]) {
      shape(patterns);
      ledger.later(COSTS.formats, size);
      each((row, index) => {
        sheet
          .column(index)
          .setFormat(row, row + 1, patterns[row - part.row]?.[index - part.column] ?? "General");
      });
      return range;
    },
    ...rangeLook(run, sheet, part, { read, each, shape, self: (): object => range }),
    createFilter() {
      if (sheet.filtered) run.fail("You can't create a filter in a sheet that already has a filter.");
      ledger.later(COSTS.rules, size);
      sheet.filtered = true;
      return run.object("Filter", {});
    },
    canEdit: () => canEdit(run, sheet, part),
    protect: () => protect(run, sheet, part),
    addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown) {
      addMetadata(run, sheet, part, { key, value, visibility });
      return range;
    },
    createDeveloperMetadataFinder: () => metadataFinder(run, sheet, part),
    getA1Notation: () => printA1(part),
    getRow: () => part.row + 1,
    getColumn: () => part.column + 1,
    getNumRows: () => part.height,
    getNumColumns: () => part.width,
    getLastRow: () => part.row + part.height,
    getLastColumn: () => part.column + part.width,
    getSheet: () => run.sheet(sheet),
  });
  return range;
}

function checkShape(run: Execution, rows: readonly (readonly unknown[])[], { height, width }: Part): void {
  const mismatch = (what: string, data: number, range: number) =>
    run.fail(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
    );
  if (rows.length !== height) mismatch("rows", rows.length, height);
  const odd = rows.find((row) => row.length !== width);
  if (odd) mismatch("columns", odd.length, width);
}
