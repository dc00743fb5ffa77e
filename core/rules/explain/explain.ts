import { namesIn } from "../names.ts";
import { operatorOf } from "../operators/index.ts";
import type { Comparison, Ground } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import { type Gap, gapOf } from "./gap.ts";
import { changesFor, groundsOf, missingNames } from "./grounds.ts";
import { tellChange, tellFact, tellMissing } from "./tell.ts";
import { truthAt, type View } from "./view.ts";

const and = { en: " and ", zh: " 且 " };

/** Why the rule is true of a customer (or false): the comparisons that decided it, with the customer's numbers. */
export function because(rule: Rule, row: number, view: View): string {
  const truth = truthAt(rule, row, view.resolve);
  if (truth === 2) return tellMissing(missingNames(rule, row, view.resolve), view);
  const found = withoutGuards(groundsOf({ rule, held: truth === 1 }, row, view.resolve));
  const grounds = found.length > 1 ? withoutImplied(found, row, view) : found;
  return join(
    grounds.map((ground) => tellFact(ground, row, view)),
    view,
  );
}

/** Why the rule is not true of a customer: each comparison that fails, and by how much. Empty when it is true. */
export function changesNeeded(rule: Rule, row: number, view: View): string {
  return join(
    changes(rule, true, row, view).map((change) => tellChange(change, row, view)),
    view,
  );
}

/** How far the customer's numbers are from where the rule would become true (or, with `held` false, untrue). */
export function gapsOf(rule: Rule, row: number, view: View, held = true): readonly Gap[] {
  return changes(rule, held, row, view).flatMap((change) => gapOf(change, row, view) ?? []);
}

function changes(rule: Rule, held: boolean, row: number, view: View): Ground[] {
  return changesFor({ rule, held }, row, view.resolve, (change) => effort(gapOf(change, row, view)));
}

/** Without `x is not empty` where another fact tells what x is. */
function withoutGuards(grounds: readonly Ground[]): Ground[] {
  return grounds.filter(
    (ground) => !isGuard(ground) || !grounds.some((other) => !isGuard(other) && sameName(ground, other)),
  );
}

/** Without `spend > 0` where `spend ≥ 8,000` says more: of two lines on the same side the nearer tells. */
function withoutImplied(grounds: readonly Ground[], row: number, view: View): Ground[] {
  const room = grounds.map(({ rule, held }) => gapOf({ rule, held: !held }, row, view));
  return grounds.filter((_, at) => {
    const own = room[at];
    return !room.some(
      (other) =>
        own &&
        other &&
        own.name.id === other.name.id &&
        own.direction === other.direction &&
        other.by < own.by,
    );
  });
}

function isGuard({ rule }: Ground): boolean {
  const operator = operatorOf(rule);
  return operator.shape === "predicate" && operator.values(rule as Comparison).length === 0;
}

function sameName(guard: Ground, other: Ground): boolean {
  const { name } = guard.rule as Comparison;
  return namesIn(other.rule).some(({ sort, id }) => sort === name.sort && id === name.id);
}

function join(parts: readonly string[], view: View): string {
  return [...new Set(parts)].join(and[view.language]);
}

/** One for each comparison, and up to one more for its distance beside the line's size. */
function effort(gap: Gap | undefined): number {
  if (!gap) return 2;
  return 1 + gap.by / (gap.by + Math.max(1, Math.abs(gap.line)));
}
