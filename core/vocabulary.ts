import type { Dimension } from "./dimensions/dimension.ts";
import { fields } from "./fields/index.ts";
import { measures as standardMeasures } from "./measures/index.ts";
import type { Measure } from "./measures/measure.ts";
import type { Entry, Vocabulary } from "./rules/vocabulary.ts";
import type { Setting, SettingValue } from "./schemes/setting.ts";
import { plainValue, settings } from "./schemes/settings.ts";

/**
 * Everything a rule may name. A field that a measure of the same id reads is hidden behind it: "orders in total" means
 * the orders counted, wherever they come from. What a measure can be may depend on a setting.
 */
export function vocabularyOf(
  dimensions: readonly Dimension[],
  more: readonly Measure[] = [],
  settingValue: (id: string) => SettingValue | undefined = (id) => plainValue(new Map(), id),
): Vocabulary {
  const measures = [...standardMeasures, ...more];
  const measured = new Set(measures.map(({ id }) => id));
  const ofCustomers = (fields.get("customers") ?? []).filter(({ id }) => !measured.has(id));
  return {
    entries: [
      ...measures.map((one) => measureEntry(one, settingValue)),
      ...settings.map(settingEntry),
      ...dimensions.map(dimensionEntry),
      ...ofCustomers.map(({ id, name, kind }) => ({ sort: "field" as const, id, name, kind })),
    ],
  };
}

function measureEntry(measure: Measure, settingValue: (id: string) => SettingValue | undefined): Entry {
  const { id, name, also, kind, needs, lacks, shows } = measure;
  const number = measure.kind === "text" ? undefined : measure;
  const [low, high] = number?.range ?? [];
  const highest = typeof high === "string" ? Number(settingValue(high)) : high;
  const segments = measure.kind === "text" ? measure.values : undefined;
  const label = measure.kind === "text" ? measure.label : undefined;
  return {
    sort: "measure",
    id,
    name,
    kind,
    needs,
    ...(lacks && { lacks }),
    ...(also && { also }),
    ...(number?.unit && { unit: number.unit }),
    ...(number?.says && { says: number.says }),
    ...(low !== undefined && highest !== undefined && { range: [low, highest] }),
    ...(segments && { segments }),
    ...(label && { label }),
    ...(shows && { shows }),
  };
}

function settingEntry(setting: Setting): Entry {
  const { id, name, also, kind } = setting;
  const unit = setting.kind === "text" ? undefined : setting.unit;
  const segments = setting.kind === "text" ? setting.choices : undefined;
  return {
    sort: "setting",
    id,
    name,
    kind,
    ...(also && { also }),
    ...(unit && { unit }),
    ...(segments && { segments }),
  };
}

/** Of data-made segments nobody knows the words beforehand: any text may be named. */
function dimensionEntry({ id, name, also, segments, segmentsFrom }: Dimension): Entry {
  const words = { name, ...(also && { also }), ...(!segmentsFrom && { segments }) };
  return { sort: "dimension", id, kind: "text", ...words };
}
