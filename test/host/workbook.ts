import { SheetState, type Stored } from "./sheet-state.ts";
import { typed } from "./typed.ts";

/** What a test puts into a cell: text is typed in, a formula comes with the result it shows. */
export type Seed = Stored | { readonly formula: string; readonly value: Stored } | null;

/** A note attached to a place that moves with it and nobody sees. */
export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  readonly visibility: unknown;
  readonly sheet: SheetState | undefined;
  /** 0-based; undefined for a whole tab or the spreadsheet. */
  readonly column?: number;
  readonly row?: number;
}

/** The spreadsheet itself, outliving the clicks. */
export class Workbook {
  readonly sheets: SheetState[] = [];
  readonly metadata: Metadata[] = [];
  readonly properties = new Map<string, Map<string, string>>();
  readonly caches = new Map<string, Map<string, string>>();
  readonly locale: string;
  readonly timeZone: string;
  readonly year: number;
  active = 0;
  /** Somebody else's script holds the document lock. */
  lockedByOther = false;
  private nextId = 0;

  constructor(locale: string, timeZone: string, year: number) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.year = year;
  }

  newId(): number {
    this.nextId += 1;
    return this.nextId;
  }

  add(name: string, at = this.sheets.length): SheetState {
    const sheet = new SheetState(this.sheets.length === 0 ? 0 : this.newId() * 1_000 + 7, name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  sheet(name: string): SheetState {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`the test's workbook has no tab "${name}"`);
    return found;
  }

  get cells(): number {
    return this.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  }

  /** The user types into a tab, from a 0-based place on. */
  type(sheet: SheetState, row: number, column: number, rows: readonly (readonly Seed[])[]): void {
    rows.forEach((cells, down) => {
      cells.forEach((cell, right) => {
        this.typeCell(sheet, row + down, column + right, cell);
      });
      sheet.userColumns = Math.max(sheet.userColumns, column + cells.length);
    });
    sheet.userRows = Math.max(sheet.userRows, row + rows.length);
    sheet.maxRows = Math.max(sheet.maxRows, sheet.userRows);
    sheet.maxColumns = Math.max(sheet.maxColumns, sheet.userColumns);
  }

  private typeCell(sheet: SheetState, row: number, index: number, cell: Seed): void {
    const column = sheet.column(index);
    if (cell === null) column.set(row, "");
    else if (typeof cell === "object") column.set(row, cell.value, cell.formula);
    else this.write(sheet, row, index, cell);
  }

  /** Put a value into a cell, reading text as typing unless the cell is formatted as text. */
  write(sheet: SheetState, row: number, index: number, value: Stored): void {
    const column = sheet.column(index);
    if (value === "") column.set(row, "");
    else if (column.format(row) === "@") column.set(row, textCell(value));
    else if (typeof value !== "string") column.set(row, value);
    else {
      const found = typed(value, this.locale, this.year);
      column.set(row, found.value, found.formula);
      if (found.format && column.format(row) === "General") column.setFormat(row, row + 1, found.format);
    }
  }
}

/** A cell formatted as text keeps what it is given, but for the apostrophe that says "text". */
function textCell(value: Stored): Stored {
  if (typeof value === "string" && value.startsWith("'")) return value.slice(1);
  return String(value);
}
