import { digitSort } from "./digit-sort.ts";

/** The rows whose number is known, in ascending order of the numbers, equal ones in their own order. */
export function rowsAscending(values: Float64Array): Int32Array {
  const rows = knownRows(values);
  return byHundredths(values, rows) ?? byBits(values, rows);
}

function knownRows(values: Float64Array): Int32Array {
  const rows = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    rows[count] = row;
    count += +!Number.isNaN(values[row] as number);
  }
  return rows.subarray(0, count);
}

/** Days, counts and money are whole numbers of hundredths, and few digits tell them apart. Undefined for others. */
function byHundredths(values: Float64Array, rows: Int32Array): Int32Array | undefined {
  let low = Number.MAX_SAFE_INTEGER;
  let high = -low;
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at] as number] as number;
    const hundredths = Math.round(value * 100);
    if (value !== hundredths / 100) return undefined;
    if (hundredths < low) low = hundredths;
    if (hundredths > high) high = hundredths;
  }
  if (high > Number.MAX_SAFE_INTEGER || high - low >= 2 ** 32) return undefined;
  const keys = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    keys[at] = Math.round((values[rows[at] as number] as number) * 100) - low;
  }
  return digitSort(rows, keys);
}

/** Any numbers, by their 64 bits: first by the lower half, then by the upper one, which leaves equal ones in that order. */
function byBits(values: Float64Array, rows: Int32Array): Int32Array {
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  // Of two numbers below zero the one with the larger bits is the smaller.
  const isNegative = (row: number) => (halves[2 * row + 1] as number) >>> 31 === 1;
  const lower = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    lower[at] = (halves[2 * row] as number) ^ (isNegative(row) ? -1 : 0);
  }
  const half = digitSort(rows, lower);
  const upper = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = half[at] as number;
    upper[at] = (halves[2 * row + 1] as number) ^ (isNegative(row) ? -1 : 0x8000_0000);
  }
  return digitSort(half, upper);
}
