import { isText } from "../../../core/columns.ts";
import type { Name, Resolve, Rule, Sign, Truth, Value } from "../../../core/rules/index.ts";

/** The language row by row, as plainly as it can be said: what the fast evaluator has to agree with. */
export function naiveTruth(rule: Rule, row: number, resolve: Resolve): Truth {
  const part = (inner: Rule) => naiveTruth(inner, row, resolve);
  switch (rule.op) {
    case "any":
      return or(rule.of.map(part));
    case "all":
      return and(rule.of.map(part));
    case "not":
      return negate(part(rule.of));
    case "at-least": {
      const truths = rule.of.map(part);
      const held = truths.filter((truth) => truth === 1).length;
      const open = truths.filter((truth) => truth === 2).length;
      return held >= rule.count ? 1 : held + open < rule.count ? 0 : 2;
    }
    case "otherwise":
      return 1;
    case "empty":
      return (cellOf(rule.name, row, resolve) === undefined) !== rule.negated ? 1 : 0;
    case "compare":
      return compare(rule.name, rule.sign, rule.value, row, resolve);
    case "between":
      return and([
        compare(rule.name, ">=", rule.low, row, resolve),
        compare(rule.name, "<=", rule.high, row, resolve),
      ]);
    case "one-of":
      return or(rule.values.map((value) => compare(rule.name, "=", value, row, resolve)));
    case "contains":
      return or(rule.texts.map((text) => about(rule.name, row, resolve, (own) => own.includes(fold(text)))));
    case "starts-with":
      return about(rule.name, row, resolve, (own) => own.startsWith(fold(rule.text)));
  }
}

/** The first rule that is true; −1 where an unknown one comes first or none is true. */
export function naiveCode(rules: readonly Rule[], row: number, resolve: Resolve): number {
  for (const [index, rule] of rules.entries()) {
    const truth = naiveTruth(rule, row, resolve);
    if (truth === 1) return index;
    if (truth === 2) return -1;
  }
  return -1;
}

function compare(name: Name, sign: Sign, value: Value, row: number, resolve: Resolve): Truth {
  const left = cellOf(name, row, resolve);
  const right =
    "name" in value ? cellOf(value.name, row, resolve) : "text" in value ? fold(value.text) : value.number;
  if (left === undefined || right === undefined) return 2;
  const holds = { ">=": left >= right, ">": left > right, "<=": left <= right, "<": left < right };
  if (sign === "=" || sign === "<>") return (left === right) === (sign === "=") ? 1 : 0;
  return holds[sign] ? 1 : 0;
}

function about(name: Name, row: number, resolve: Resolve, question: (text: string) => boolean): Truth {
  const own = cellOf(name, row, resolve);
  return own === undefined ? 2 : question(String(own)) ? 1 : 0;
}

function cellOf(name: Name, row: number, resolve: Resolve): string | number | undefined {
  const operand = resolve(name);
  if (operand === undefined) return undefined;
  if (typeof operand === "number") return Number.isNaN(operand) ? undefined : operand;
  if (!isText(operand)) return Number.isNaN(operand.values[row]) ? undefined : operand.values[row];
  const code = operand.codes[row] ?? -1;
  return code < 0 ? undefined : fold(operand.dictionary[code] ?? "");
}

const fold = (text: string) => text.normalize("NFKC").trim().toLowerCase();
const or = (truths: Truth[]): Truth => (truths.includes(1) ? 1 : truths.includes(2) ? 2 : 0);
const and = (truths: Truth[]): Truth => (truths.includes(0) ? 0 : truths.includes(2) ? 2 : 1);
const negate = (truth: Truth): Truth => (truth === 2 ? 2 : truth === 1 ? 0 : 1);
