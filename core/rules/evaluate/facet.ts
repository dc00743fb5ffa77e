import type { Comparison } from "../operators/operator.ts";
import type { Question } from "./axes.ts";
import type { Buckets } from "./axis.ts";

/** An axis as the rules of one dimension see it: buckets for which all their comparisons say the same are one class. */
export interface Facet {
  readonly buckets: Buckets;
  /** Bucket → class. */
  readonly classOf: Int32Array;
  readonly classes: number;
  /** What each comparison says of each class. */
  readonly truths: ReadonlyMap<Comparison, Uint8Array>;
}

/** One facet for each axis that the comparisons lie on. */
export function facetsOf(questions: ReadonlyMap<Comparison, Question>): Facet[] {
  const sharing = new Map<Buckets, Map<Comparison, Uint8Array>>();
  for (const [comparison, { buckets, truths }] of questions) {
    const about = sharing.get(buckets) ?? new Map<Comparison, Uint8Array>();
    sharing.set(buckets, about.set(comparison, truths));
  }
  return [...sharing].map(([buckets, truths]) => facetOf(buckets, truths));
}

function facetOf(buckets: Buckets, truthsOf: ReadonlyMap<Comparison, Uint8Array>): Facet {
  const [first = new Uint8Array(0), ...others] = truthsOf.values();
  let classOf = renumbered(Int32Array.from(first));
  for (const truths of others)
    classOf = renumbered(classOf.map((one, bucket) => 3 * one + (truths[bucket] as number)));
  const examples: number[] = [];
  classOf.forEach((one, bucket) => {
    examples[one] ??= bucket;
  });
  const truths = [...truthsOf].map(
    ([comparison, byBucket]) =>
      [comparison, Uint8Array.from(examples, (bucket) => byBucket[bucket] as number)] as const,
  );
  return { buckets, classOf, classes: examples.length, truths: new Map(truths) };
}

/** The same numbers for the same numbers, but from 0 on as they first turn up. */
function renumbered(numbers: Int32Array): Int32Array {
  const numberOf = new Map<number, number>();
  return numbers.map((number) => {
    const known = numberOf.get(number) ?? numberOf.size;
    numberOf.set(number, known);
    return known;
  });
}
