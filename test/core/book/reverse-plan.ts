import type { Plan } from "../../../core/book/plan.ts";

/** The plan that takes this one back. */
export function reversePlan(plan: Plan): Plan {
  const changes = plan.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
  return { changes: changes.reverse() as Plan["changes"][number][] };
}
