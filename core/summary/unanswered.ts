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

/** The questions nobody's data could answer, and a line for each thing they need; undefined when there is none. */
export function tellUnanswered(classification: Classification): Words | undefined {
  const open = unanswered(classification);
  if (open.length === 0) return undefined;
  const message = {
    en:
      open.length === 1
        ? "{count} question could not be answered. It needs:{list}"
        : "{count} questions could not be answered. They need:{list}",
    zh: "有 {count} 个问题无法回答，需要：{list}",
  };
  return both(message, { count: open.length, list: byNeed(open) });
}

interface Group {
  readonly needs: Words;
  readonly names: Words[];
}

/** A line a need, those of the most questions first: "Tier, Loyalty: an orders tab". */
function byNeed(open: readonly Unanswered[]): Words {
  const groups = new Map<string, Group>();
  for (const { dimension, needs } of open) {
    const group = groups.get(needs.en) ?? { needs, names: [] };
    group.names.push(dimension.name);
    groups.set(needs.en, group);
  }
  const lines = [...groups.values()].sort((a, b) => b.names.length - a.names.length).map(tellGroup);
  return { en: lines.map(({ en }) => en).join(""), zh: lines.map(({ zh }) => zh).join("") };
}

function tellGroup({ needs, names }: Group): Words {
  const list = { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
  return both({ en: "\n    {list}: {needs}", zh: "\n    {list}：{needs}" }, { list, needs });
}
