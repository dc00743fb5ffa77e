/** 0 false, 1 true, 2 unknown: something it needs is missing. */
export type Truth = 0 | 1 | 2;

/** How many rows are looked at together: few enough for their columns and masks to stay in the processor's cache. */
export const blockSize = 2048;

/** A rule made ready to run over the columns it names. */
export interface Condition {
  /** The truth of `rows[0…count−1]` into `out[0…count−1]`; at most `blockSize` rows. */
  test(out: Uint8Array, rows: Int32Array, count: number): void;
}

/** The truth of every row. */
export function truths(condition: Condition, size: number): Uint8Array {
  const all = new Uint8Array(size);
  const rows = new Int32Array(Math.min(blockSize, size));
  for (let from = 0; from < size; from += blockSize) {
    const count = fillRows(rows, from, size);
    condition.test(all.subarray(from, from + count), rows, count);
  }
  return all;
}

/**
 * One dimension: the index of the first condition that is true, −1 where none is or where an unknown one comes first.
 * Rows that are decided are not looked at again.
 */
export function decide(conditions: readonly Condition[], size: number): Int8Array {
  const codes = new Int8Array(size);
  const open = new Int32Array(Math.min(blockSize, size));
  const truth = new Uint8Array(open.length);
  const codeOf = new Int8Array(3).fill(-1);
  for (let from = 0; from < size; from += blockSize) {
    let count = fillRows(open, from, size);
    for (let segment = 0; segment < conditions.length && count > 0; segment++) {
      conditions[segment]?.test(truth, open, count);
      codeOf[1] = segment;
      count = settle(codes, codeOf, open, truth, count);
    }
    for (let k = 0; k < count; k++) codes[open[k] as number] = -1;
  }
  return codes;
}

/** Writes the codes of one condition and keeps the rows that are still open. Without branches: truth is hard to guess. */
function settle(
  codes: Int8Array,
  codeOf: Int8Array,
  open: Int32Array,
  truth: Uint8Array,
  count: number,
): number {
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const row = open[k] as number;
    const t = truth[k] as number;
    codes[row] = codeOf[t] as number;
    open[kept] = row;
    kept += +(t === 0);
  }
  return kept;
}

function fillRows(rows: Int32Array, from: number, size: number): number {
  const count = Math.min(blockSize, size - from);
  for (let k = 0; k < count; k++) rows[k] = from + k;
  return count;
}
