import { operatorOf } from "../operators/index.ts";
import type { Compiler } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import type { Condition } from "./condition.ts";
import type { Resolve } from "./operand.ts";

/** Makes a rule ready to run over the columns its names stand for. Parts that are known already are taken as they are. */
export function compileRule(
  rule: Rule,
  resolve: Resolve,
  known: ReadonlyMap<Rule, Condition> = new Map(),
): Condition {
  const compiler: Compiler = {
    column: resolve,
    operand: (value) => {
      if ("name" in value) return resolve(value.name);
      return "number" in value ? value.number : undefined;
    },
    compile: (part) => known.get(part) ?? operatorOf(part).compile(part as never, compiler),
  };
  return compiler.compile(rule);
}
