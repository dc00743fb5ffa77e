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
  const said = [...truthsOf.values()];
  const numberOf = new Map<string, number>();
  const examples: number[] = [];
  const classOf = Int32Array.from(said[0] ?? [], (_, bucket) => {
    const key = said.map((truths) => truths[bucket]).join("");
    const number = numberOf.get(key) ?? examples.push(bucket) - 1;
    numberOf.set(key, number);
    return number;
  });
  const truths = [...truthsOf].map(
    ([comparison, byBucket]) =>
      [comparison, Uint8Array.from(examples, (bucket) => byBucket[bucket] as number)] as const,
  );
  return { buckets, classOf, classes: examples.length, truths: new Map(truths) };
}
