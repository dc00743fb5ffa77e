import type { Dimension, Flag, Segment } from "./dimensions/dimension.ts";
import { fold, type Resolve, truthAt } from "./rules/index.ts";
import type { ReadDimension } from "./schemes/read-rules.ts";
import type { Language } from "./words/words.ts";

/** The flags whose sentence is true of a customer and which may stand behind the customer's segment. */
export function flagsOf(
  dimensions: readonly ReadDimension[],
  decided: ReadonlyMap<string, Int8Array>,
  resolve: Resolve,
): (dimension: string, row: number) => readonly Flag[] {
  const byId = new Map(dimensions.map((one) => [one.dimension.id, one]));
  return (id, row) => {
    const { dimension, flagRules = [] } = byId.get(id) ?? {};
    const segment = dimension?.segments[decided.get(id)?.[row] ?? -1];
    if (!segment) return [];
    return (dimension?.flags ?? []).filter((flag, at) => {
      const rule = flagRules[at];
      return rule !== undefined && flag.on.includes(segment.id) && truthAt(rule, row, resolve) === 1;
    });
  };
}

const BRACKETS = { en: [" (", ", ", ")"], zh: ["（", "、", "）"] } as const;

/** A segment's name with its flags behind it: `New (returned)`, `新客户（回流）`. */
export function flaggedName(
  { name }: Pick<Segment, "name">,
  flags: readonly Flag[],
  language: Language,
): string {
  if (flags.length === 0) return name[language];
  const [open, between, close] = BRACKETS[language];
  return name[language] + open + flags.map((flag) => flag.name[language]).join(between) + close;
}

/** The flags that a name written by `flaggedName` bears, and the name without them. */
export function splitFlags(
  written: string,
  { flags = [] }: Pick<Dimension, "flags">,
): { readonly name: string; readonly flags: readonly Flag[] } {
  for (const [open, between, close] of Object.values(BRACKETS)) {
    const at = written.lastIndexOf(open);
    if (at < 0 || !written.endsWith(close)) continue;
    const words = written
      .slice(at + open.length, -close.length)
      .split(between)
      .map(fold);
    const found = flags.filter(({ name }) => [name.en, name.zh].some((word) => words.includes(fold(word))));
    if (found.length === words.length) return { name: written.slice(0, at), flags: found };
  }
  return { name: written, flags: [] };
}
