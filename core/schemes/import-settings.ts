import type { ImportOptions } from "../tables/import-options.ts";
import type { SettingValue } from "./setting.ts";
import { plainValue } from "./settings.ts";

/** What the settings in force say about reading the tables. */
export function importSettings(
  settings: ReadonlyMap<string, SettingValue>,
): Omit<ImportOptions, "asOf" | "choices"> {
  const is = (id: string, value: SettingValue) => plainValue(settings, id) === value;
  return {
    countedLine: String(plainValue(settings, "counted-line") ?? "") || undefined,
    dropIdenticalLines: is("drop-identical-lines", 1),
    zeroCounts: is("zero-orders-count", 1),
    purchaseDays: is("orders-as", "days"),
    elapsed: is("recency-in", "elapsed"),
  };
}
