import type { Dimension } from "../../dimensions/dimension.ts";
import { MOST_SEGMENTS, tooManySegments } from "../segment-limits.ts";
import { FROM_DATA } from "./columns.ts";
import { formerNames, type RulesGroup } from "./groups.ts";
import type { RulesRows } from "./rows.ts";
import { segmentIn } from "./segment.ts";

/** The dimension that a group of rows describes, its sentences as they stand in the cells. */
export function dimensionIn(group: RulesGroup, tab: RulesRows): Dimension {
  const { id, name, base, rows } = group;
  const called = { name, ...formerNames(name, base?.name) };
  if (base && asksForAll(group)) return { ...base, ...called };
  const like = (segment: string) => base?.segments.find((one) => one.id === segment);
  const segments = rows.flatMap((one) =>
    one.id === FROM_DATA ? [] : [segmentIn(tab, one.row, one.id, like(one.id))],
  );
  refuseTooMany(group, tab);
  const { segmentsFrom, flags, ...rest } = base ?? { asks: name };
  const kept =
    flags?.filter(({ on }) => on.some((wanted) => segments.some((one) => one.id === wanted))) ?? [];
  return {
    ...rest,
    id,
    ...called,
    segments,
    ...(rows.some((one) => one.id === FROM_DATA) && { segmentsFrom: segmentsFrom ?? unread }),
    ...(kept.length > 0 && { flags: kept }),
  };
}

/** Until the cell that says it is read. */
const unread: NonNullable<Dimension["segmentsFrom"]> = { name: "", most: 0 };

/** A row with nothing but the name of a dimension we know: all of it, as we know it. */
export function asksForAll({ rows }: RulesGroup): boolean {
  const [only, ...more] = rows;
  const text = (column: "segment" | "rule") => only?.row.text(column) ?? "";
  return more.length === 0 && text("segment") === "" && text("rule") === "";
}

function refuseTooMany({ rows }: RulesGroup, tab: RulesRows): void {
  const first = rows[MOST_SEGMENTS];
  const problem = tooManySegments(rows.length);
  if (first && problem) tab.wrong(first.row, "segment", "E_RULES_MANY", problem);
}
