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
  const kinds = new Int32Array(blockSize);
  let step = 1;
  const digits = facets.map(({ buckets, classOf, classes }) => {
    const places = classOf.map((one) => one * step);
    step *= classes;
    return { buckets, places };
  });
  const telling = digits.filter((_, at) => (facets[at]?.classes ?? 0) > 1);
  for (let from = 0; from < size; from += blockSize) {
    const count = Math.min(blockSize, size - from);
    kinds.fill(0);
    for (const { buckets, places } of telling) addDigit(kinds, buckets, places, from, count);
    for (let k = 0; k < count; k++) codes[from + k] = table[kinds[k] as number] as number;
  }
  return codes;
}

function addDigit(
  kinds: Int32Array,
  buckets: Buckets,
  places: Int32Array,
  from: number,
  count: number,
): void {
  for (let k = 0; k < count; k++) {
    kinds[k] = (kinds[k] as number) + (places[buckets[from + k] as number] as number);
  }
}
