import type { Column } from "../../columns.ts";

/** One number a row, in as few bytes as their count allows. */
export type Buckets = Uint8Array | Uint16Array | Int32Array;

/** A column cut into buckets such that no rule of the scheme can tell two values of one bucket apart. */
export interface Axis {
  /** The bucket of each row. */
  readonly buckets: Buckets;
  /** How many buckets there are. */
  readonly count: number;
  /** A column with one row a bucket. */
  readonly sample: Column;
}

/** Codes as buckets, in place: −1 is the last. */
export function unsigned(codes: Int8Array): Uint8Array {
  return new Uint8Array(codes.buffer, codes.byteOffset, codes.length);
}

/** Room for one bucket a row. */
export function bucketsFor(size: number, count: number): Buckets {
  if (count <= 1 << 8) return new Uint8Array(size);
  return count <= 1 << 16 ? new Uint16Array(size) : new Int32Array(size);
}
