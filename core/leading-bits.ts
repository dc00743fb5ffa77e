/**
 * The leading 16 bits of a number – sign, exponent and four binary digits – part the numbers into cells whose members
 * differ by 6% at most. Cells are numbered in ascending order.
 */
export const cellCount = 1 << 16;

const half = cellCount >> 1;

/** The leading bits of each number, seen in place: those of number `at` are at `leadingPlace(at)`. */
export function leadingBits(numbers: Float64Array): Uint16Array {
  return new Uint16Array(numbers.buffer, numbers.byteOffset, 4 * numbers.length);
}

/** Every processor that runs scripts keeps the low bits of a number first. */
export function leadingPlace(at: number): number {
  return 4 * at + 3;
}

/** Leading bits → cell. NaN lies in the cell of an infinity or outside of both. */
export function cellAt(bits: number): number {
  return bits < half ? half + bits : cellCount - 1 - bits;
}

/** The cell of one number. */
export function cellOf(number: number): number {
  return cellAt(leadingBits(Float64Array.of(number))[leadingPlace(0)] as number);
}

/** What is listed by cell, listed by leading bits. */
export function byLeadingBits(ofCells: Uint16Array): Uint16Array {
  const table = new Uint16Array(cellCount);
  table.set(ofCells.subarray(half));
  table.set(ofCells.slice(0, half).reverse(), half);
  return table;
}
