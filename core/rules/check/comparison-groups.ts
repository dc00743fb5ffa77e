import { nameKey, namesIn } from "../names.ts";
import type { Comparison } from "../operators/operator.ts";
import type { Name } from "../rule.ts";

/** Names that are compared with each other, directly or over others, and every comparison one of them stands in. */
export interface ComparisonGroup {
  readonly names: readonly Name[];
  readonly comparisons: readonly Comparison[];
}

/** Each free name in exactly one group; comparisons without a free name are left out. */
export function groupsOf(
  comparisons: readonly Comparison[],
  isFree: (name: Name) => boolean,
): readonly ComparisonGroup[] {
  let groups: ComparisonGroup[] = [];
  for (const comparison of comparisons) {
    const free = namesIn(comparison).filter(isFree);
    if (free.length === 0) continue;
    const keys = new Set(free.map(nameKey));
    const touched = groups.filter(({ names }) => names.some((name) => keys.has(nameKey(name))));
    const names = [...touched.flatMap((group) => group.names), ...free];
    groups = groups.filter((group) => !touched.includes(group));
    groups.push({
      names: [...new Map(names.map((name) => [nameKey(name), name])).values()],
      comparisons: [...touched.flatMap((group) => group.comparisons), comparison],
    });
  }
  return groups;
}
