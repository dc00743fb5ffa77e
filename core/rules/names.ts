import { operatorOf } from "./operators/index.ts";
import type { Comparison } from "./operators/operator.ts";
import type { Name, Rule, Value } from "./rule.ts";

/** The rules directly inside a rule. */
export function partsOf(rule: Rule): readonly Rule[] {
  const operator = operatorOf(rule);
  return operator.shape === "predicate" ? [] : operator.needs(rule, true).of.map((ground) => ground.rule);
}

/** Every comparison in a rule, in the order of the sentence. */
export function comparisonsIn(rule: Rule): readonly Comparison[] {
  return operatorOf(rule).shape === "predicate" ? [rule as Comparison] : partsOf(rule).flatMap(comparisonsIn);
}

/** What a comparison compares its name with. */
export function valuesOf(comparison: Comparison): readonly Value[] {
  const operator = operatorOf(comparison);
  return operator.shape === "predicate" ? operator.values(comparison) : [];
}

/** One text for each name, to look things up by. */
export function nameKey({ sort, id }: Name): string {
  return `${sort} ${id}`;
}

/** Every name a rule leans on, each once, in the order of the sentence. */
export function namesIn(rule: Rule): readonly Name[] {
  const named = comparisonsIn(rule).flatMap((comparison) => [
    comparison.name,
    ...valuesOf(comparison).flatMap((value) => ("name" in value ? [value.name] : [])),
  ]);
  return [...new Map(named.map((name) => [nameKey(name), name])).values()];
}
