import type { Cell } from "../cells/cell.ts";
import { type Plan, sameCell } from "./plan.ts";

/** How many cells would hold something else: below the headers of our columns, and anywhere in our tabs. */
export function cellsChanged(plan: Plan): number {
  let sum = 0;
  for (const change of plan.changes) {
    if (change.kind === "column") {
      sum += differing(change.before ?? [], change.after ?? []);
      continue;
    }
    const { before, after } = change;
    for (let row = 0; row < Math.max(before?.length ?? 0, after?.length ?? 0); row++) {
      sum += differing(before?.[row] ?? [], after?.[row] ?? []);
    }
  }
  return sum;
}

function differing(before: readonly Cell[], after: readonly Cell[]): number {
  let sum = 0;
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    if (!sameCell(before[at], after[at])) sum++;
  }
  return sum;
}
