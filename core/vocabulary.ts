import type { Dimension } from "./dimensions/dimension.ts";
import { fields } from "./fields/index.ts";
import { measures } from "./measures/index.ts";
import type { Entry, Vocabulary } from "./rules/vocabulary.ts";
import { settings } from "./schemes/settings.ts";

/**
 * Everything a rule may name. A field that a measure of the same id reads is hidden behind it: "orders in total" means
 * the orders counted, wherever they come from.
 */
export function vocabularyOf(dimensions: readonly Dimension[]): Vocabulary {
  const measured = new Set(measures.map(({ id }) => id));
  const ofCustomers = (fields.get("customers") ?? []).filter(({ id }) => !measured.has(id));
  const entries: Entry[] = [
    ...measures.map((measure) => ({ ...measure, sort: "measure" as const })),
    ...settings.map((setting) => ({ ...setting, sort: "setting" as const })),
    ...dimensions.map(({ id, name, segments }) => ({
      sort: "dimension" as const,
      id,
      name,
      kind: "text" as const,
      segments,
    })),
    ...ofCustomers.map(({ id, name, kind }) => ({ sort: "field" as const, id, name, kind })),
  ];
  return {
    entries: entries.map(({ sort, id, name, also, kind, unit, range, segments, shows }) => ({
      sort,
      id,
      name,
      kind,
      ...(also && { also }),
      ...(unit && { unit }),
      ...(range && { range }),
      ...(segments && { segments }),
      ...(shows && { shows }),
    })),
  };
}

/** The same words, but spend and orders say which basis they stand for: what reasons are told with. */
export function tellingVocabulary({ entries }: Vocabulary, basis: "12m" | "lifetime"): Vocabulary {
  const suffix = basis === "12m" ? "-12m" : "-total";
  const named = (entry: Entry) =>
    entry.sort === "measure" && (entry.id === "spend" || entry.id === "orders")
      ? (entries.find(({ sort, id }) => sort === "measure" && id === entry.id + suffix)?.name ?? entry.name)
      : entry.name;
  return { entries: entries.map((entry) => ({ ...entry, name: named(entry) })) };
}
