import type { Column, NumberColumn, TextColumn } from "../columns.ts";
import type { Cell, Kind } from "./cell.ts";
import { isTidy, quickDate, quickNumber } from "./quick-read.ts";
import { readCell } from "./read-cell.ts";
import { type CellContext, type Found, type Reading, type Trouble, trouble } from "./reading.ts";

/** A cell that was not used: its index in the cells given, and why. */
export interface CellProblem {
  readonly row: number;
  readonly trouble: Trouble;
}

/** A column of cells, read. */
export interface ColumnReading {
  readonly column: Column;
  readonly problems: readonly CellProblem[];
  /** W_ code → rows that were used and should be looked at. */
  readonly warnings: ReadonlyMap<string, readonly number[]>;
  /** The one currency the cells name, if they name one. */
  readonly currency?: string;
  /** What is wrong with the column as a whole, such as two currencies. */
  readonly columnProblems: readonly Trouble[];
}

/** Cells → typed column. Every distinct text is read once; a cell with a problem is missing in the column. */
export function readColumn(kind: Kind, cells: readonly Cell[], context: CellContext = {}): ColumnReading {
  const notes = new Notes();
  const column =
    kind === "text" || kind === "id"
      ? textColumn(kind, cells, context, notes)
      : numberColumn(kind, cells, context, notes);
  const [first, second] = notes.currencies;
  const { problems, warnings } = notes;
  if (second !== undefined) {
    const [a, b] = [first?.[0] ?? "", second[0]];
    const mixed = trouble("E_CURRENCY_MIXED", second[1], { a, b });
    return { column, problems, warnings, columnProblems: [mixed] };
  }
  return { column, problems, warnings, columnProblems: [], ...(first && { currency: first[0] }) };
}

/** What readings say beside their value, gathered by row. */
class Notes {
  readonly problems: CellProblem[] = [];
  readonly warnings = new Map<string, number[]>();
  /** Code → the first cell that names it. */
  readonly currencies = new Map<string, string>();

  take(row: number, cell: Cell, reading: Reading): Found | undefined {
    if (reading.is === "trouble") this.problems.push({ row, trouble: reading });
    if (reading.is !== "value") return undefined;
    for (const code of reading.warnings) {
      const rows = this.warnings.get(code);
      if (rows) rows.push(row);
      else this.warnings.set(code, [row]);
    }
    if (reading.currency && !this.currencies.has(reading.currency)) {
      this.currencies.set(reading.currency, String(cell));
    }
    return reading;
  }
}

function numberColumn(
  kind: NumberColumn["kind"],
  cells: readonly Cell[],
  context: CellContext,
  notes: Notes,
): NumberColumn {
  const values = new Float64Array(cells.length).fill(NaN);
  const quick = quickReader(kind, context);
  const known = new Map<Cell, Reading>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    if (cell === null || cell === "") continue;
    const fast = quick(cell);
    if (!Number.isNaN(fast)) {
      values[row] = fast;
      continue;
    }
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = readCell(kind, cell, context);
      known.set(cell, reading);
    }
    const value = notes.take(row, cell, reading)?.value;
    if (value !== undefined) values[row] = kind === "money" ? toCents(Number(value)) : Number(value);
  }
  return { kind, values };
}

/** Reads the plainest cells of a kind; NaN sends a cell the long way. */
function quickReader(
  kind: NumberColumn["kind"],
  { today = Infinity, decimal }: CellContext,
): (cell: Cell) => number {
  if (kind === "percent" || kind === "yes-no") return () => NaN;
  if (kind === "date") {
    return (cell) => {
      const day = typeof cell === "string" ? quickDate(cell) : NaN;
      return day < today + 1 ? day : NaN;
    };
  }
  return (cell) => {
    if (typeof cell === "boolean" || cell === null) return NaN;
    if (decimal === "," && typeof cell === "string" && /[.,]/.test(cell)) return NaN;
    const value = typeof cell === "number" ? cell : quickNumber(cell);
    if (kind === "money") return Math.abs(value) <= 9e13 ? toCents(value) : NaN;
    if (kind === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : NaN;
    return value >= 0 && Number.isSafeInteger(value) ? value + 0 : NaN;
  };
}

/** Rounded to cents, halves away from zero as written: 1.005 is 1.01 although the number behind it is smaller. */
export function toCents(value: number): number {
  const size = Math.abs(value);
  const scaled = size * 100;
  const whole = Math.round(scaled);
  const certain = Math.abs(Math.abs(scaled - whole) - 0.5) > 1e-6;
  const cents = certain ? whole : Math.round(Number(`${size}e2`) || scaled);
  return (value < 0 && cents > 0 ? -cents : cents) / 100;
}

function textColumn(
  kind: TextColumn["kind"],
  cells: readonly Cell[],
  context: CellContext,
  notes: Notes,
): TextColumn {
  const codes = new Int32Array(cells.length).fill(-1);
  const dictionary: string[] = [];
  /** Tidy texts and what other texts are read as → code. */
  const codeOf = new Map<string, number>();
  /** Cells that do not read as themselves. */
  const known = new Map<Cell, Reading>();
  const enter = (text: string) => {
    let code = codeOf.get(text);
    if (code === undefined) {
      code = dictionary.push(text) - 1;
      codeOf.set(text, code);
    }
    return code;
  };
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    if (typeof cell === "string" && isTidy(cell)) {
      codes[row] = enter(cell);
      continue;
    }
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = readCell(kind, cell, context);
      known.set(cell, reading);
    }
    const text = notes.take(row, cell, reading)?.value;
    if (text !== undefined) codes[row] = enter(String(text));
  }
  return { kind, codes, dictionary };
}
