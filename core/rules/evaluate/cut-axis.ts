import { eachStretch, type NumberColumn } from "../../columns.ts";
import { byLeadingBits, cellCount, cellOf, leadingBits, leadingPlace } from "../../leading-bits.ts";
import { type Axis, type Buckets, bucketsFor } from "./axis.ts";

export interface NumberAxis extends Axis {
  readonly sample: NumberColumn;
}

/**
 * Bucket 0 is missing, then by turns one for a stretch between cuts and one for a cut, the cuts being ascending. A table
 * over the leading bits of a number tells where it lies, however many cuts there are.
 */
export function cutAxis(column: NumberColumn, size: number, cuts: Float64Array): NumberAxis {
  const values = samplesOf(cuts);
  const buckets = bucketsFor(size, values.length);
  eachStretch(column, size, filler(buckets, cuts));
  return { buckets, count: values.length, sample: { kind: column.kind, values } };
}

/** A number for each bucket that cuts make. */
export function samplesOf(cuts: Float64Array): Float64Array {
  const samples = [NaN, -Infinity];
  cuts.forEach((cut, i) => {
    const next = cuts[i + 1];
    samples.push(cut, next === undefined ? Infinity : cut / 2 + next / 2);
  });
  return Float64Array.from(samples);
}

/** Writes the buckets of a stretch of numbers. */
function filler(buckets: Buckets, cuts: Float64Array): (numbers: Float64Array, from: number) => void {
  const closer = closerLook(cuts);
  const slots = slotsOf(cuts);
  // A cell through which a cut goes holds the numbers on both sides of it too.
  const below = Uint16Array.from({ length: closer }, (_, slot) => slot && (slot - 1) | 1);
  const cutOf = Float64Array.from(below, (_, slot) => cuts[slot / 2 - 1] ?? NaN);
  return (numbers, from) => {
    const leading = leadingBits(numbers);
    for (let k = 0; k < numbers.length; k++) {
      const number = numbers[k] as number;
      const slot = slots[leading[leadingPlace(k)] as number] as number;
      if (slot === closer) {
        buckets[from + k] = bucketOf(number, cuts);
        continue;
      }
      const cut = cutOf[slot] as number;
      buckets[from + k] = (below[slot] as number) + +(number >= cut) + +(number > cut);
    }
  };
}

function bucketOf(value: number, cuts: Float64Array): number {
  let bucket = +!Number.isNaN(value);
  for (const cut of cuts) bucket += +(value >= cut) + +(value > cut);
  return bucket;
}

/** The slot of cells with several cuts, of infinity, beside which NaN may lie, and of −0 beside a cut at 0. */
const closerLook = (cuts: Float64Array) => 2 * cuts.length + 2;

/** Leading bits → the bucket of the numbers in that cell, or the bucket of the cut that goes through it. */
function slotsOf(cuts: Float64Array): Uint16Array {
  const closer = closerLook(cuts);
  const slots = new Uint16Array(cellCount);
  let from = cellOf(-Infinity);
  cuts.forEach((cut, i) => {
    const cell = cellOf(cut + 0);
    slots.fill(2 * i + 1, from, cell);
    slots[cell] = cell < from ? closer : 2 * i + 2;
    from = cell + 1;
  });
  slots.fill(2 * cuts.length + 1, from, cellOf(Infinity));
  for (const end of [-Infinity, Infinity]) slots[cellOf(end)] = closer;
  if (cuts.includes(0)) slots[cellOf(-0)] = closer;
  return byLeadingBits(slots);
}
