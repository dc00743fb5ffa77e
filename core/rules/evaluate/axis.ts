import type { Column, TextColumn } from "../../columns.ts";

/**
 * A column cut into buckets such that no rule of a dimension can tell two values of one bucket apart. Bucket 0 is
 * missing.
 */
export interface Axis {
  readonly buckets: number;
  /** A column with one value a row, the bucket of the row being `bucketOf(row)`. */
  sample(size: number, bucketOf: (row: number) => number): Column;
  /** Adds `stride` × bucket of each row from `from` on. */
  add(index: Int32Array, from: number, count: number, stride: number): void;
}

/** Numbers: one bucket for each cut and one for each stretch between cuts. */
export function numberAxis(values: Float64Array, cuts: Iterable<number>): Axis {
  const sorted = Float64Array.from(new Set(cuts)).sort();
  const samples = [NaN, -Infinity];
  sorted.forEach((cut, i) => {
    const next = sorted[i + 1];
    samples.push(cut, next === undefined ? Infinity : cut + (next - cut) / 2);
  });
  return {
    buckets: samples.length,
    sample: (size, bucketOf) => ({
      kind: "number",
      values: Float64Array.from({ length: size }, (_, row) => samples[bucketOf(row)] ?? NaN),
    }),
    add(index, from, count, stride) {
      addKnown(index, values, from, count, stride);
      for (const cut of sorted) addAbove(index, values, from, count, stride, cut);
    },
  };
}

/** Text: one bucket for each distinct text. */
export function textAxis({ kind, codes, dictionary }: TextColumn): Axis {
  return {
    buckets: dictionary.length + 1,
    sample: (size, bucketOf) => ({
      kind,
      codes: Int32Array.from({ length: size }, (_, row) => bucketOf(row) - 1),
      dictionary,
    }),
    add(index, from, count, stride) {
      for (let k = 0; k < count; k++) {
        index[k] = (index[k] as number) + stride * ((codes[from + k] as number) + 1);
      }
    },
  };
}

function addKnown(
  index: Int32Array,
  values: Float64Array,
  from: number,
  count: number,
  stride: number,
): void {
  for (let k = 0; k < count; k++) {
    const value = values[from + k] as number;
    // biome-ignore lint/suspicious/noSelfCompare: half the time of Number.isNaN in this loop
    index[k] = (index[k] as number) + stride * +(value === value);
  }
}

/** One bucket up at the cut, another above it. */
function addAbove(
  index: Int32Array,
  values: Float64Array,
  from: number,
  count: number,
  stride: number,
  cut: number,
): void {
  for (let k = 0; k < count; k++) {
    const value = values[from + k] as number;
    index[k] = (index[k] as number) + stride * (+(value >= cut) + +(value > cut));
  }
}
