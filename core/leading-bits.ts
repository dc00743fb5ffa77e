/**
 * The leading 16 bits of a number – sign, exponent and four binary digits – part the numbers into cells whose members
 * differ by 6% at most, and which can be put in the order of the numbers.
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

/** The place of a number's cell in ascending order. NaN lies in the cell of an infinity or outside of both. */
export function cellOf(number: number): number {
  const bits = leadingBits(Float64Array.of(number))[leadingPlace(0)] as number;
  return bits < half ? half + bits : cellCount - 1 - bits;
}

/** What is listed cell by cell in ascending order, listed by leading bits. */
export function byLeadingBits(ascending: Uint16Array): Uint16Array {
  const table = new Uint16Array(cellCount);
  table.set(ascending.subarray(half));
  table.set(ascending.slice(0, half).reverse(), half);
  return table;
}
