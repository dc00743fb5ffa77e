import type { Comparison } from "../operators/operator.ts";
import type { Question } from "./axes.ts";
import type { Buckets } from "./axis.ts";
import { blockSize } from "./condition.ts";
import type { Facet } from "./facet.ts";

// A kind of customer is one class of each facet, numbered like the digits of a number: the first facet counts ones.

export function kindCount(facets: readonly Facet[]): number {
  return facets.reduce((product, { classes }) => product * classes, 1);
}

/** What the comparisons say of one customer of each kind. */
export function kindsOf(facets: readonly Facet[]): ReadonlyMap<Comparison, Question> {
  const questions = new Map<Comparison, Question>();
  const kinds = kindCount(facets);
  let step = 1;
  for (const { classes, truths } of facets) {
    const buckets = Int32Array.from({ length: kinds }, (_, kind) => Math.floor(kind / step) % classes);
    for (const [comparison, byClass] of truths) questions.set(comparison, { buckets, truths: byClass });
    step *= classes;
  }
  return questions;
}

/** For each row what stands in the table for its kind. */
export function lookUp(facets: readonly Facet[], table: Int8Array, size: number): Int8Array {
  const codes = new Int8Array(size);
  const [first, ...others] = digitsOf(facets);
  if (!first) return codes.fill(table[0] as number);
  if (others.length === 0) {
    const answers = Int8Array.from(first.places, (kind) => table[kind] as number);
    for (let row = 0; row < size; row++) codes[row] = answers[first.buckets[row] as number] as number;
    return codes;
  }
  const kinds = new Int32Array(blockSize);
  for (let from = 0; from < size; from += blockSize) {
    const count = Math.min(blockSize, size - from);
    kinds.fill(0);
    for (const digit of [first, ...others]) addDigit(kinds, digit, from, count);
    for (let k = 0; k < count; k++) codes[from + k] = table[kinds[k] as number] as number;
  }
  return codes;
}

/** What each bucket of a facet adds to the number of the kind. */
interface Digit {
  readonly buckets: Buckets;
  readonly places: Int32Array;
}

/** Facets that tell nobody apart add nothing. */
function digitsOf(facets: readonly Facet[]): Digit[] {
  let step = 1;
  return facets.flatMap(({ buckets, classOf, classes }) => {
    const places = classOf.map((one) => one * step);
    step *= classes;
    return classes > 1 ? [{ buckets, places }] : [];
  });
}

function addDigit(kinds: Int32Array, { buckets, places }: Digit, from: number, count: number): void {
  for (let k = 0; k < count; k++) {
    kinds[k] = (kinds[k] as number) + (places[buckets[from + k] as number] as number);
  }
}
