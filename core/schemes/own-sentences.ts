import type { Dimension } from "../dimensions/dimension.ts";

/** The dimension with the sentences of these segments standing as they are, whatever variant a setting chooses. */
export function withOwnSentences(dimension: Dimension, own: ReadonlySet<string>): Dimension {
  const { variants } = dimension;
  if (!variants || own.size === 0) return dimension;
  const rules = Object.entries(variants.rules).map(([choice, sentences]) => [
    choice,
    Object.fromEntries(Object.entries(sentences).filter(([id]) => !own.has(id))),
  ]);
  return { ...dimension, variants: { ...variants, rules: Object.fromEntries(rules) } };
}
