import type { Picture } from "../data/picture.ts";

/** Scores run from 1 to 5 on both sides. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** The grid's cell for a recency and a frequency-and-money score. */
export function gridCell(recency: number, fm: number): number {
  return (recency - 1) * SCORES.length + (fm - 1);
}

export function scoresOf(cell: number): { readonly recency: number; readonly fm: number } {
  return { recency: Math.floor(cell / SCORES.length) + 1, fm: (cell % SCORES.length) + 1 };
}

/** Each customer's cell; −1 without scores, and for all where scores go beyond five. */
export function gridCodes(numbers: Picture["numbers"], size: number): Int8Array {
  const recency = numbers["recency-score"];
  const fm = numbers["fm-score"];
  const codes = new Int8Array(size).fill(-1);
  if (!recency || !fm) return codes;
  for (let row = 0; row < size; row++) {
    if ((recency[row] ?? 0) > SCORES.length) return codes.fill(-1);
    const cell = gridCell(recency[row] ?? Number.NaN, fm[row] ?? Number.NaN);
    if (cell >= 0) codes[row] = cell;
  }
  return codes;
}
