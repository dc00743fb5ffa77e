import type { Classification, Classified } from "../classification.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { both, type Language, type Words } from "../words/words.ts";

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

/** One line about the questions nobody's data could answer, with what they need; undefined when there is none. */
export function tellUnanswered(classification: Classification): Words | undefined {
  const open = unanswered(classification);
  if (open.length === 0) return undefined;
  const list = { en: byNeed(open, "en"), zh: byNeed(open, "zh") };
  const message = {
    en:
      open.length === 1
        ? "{count} question could not be answered: {list}."
        : "{count} questions could not be answered: {list}.",
    zh: "有 {count} 个问题无法回答：{list}。",
  };
  return both(message, { count: open.length, list });
}

/** "Tier, Loyalty need an orders tab; Renewal needs a contracts tab". */
function byNeed(open: readonly Unanswered[], language: Language): string {
  const zh = language === "zh";
  const names = new Map<string, string[]>();
  for (const { dimension, needs } of open) {
    const needed = needs[language];
    names.set(needed, [...(names.get(needed) ?? []), dimension.name[language]]);
  }
  return [...names]
    .map(([needed, of]) =>
      zh
        ? `${of.join("、")}需要${needed}`
        : `${of.join(", ")} ${of.length === 1 ? "needs" : "need"} ${needed}`,
    )
    .join(zh ? "；" : "; ");
}
