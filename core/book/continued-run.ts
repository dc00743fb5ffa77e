import type { Backup, SavedColumn, SavedTab } from "./backup.ts";
import { markOf, rowsMark, unpack } from "./marks.ts";

/**
 * A step goes on with the earlier one – segment tabs after classifying, a run that was cut off – when it is of the same
 * run, and whatever it changes is as the earlier step left or found it. Otherwise it is a run of its own.
 */
export function goesOn(step: Backup, earlier: Backup): boolean {
  const known = new Map(earlier.changes.map((change) => [nameOf(change), change]));
  const untouched = (change: SavedColumn | SavedTab): boolean => {
    const first = known.get(nameOf(change));
    if (change.kind === "tab") return first?.kind !== "tab" || tabUntouched(change, first);
    if (step.keys[change.tab] !== earlier.keys[change.tab]) return false;
    return first?.kind !== "column" || columnUntouched(change, first);
  };
  return step.run === earlier.run && step.changes.every(untouched);
}

const nameOf = (change: SavedColumn | SavedTab) =>
  change.kind === "tab" ? change.marker : `${change.tab}\t${change.marker}`;

function tabUntouched({ before }: SavedTab, first: SavedTab): boolean {
  const found = rowsMark(before ?? []);
  return found === first.mark || found === rowsMark(first.before ?? []);
}

function columnUntouched(column: SavedColumn, first: SavedColumn): boolean {
  const left = unpack(first.marks);
  const before = foundMarks(first);
  return foundMarks(column).every((found, at) => found === left[at] || found === before[at]);
}

/** Marks of what a step found, as `marks` are of what it wrote. */
function foundMarks({ marks, before }: SavedColumn): string[] {
  const found = unpack(marks);
  if (before === null) return found.fill(markOf(null));
  for (const [customer, cell] of before) found[customer] = markOf(cell);
  return found;
}

/** Both steps as one: what the later wrote, what the earlier found. */
export function joined(earlier: Backup, step: Backup): Backup {
  const changes = new Map(earlier.changes.map((change) => [nameOf(change), change]));
  for (const change of step.changes) {
    const first = changes.get(nameOf(change));
    changes.set(nameOf(change), first ? withBefore(change, first) : change);
  }
  return { run: step.run, keys: { ...step.keys, ...earlier.keys }, changes: [...changes.values()] };
}

function withBefore(change: SavedColumn | SavedTab, first: SavedColumn | SavedTab): SavedColumn | SavedTab {
  if (change.kind === "tab") return first.kind === "tab" ? { ...change, before: first.before } : change;
  if (first.kind === "tab") return change;
  const before = first.before && [...new Map([...(change.before ?? []), ...first.before])];
  return { ...change, before };
}
