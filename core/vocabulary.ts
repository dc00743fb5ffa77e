import type { Dimension } from "./dimensions/dimension.ts";
import { fields } from "./fields/index.ts";
import { measures as standardMeasures } from "./measures/index.ts";
import type { Evidence, Measure } from "./measures/measure.ts";
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
function dimensionEntry({ id, name, segments, segmentsFrom }: Dimension): Entry {
  return { sort: "dimension", id, name, kind: "text", ...(!segmentsFrom && { segments }) };
}

/** The same words, but a measure that stands for another says which one: what reasons are told with. */
export function tellingVocabulary(
  { entries }: Vocabulary,
  evidence: Evidence,
  more: readonly Measure[] = [],
): Vocabulary {
  const measureOf = new Map([...standardMeasures, ...more].map((one) => [one.id, one] as const));
  const meant = (id: string): Measure | undefined => {
    const found = measureOf.get(id);
    return found?.kind !== "text" && found?.standsFor ? meant(found.standsFor(evidence)) : found;
  };
  return {
    entries: entries.map((entry) => {
      const { name, needs } = (entry.sort === "measure" && meant(entry.id)) || entry;
      return { ...entry, name, ...(needs && { needs }) };
    }),
  };
}
