import type { Resolve } from "../evaluate/operand.ts";
import { valueAt } from "../evaluate/operand.ts";
import { partsOf } from "../names.ts";
import { operatorOf } from "../operators/index.ts";
import type { Comparison, Ground } from "../operators/operator.ts";
import type { Name, Rule } from "../rule.ts";
import { truthAt } from "./view.ts";

/** The comparisons that make a rule as true or false as it is: of "or" the first true one, of "and" all. */
export function groundsOf(ground: Ground, row: number, resolve: Resolve): Ground[] {
  const operator = operatorOf(ground.rule);
  if (operator.shape === "predicate") return [ground];
  const { count, of } = operator.needs(ground.rule, ground.held);
  if (of.length === 0) return [ground];
  return of
    .filter((part) => isMet(part, row, resolve))
    .slice(0, count)
    .flatMap((part) => groundsOf(part, row, resolve));
}

/** The fewest comparisons that would have to come out otherwise; `effort` tells which of several ways is the nearest. */
export function changesFor(
  ground: Ground,
  row: number,
  resolve: Resolve,
  effort: (change: Ground) => number,
): Ground[] {
  if (isMet(ground, row, resolve)) return [];
  const operator = operatorOf(ground.rule);
  if (operator.shape === "predicate") return [ground];
  const { count, of } = operator.needs(ground.rule, ground.held);
  if (of.length < count) return [ground];
  const open = of.filter((part) => !isMet(part, row, resolve));
  const missing = count - (of.length - open.length);
  return open
    .map((part) => changesFor(part, row, resolve, effort))
    .map((changes) => ({ changes, effort: changes.reduce((sum, change) => sum + effort(change), 0) }))
    .sort((a, b) => a.effort - b.effort)
    .slice(0, missing)
    .flatMap(({ changes }) => changes);
}

/** The names without which an unknown rule cannot be known. */
export function missingNames(rule: Rule, row: number, resolve: Resolve): readonly Name[] {
  const found = new Map<string, Name>();
  for (const name of unknownNames(rule, row, resolve)) found.set(`${name.sort} ${name.id}`, name);
  return [...found.values()];
}

function unknownNames(rule: Rule, row: number, resolve: Resolve): readonly Name[] {
  if (truthAt(rule, row, resolve) !== 2) return [];
  const operator = operatorOf(rule);
  if (operator.shape !== "predicate")
    return partsOf(rule).flatMap((part) => unknownNames(part, row, resolve));
  const comparison = rule as Comparison;
  const right = operator.values(comparison).flatMap((value) => ("name" in value ? [value.name] : []));
  return [comparison.name, ...right].filter((name) => valueAt(resolve(name), row) === undefined);
}

function isMet({ rule, held }: Ground, row: number, resolve: Resolve): boolean {
  return truthAt(rule, row, resolve) === (held ? 1 : 0);
}
