/** Numbers of one kind, one a row; missing is NaN. Dates are days since 1970-01-01 (a fraction is the time of day),
 * money is in currency units rounded to cents, yes/no is 1/0, percent is a fraction. */
export interface NumberColumn {
  readonly kind: "money" | "count" | "number" | "date" | "percent" | "yes-no";
  readonly values: Float64Array;
  /** The same in a form that takes less room, where it was worked out in one. */
  readonly slim?: SlimNumbers;
}

/**
 * Numbers that are made a whole column only when somebody asks for its values: what writes any stretch of them, codes of
 * few different ones, or numbers that follow those of another column.
 */
export type SlimNumbers = Stretch | CodedNumbers | FollowingNumbers;

/** Writes the numbers of the rows from `from` on, as many as there is room for. */
export type Stretch = (into: Float64Array, from: number) => void;

/** Few different numbers, dictionary-encoded like text: `numbers[codes[row]]`; missing is −1. */
export interface CodedNumbers {
  readonly codes: Int8Array;
  readonly numbers: readonly number[];
}

/** Numbers that only rise, or only fall, as those of another column rise; missing where those are. */
export interface FollowingNumbers {
  readonly column: NumberColumn;
  readonly rises: boolean;
  /**
   * The least numbers of the other column from which on these have reached a line and have passed it: are at least (at
   * most, where they fall) the line, and beyond it. NaN for none.
   */
  from(line: number): { readonly reached: number; readonly passed: number };
  whole(): Float64Array;
}

export function slimColumn(kind: NumberColumn["kind"], size: number, slim: SlimNumbers): NumberColumn {
  let whole: Float64Array | undefined;
  return {
    kind,
    slim,
    get values() {
      whole ??= wholeOf(slim, size);
      return whole;
    },
  };
}

function wholeOf(slim: SlimNumbers, size: number): Float64Array {
  if ("whole" in slim) return slim.whole();
  const values = new Float64Array(size);
  if (typeof slim === "function") slim(values, 0);
  else
    for (let row = 0; row < size; row++) values[row] = slim.numbers[slim.codes[row] as number] ?? Number.NaN;
  return values;
}

/** Few enough rows for their numbers to stay in the processor's cache. */
const stretchLength = 2048;

/** Goes through the numbers of a column in stretches, `from` being the row of the first. */
export function eachStretch(
  column: NumberColumn,
  size: number,
  visit: (numbers: Float64Array, from: number) => void,
): void {
  const stretch = typeof column.slim === "function" ? column.slim : undefined;
  const room = new Float64Array(stretchLength);
  for (let from = 0; from < size; from += stretchLength) {
    const count = Math.min(stretchLength, size - from);
    const numbers = stretch ? room.subarray(0, count) : column.values.subarray(from, from + count);
    stretch?.(numbers, from);
    visit(numbers, from);
  }
}

/** Text, dictionary-encoded: `dictionary[codes[row]]`; missing is −1. */
export interface TextColumn {
  readonly kind: "text" | "id";
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  /** The same codes in a byte each, where they were worked out so. */
  readonly slim?: Int8Array;
}

/** Few different texts, whose codes are widened only when somebody asks for them. */
export function slimText(slim: Int8Array, dictionary: readonly string[]): TextColumn {
  let codes: Int32Array | undefined;
  return {
    kind: "text",
    dictionary,
    slim,
    get codes() {
      codes ??= Int32Array.from(slim);
      return codes;
    },
  };
}

/** Whether a column says something in a row. */
export function isKnown(column: Column, row: number): boolean {
  return isText(column) ? (column.codes[row] ?? -1) >= 0 : !Number.isNaN(column.values[row] ?? Number.NaN);
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
