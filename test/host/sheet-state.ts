/** A cell's content: dates are serial numbers in a date format. */
export type Stored = string | number | boolean;

interface Span {
  readonly first: number;
  readonly end: number;
  readonly format: string;
}

/** One column of a tab; rows are 0-based. */
export class ColumnState {
  readonly values: Stored[] = [];
  readonly formulas = new Map<number, string>();
  private readonly spans: Span[] = [];
  private readonly single = new Map<number, string>();

  value(row: number): Stored {
    return this.values[row] ?? "";
  }

  format(row: number): string {
    const own = this.single.get(row);
    if (own !== undefined) return own;
    for (let index = this.spans.length - 1; index >= 0; index -= 1) {
      const span = this.spans[index] as Span;
      if (row >= span.first && row < span.end) return span.format;
    }
    return "General";
  }

  setFormat(first: number, end: number, format: string): void {
    if (end - first === 1) {
      this.single.set(first, format);
      return;
    }
    for (const row of this.single.keys()) if (row >= first && row < end) this.single.delete(row);
    this.spans.push({ first, end, format });
  }

  set(row: number, value: Stored, formula?: string): void {
    while (this.values.length < row) this.values.push("");
    this.values[row] = value;
    if (formula === undefined) this.formulas.delete(row);
    else this.formulas.set(row, formula);
  }

  /** The row after the last cell with content; a formula showing nothing is content. */
  get end(): number {
    let end = this.values.length;
    while (end > 0 && this.values[end - 1] === "" && !this.formulas.has(end - 1)) end -= 1;
    return end;
  }
}

/** A protected part of a tab: 0-based, ends excluded. */
export interface Guarded {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** A data validation, or its removal, on a part of a tab. */
export interface Validated extends Guarded {
  readonly rule: Validation | null;
}

/** A drop-down: other words are refused unless they are allowed. */
export interface Validation {
  readonly choices: readonly string[];
  readonly allowInvalid: boolean;
}

/** One tab. */
export class SheetState {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  hidden = false;
  frozenRows = 0;
  filtered = false;
  readonly protections: Guarded[] = [];
  /** Later ones take the place of earlier ones. */
  readonly validations: Validated[] = [];
  /** By "row column", 0-based. */
  readonly notes = new Map<string, string>();
  readonly backgrounds = new Map<string, string>();
  /** By 0-based column, in pixels. */
  readonly widths = new Map<number, number>();
  readonly columns: ColumnState[] = [];
  /** How far the user's own cells reach: what a script must leave as it is. */
  userRows = 0;
  userColumns = 0;

  constructor(id: number, name: string, rows = 1000, columns = 26) {
    this.id = id;
    this.name = name;
    this.maxRows = rows;
    this.maxColumns = columns;
  }

  column(index: number): ColumnState {
    while (this.columns.length <= index) this.columns.push(new ColumnState());
    return this.columns[index] as ColumnState;
  }

  /** The drop-down of a cell. */
  validation(row: number, column: number): Validation | null {
    const inside = ({ row: top, column: left, height, width }: Validated) =>
      row >= top && row < top + height && column >= left && column < left + width;
    return [...this.validations].reverse().find(inside)?.rule ?? null;
  }

  get lastRow(): number {
    return Math.max(0, ...this.columns.map((column) => column.end));
  }

  get lastColumn(): number {
    let last = this.columns.length;
    while (last > 0 && (this.columns[last - 1] as ColumnState).end === 0) last -= 1;
    return last;
  }

  get hasFormulas(): boolean {
    return this.columns.some((column) => column.formulas.size > 0);
  }

  /** Every user cell as typed text, with formulas and formats: for comparing before and after. */
  snapshot(): string {
    const rows: unknown[] = [];
    for (let row = 0; row < this.userRows; row += 1) {
      const cells: unknown[] = [];
      for (let index = 0; index < this.userColumns; index += 1) {
        const column = this.column(index);
        cells.push(column.formulas.get(row) ?? column.value(row), column.format(row));
      }
      rows.push(cells);
    }
    return JSON.stringify({ name: this.name, hidden: this.hidden, frozen: this.frozenRows, rows });
  }
}
