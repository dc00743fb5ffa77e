import { dayFromIso } from "../../core/cells/day.ts";
import type { Classification } from "../../core/classification.ts";
import { classify } from "../../core/classify.ts";
import { standard } from "../../core/schemes/scheme.ts";
import type { SettingValue } from "../../core/schemes/setting.ts";
import type { Imported } from "../../core/tables/imported.ts";

/** By the standard scheme, as of 2026-06-30 unless said otherwise. */
export function classified(
  imported: Imported,
  settings: Readonly<Record<string, SettingValue>> = {},
  asOf = "2026-06-30",
): Classification {
  const scheme = { ...standard, settings: new Map(Object.entries(settings)) };
  const result = classify(imported, scheme, dayFromIso(asOf));
  if (!("dimensions" in result)) throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
  return result;
}

/** The segment of every customer; null is "not enough data". */
export function segmentsOf(result: Classification, id: string): (string | null)[] {
  const found = result.dimensions.find(({ dimension }) => dimension.id === id);
  return Array.from(found?.codes ?? [], (code) => found?.dimension.segments[code]?.id ?? null);
}

/** What a measure says of every customer; NaN or null where it does not. */
export function saidBy(result: Classification, id: string): readonly (number | string | null)[] {
  const words = result.wording(id);
  if (words) return Array.from(words.codes, (code) => words.dictionary[code] ?? null);
  return Array.from(result.measure(id)?.values ?? []);
}
