import { comparisonsIn } from "../names.ts";
import type { Comparison } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import { Axes, type Question } from "./axes.ts";
import { compileRule } from "./compile.ts";
import { decide } from "./condition.ts";
import { facetsOf } from "./facet.ts";
import { kindCount, kindsOf, lookUp } from "./kinds.ts";
import { byBucket } from "./logic.ts";
import type { Resolve } from "./operand.ts";

/** Above this a table no longer stays in the processor's cache. */
const largestTable = 1 << 16;
/** So many times the rows pay for making a table. */
const worthwhile = 8;

/**
 * Decides one dimension after the other: for each row the index of the first rule that is true, −1 where none is or
 * where an unknown one comes first. It is told all rules beforehand, so that it looks at each column once. Where the
 * rules of a dimension can tell only so many kinds of customer apart, each kind is decided once and the rows are looked
 * up; the other dimensions run rule by rule.
 */
export function decider(
  all: readonly Rule[],
  resolve: Resolve,
  size: number,
): (rules: readonly Rule[]) => Int8Array {
  const axes = new Axes(all, resolve, size);
  return (rules) => {
    const questions = new Map<Comparison, Question>();
    for (const comparison of rules.flatMap(comparisonsIn)) {
      const question = axes.question(comparison);
      if (question) questions.set(comparison, question);
    }
    const facets = facetsOf(questions);
    const kinds = kindCount(facets);
    const run = (answers: ReadonlyMap<Comparison, Question>, rows: number) => {
      const known = new Map(
        [...answers].map(([one, { buckets, truths }]) => [one, byBucket(buckets, truths)]),
      );
      return decide(
        rules.map((rule) => compileRule(rule, resolve, known)),
        rows,
      );
    };
    if (kinds > largestTable || kinds * worthwhile > size) return run(questions, size);
    return lookUp(facets, run(kindsOf(facets), kinds), size);
  };
}
