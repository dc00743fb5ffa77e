import type { Classification, Classified } from "../classification.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { both, type Words } from "../words/words.ts";

/** A question that could be answered for nobody, and what its answer would need. */
export interface Unanswered {
  readonly dimension: Dimension;
  readonly needs: Words;
}

/** Whether a dimension answers for at least one customer; where there is nobody, nothing speaks against it. */
export function isAnswered({ codes }: Classified): boolean {
  return codes.length === 0 || codes.some((code) => code >= 0);
}

/** The dimensions without one answer. */
export function unanswered({ dimensions, needs }: Classification): Unanswered[] {
  const more = { en: "more data", zh: "更多数据" };
  return dimensions
    .filter((one) => !isAnswered(one))
    .map(({ dimension }) => ({ dimension, needs: needs(dimension.id) ?? more }));
}

/** One line about the questions nobody's data could answer, with what most of them need; undefined when there is none. */
export function tellUnanswered(classification: Classification): Words | undefined {
  const open = unanswered(classification);
  if (open.length === 0) return undefined;
  const message = {
    en:
      open.length === 1
        ? "{count} question could not be answered: {list}."
        : "{count} questions could not be answered: {list}.",
    zh: "有 {count} 个问题无法回答：{list}。",
  };
  return both(message, { count: open.length, list: byNeed(open) });
}

/** Needs told in full, those of the most questions first. The dashboard lists them all. */
const MOST_TOLD = 3;

interface Group {
  readonly needs: Words;
  readonly names: Words[];
}

/** "Tier, Loyalty need an orders tab; Renewal needs a contracts tab; 5 more need other data (see the dashboard)". */
function byNeed(open: readonly Unanswered[]): Words {
  const groups = new Map<string, Group>();
  for (const { dimension, needs } of open) {
    const group = groups.get(needs.en) ?? { needs, names: [] };
    group.names.push(dimension.name);
    groups.set(needs.en, group);
  }
  const all = [...groups.values()].sort((a, b) => b.names.length - a.names.length);
  const told = all.slice(0, MOST_TOLD).map(tellGroup);
  const rest = all.slice(MOST_TOLD).reduce((sum, { names }) => sum + names.length, 0);
  const more = {
    en:
      rest === 1
        ? "1 more needs other data (see the dashboard)"
        : "{rest} more need other data (see the dashboard)",
    zh: "另有 {rest} 个问题需要其他数据（见看板）",
  };
  if (rest > 0) told.push(both(more, { rest }));
  return { en: told.map(({ en }) => en).join("; "), zh: told.map(({ zh }) => zh).join("；") };
}

function tellGroup({ needs, names }: Group): Words {
  const message = {
    en: names.length === 1 ? "{names} needs {needs}" : "{names} need {needs}",
    zh: "{names}需要{needs}",
  };
  const list = { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
  return both(message, { names: list, needs });
}
