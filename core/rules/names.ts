import { operatorOf } from "./operators/index.ts";
import type { Comparison } from "./operators/operator.ts";
import type { Name, Rule } from "./rule.ts";

/** The rules directly inside a rule. */
export function partsOf(rule: Rule): readonly Rule[] {
  const operator = operatorOf(rule);
  return operator.shape === "predicate" ? [] : operator.needs(rule, true).of.map((ground) => ground.rule);
}

/** Every name a rule leans on, each once, in the order of the sentence. */
export function namesIn(rule: Rule): readonly Name[] {
  const found = new Map<string, Name>();
  visit(rule, (name) => {
    const key = `${name.sort} ${name.id}`;
    if (!found.has(key)) found.set(key, name);
  });
  return [...found.values()];
}

function visit(rule: Rule, see: (name: Name) => void): void {
  const operator = operatorOf(rule);
  if (operator.shape !== "predicate") {
    for (const part of partsOf(rule)) visit(part, see);
    return;
  }
  const comparison = rule as Comparison;
  see(comparison.name);
  for (const value of operator.values(comparison)) if ("name" in value) see(value.name);
}
