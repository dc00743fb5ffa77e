import type { Rule } from "../rule.ts";
import { all } from "./all.ts";
import { any } from "./any.ts";
import { atLeast } from "./at-least.ts";
import { between } from "./between.ts";
import { compare } from "./compare.ts";
import { contains } from "./contains.ts";
import { empty } from "./empty.ts";
import { not } from "./not.ts";
import { oneOf } from "./one-of.ts";
import type { Op, Operator } from "./operator.ts";
import { otherwise } from "./otherwise.ts";
import { startsWith } from "./starts-with.ts";

/** All operators of the sentence language. Parsing, printing, evaluating and explaining know no others. */
export const operators: Readonly<Record<Op, Operator>> = {
  any,
  all,
  not,
  compare,
  between,
  "one-of": oneOf,
  contains,
  "starts-with": startsWith,
  empty,
  "at-least": atLeast,
  otherwise,
};

/** The operator of a rule. */
export function operatorOf(rule: Rule): Operator {
  return operators[rule.op];
}
