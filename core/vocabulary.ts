import type { Dimension } from "./dimensions/dimension.ts";
import { fields } from "./fields/index.ts";
import { measures as standardMeasures } from "./measures/index.ts";
import type { Measure } from "./measures/measure.ts";
import type { Entry, Vocabulary } from "./rules/vocabulary.ts";
import type { Setting } from "./schemes/setting.ts";
import { settings } from "./schemes/settings.ts";

/**
 * Everything a rule may name. A field that a measure of the same id reads is hidden behind it: "orders in total" means
 * the orders counted, wherever they come from.
 */
export function vocabularyOf(dimensions: readonly Dimension[], more: readonly Measure[] = []): Vocabulary {
  const measures = [...standardMeasures, ...more];
  const measured = new Set(measures.map(({ id }) => id));
  const ofCustomers = (fields.get("customers") ?? []).filter(({ id }) => !measured.has(id));
  return {
    entries: [
      ...measures.map(measureEntry),
      ...settings.map(settingEntry),
      ...dimensions.map(dimensionEntry),
      ...ofCustomers.map(({ id, name, kind }) => ({ sort: "field" as const, id, name, kind })),
    ],
  };
}

function measureEntry(measure: Measure): Entry {
  const { id, name, also, kind, needs, shows } = measure;
  const unit = measure.kind === "text" ? undefined : measure.unit;
  const segments = measure.kind === "text" ? measure.values : undefined;
  return {
    sort: "measure",
    id,
    name,
    kind,
    needs,
    ...(also && { also }),
    ...(unit && { unit }),
    ...(segments && { segments }),
    ...(shows && { shows }),
  };
}

function settingEntry(setting: Setting): Entry {
  const { id, name, kind } = setting;
  const unit = setting.kind === "text" ? undefined : setting.unit;
  const segments = setting.kind === "text" ? setting.choices : undefined;
  return { sort: "setting", id, name, kind, ...(unit && { unit }), ...(segments && { segments }) };
}

/** Of data-made segments nobody knows the words beforehand: any text may be named. */
function dimensionEntry({ id, name, also, segments, segmentsFrom }: Dimension): Entry {
  const words = { name, ...(also && { also }), ...(!segmentsFrom && { segments }) };
  return { sort: "dimension", id, kind: "text", ...words };
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
