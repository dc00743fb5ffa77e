import type { Dimension } from "../dimensions/dimension.ts";
import type { Gathered } from "../evidence.ts";
import { namesIn } from "../rules/index.ts";
import type { ReadDimension } from "./read-rules.ts";

/** Setting id → the dimensions, of those shown, that lean on it: by name, through a measure, or to choose their sentences. */
export function settingsUsed(
  shown: readonly Dimension[],
  read: readonly ReadDimension[],
  { settingsBehind }: Pick<Gathered, "settingsBehind">,
): ReadonlyMap<string, readonly Dimension[]> {
  const rulesOf = new Map(read.map(({ dimension, rules }) => [dimension.id, rules]));
  const used = new Map<string, Dimension[]>();
  for (const dimension of shown) {
    const names = (rulesOf.get(dimension.id) ?? []).flatMap(namesIn);
    const settings = names.flatMap(({ sort, id }) => {
      if (sort === "measure") return [...settingsBehind(id)];
      return sort === "setting" ? [id] : [];
    });
    if (dimension.variants) settings.push(dimension.variants.setting);
    for (const id of new Set(settings)) used.set(id, [...(used.get(id) ?? []), dimension]);
  }
  return used;
}
