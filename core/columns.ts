/** Numbers of one kind, one a row; missing is NaN. Dates are days since 1970-01-01 (a fraction is the time of day),
 * money is in currency units rounded to cents, yes/no is 1/0, percent is a fraction. */
export interface NumberColumn {
  readonly kind: "money" | "count" | "number" | "date" | "percent" | "yes-no";
  readonly values: Float64Array;
}

/** Text, dictionary-encoded: `dictionary[codes[row]]`; missing is −1. */
export interface TextColumn {
  readonly kind: "text" | "id";
  readonly codes: Int8Array | Int32Array;
  readonly dictionary: readonly string[];
}

/** One number a row; plain loops, because a million rows are common. */
export function numbersOf(size: number, at: (row: number) => number): Float64Array {
  const values = new Float64Array(size);
  for (let row = 0; row < size; row++) values[row] = at(row);
  return values;
}

/** One text a row; undefined is missing. */
export function textsOf(size: number, at: (row: number) => string | undefined): TextColumn {
  const codes = new Int32Array(size).fill(-1);
  const known = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    const text = at(row);
    if (text === undefined) continue;
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    codes[row] = code;
  }
  return { kind: "text", codes, dictionary: [...known.keys()] };
}

export type Column = NumberColumn | TextColumn;

export function isText(column: Column): column is TextColumn {
  return column.kind === "text" || column.kind === "id";
}
