import type { Dimension, Segment } from "../dimensions/dimension.ts";

/**
 * The variant of a dimension that most of these segments say, as segment id → sentence: none where they say the
 * standard's own. Of several variants the chosen one, then the standard's own.
 */
export function variantSaid(
  segments: readonly Segment[],
  { variants, segments: standard }: Dimension,
  choice: string,
  isSame: (one: string, other: string) => boolean,
): Readonly<Record<string, string>> {
  const own = new Map(standard.map(({ id, when }) => [id, when]));
  const { rules = {} } = variants ?? {};
  let said = {};
  let most = 0;
  for (const variant of [rules[choice] ?? {}, {}, ...Object.values(rules)]) {
    const count = segments.filter(({ id, when }) => isSame(when, variant[id] ?? own.get(id) ?? "")).length;
    if (count > most) [said, most] = [variant, count];
  }
  return said;
}
