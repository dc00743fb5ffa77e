import { cellAt, cellCount, cellOf, leadingBits, leadingPlace } from "../leading-bits.ts";

/** Numbers in ascending order, missing left out. Only as much of the order is worked out as somebody looks at. */
export interface Ascending {
  readonly length: number;
  /** The number at a place, from 0; NaN outside. */
  at(place: number): number;
  /** How many are strictly smaller. */
  countBelow(value: number): number;
  /** All of them. */
  sorted(): Float64Array;
}

/** The number at a place, also of numbers sorted already. */
export function numberAt(order: Ascending | Float64Array, place: number): number {
  return order instanceof Float64Array ? (order[place] ?? Number.NaN) : order.at(place);
}

/** A wider range of whole numbers is not counted one by one. */
const widest = 1 << 16;

/**
 * Days and counts are whole numbers of a small range, and counting them orders them; others are put into cells. `among`
 * is 1 for the rows that are meant, 0 for others.
 */
export function ascending(
  values: Float64Array,
  among: Uint8Array = new Uint8Array(values.length).fill(1),
): Ascending {
  const range = wholeRange(values, among);
  return range && range.high - range.low < widest ? counted(values, among, range) : inCells(values, among);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Undefined where some number is not whole, and where there is none. */
function wholeRange(values: Float64Array, among: Uint8Array): Range | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (among[row] !== 1 || Number.isNaN(value)) continue;
    if (value !== Math.trunc(value)) return undefined;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : undefined;
}

function counted(values: Float64Array, among: Uint8Array, { low, high }: Range): Ascending {
  const starts = new Int32Array(high - low + 2);
  countEach(starts, values, among, low);
  const length = starts[starts.length - 1] as number;
  return {
    length,
    at: (place) => (isPlace(place, length) ? low + binAt(starts, place) : Number.NaN),
    countBelow: (value) => starts[Math.min(Math.max(0, Math.ceil(value - low)), starts.length - 1)] as number,
    sorted() {
      const numbers = new Float64Array(length);
      for (let bin = 0; bin + 1 < starts.length; bin++) numbers.fill(low + bin, starts[bin], starts[bin + 1]);
      return numbers;
    },
  };
}

function countEach(starts: Int32Array, values: Float64Array, among: Uint8Array, low: number): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (among[row] === 1 && !Number.isNaN(value))
      starts[value - low + 1] = (starts[value - low + 1] as number) + 1;
  }
  addUp(starts);
}

/** A cell is sorted when somebody looks into it. */
function inCells(values: Float64Array, among: Uint8Array): Ascending {
  const starts = cellStarts(values, among);
  const numbers = byCell(values, among, starts);
  // What is missing lies in cells beyond the infinities, and so is put what is not meant.
  const first = starts[cellOf(-Infinity)] as number;
  const length = (starts[cellOf(Infinity) + 1] as number) - first;
  const isSorted = new Uint8Array(cellCount);
  const membersOf = (cell: number) => {
    const members = numbers.subarray(starts[cell], starts[cell + 1]);
    if (isSorted[cell] === 0) members.sort();
    isSorted[cell] = 1;
    return members;
  };
  return {
    length,
    at(place) {
      if (!isPlace(place, length)) return Number.NaN;
      const cell = binAt(starts, first + place);
      return membersOf(cell)[first + place - (starts[cell] as number)] as number;
    },
    countBelow(value) {
      // −0 has a cell before 0.
      const cell = cellOf(value === 0 ? -0 : value);
      return (starts[cell] as number) + lowerBound(membersOf(cell), value) - first;
    },
    sorted() {
      for (let cell = 0; cell < cellCount; cell++) if (starts[cell] !== starts[cell + 1]) membersOf(cell);
      return numbers.subarray(first, first + length);
    },
  };
}

function cellStarts(values: Float64Array, among: Uint8Array): Int32Array {
  const bits = leadingBits(values);
  const starts = new Int32Array(cellCount + 1);
  for (let row = 0; row < values.length; row++) {
    const next = cellAt(bits[leadingPlace(row)] as number) * (among[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  addUp(starts);
  return starts;
}

function byCell(values: Float64Array, among: Uint8Array, starts: Int32Array): Float64Array {
  const bits = leadingBits(values);
  const places = starts.slice();
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const cell = cellAt(bits[leadingPlace(row)] as number) * (among[row] as number);
    const place = places[cell] as number;
    places[cell] = place + 1;
    numbers[place] = values[row] as number;
  }
  return numbers;
}

const isPlace = (place: number, length: number) => place >= 0 && place < length;

/** Counts, each one place too far on, become how many there are before. */
function addUp(counts: Int32Array): void {
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
}

/** The bin that holds the place: the last that begins at it or before. */
function binAt(starts: Int32Array, place: number): number {
  return lowerBound(starts, place + 1) - 1;
}

/** How many of ascending numbers are strictly smaller. */
function lowerBound(sorted: Float64Array | Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
