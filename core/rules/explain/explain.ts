import { operatorOf } from "../operators/index.ts";
import type { Comparison, Ground } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import { type Gap, gapOf } from "./gap.ts";
import { changesFor, groundsOf, missingNames } from "./grounds.ts";
import { tellChange, tellFact, tellMissing } from "./tell.ts";
import { truthAt, type View } from "./view.ts";

const and = { en: " and ", zh: " 且 " };
/** Between parts that have commas of their own. */
const andThen = { en: ", and ", zh: " 且 " };

/** Why the rule is true of a customer (or false): the comparisons that decided it, with the customer's numbers. */
export function because(rule: Rule, row: number, view: View): string {
  if (truthAt(rule, row, view.resolve) === 2) {
    return tellMissing(missingNames(rule, row, view.resolve), view);
  }
  const facts = deciding(rule, row, view);
  return join(
    facts.map((ground) => tellFact(ground, row, view)),
    and[view.language],
  );
}

/** The names whose values `because` tells. */
export function namesTold(rule: Rule, row: number, view: View): ReadonlySet<string> {
  const named = deciding(rule, row, view).flatMap((fact) => ("name" in fact.rule ? [fact.rule.name.id] : []));
  return new Set(named);
}

function deciding(rule: Rule, row: number, view: View): readonly Ground[] {
  const held = truthAt(rule, row, view.resolve) === 1;
  const found = withoutGuards(groundsOf({ rule, held }, row, view.resolve));
  return found.length > 1 ? withoutImplied(found, row, view) : found;
}

/** Why the rule is not true of a customer: each comparison that fails, and by how much. Empty when it is true. */
export function changesNeeded(rule: Rule, row: number, view: View): string {
  const needed = changes(rule, true, row, view);
  return join(
    (needed.length > 1 ? withoutLesser(needed, row, view) : needed).map((change) =>
      tellChange(change, row, view),
    ),
    andThen[view.language],
  );
}

/** How far the customer's numbers are from where the rule would become true (or, with `held` false, untrue). */
export function gapsOf(rule: Rule, row: number, view: View, held = true): readonly Gap[] {
  return changes(rule, held, row, view).flatMap((change) => gapOf(change, row, view) ?? []);
}

function changes(rule: Rule, held: boolean, row: number, view: View): Ground[] {
  return changesFor({ rule, held }, row, view.resolve, (change) => effort(gapOf(change, row, view)));
}

/** Without `x is empty` or `x is not empty` where another fact says more. */
function withoutGuards(grounds: readonly Ground[]): Ground[] {
  const telling = grounds.filter((ground) => !isGuard(ground));
  return telling.length > 0 ? telling : [...grounds];
}

/** Without `spend > 0` where `spend ≥ 8,000` says more: of two lines on the same side the nearer tells. */
function withoutImplied(grounds: readonly Ground[], row: number, view: View): Ground[] {
  const room = grounds.map(({ rule, held }) => gapOf({ rule, held: !held }, row, view));
  return grounds.filter((_, at) => !room.some((other) => isOnTheWay(other, room[at])));
}

/** Without `spend > 0` where `spend ≥ 8,000` asks for more: who reaches the farther line has passed the nearer. */
function withoutLesser(needed: readonly Ground[], row: number, view: View): Ground[] {
  const missing = needed.map((change) => gapOf(change, row, view));
  return needed.filter((_, at) => !missing.some((other) => isOnTheWay(missing[at], other)));
}

/** Whether the first line lies between the customer's number and the second. */
function isOnTheWay(first: Gap | undefined, second: Gap | undefined): boolean {
  if (!first || !second) return false;
  return first.name.id === second.name.id && first.direction === second.direction && first.by < second.by;
}

function isGuard({ rule }: Ground): boolean {
  const operator = operatorOf(rule);
  return operator.shape === "predicate" && operator.values(rule as Comparison).length === 0;
}

function join(parts: readonly string[], between: string): string {
  return [...new Set(parts)].join(between);
}

/** One for each comparison, and up to one more for its distance beside the line's size. */
function effort(gap: Gap | undefined): number {
  if (!gap) return 2;
  return 1 + gap.by / (gap.by + Math.max(1, Math.abs(gap.line)));
}
