import type { Classification } from "./classification.ts";
import { classify } from "./classify.ts";
import type { Problem } from "./problem.ts";
import { recordedAsOf, withRecorded } from "./recorded.ts";
import { importSettings } from "./schemes/import-settings.ts";
import { schemeFor } from "./schemes/in-force.ts";
import { namingColumn } from "./schemes/naming-header.ts";
import type { Scheme } from "./schemes/scheme.ts";
import { placed } from "./schemes/setting-places.ts";
import { keptSettled, withSettled } from "./schemes/settled.ts";
import { importTables } from "./tables/import.ts";
import type { Table } from "./tables/table.ts";
import { futureDates, ordersNotCounted, staleData } from "./warnings.ts";

export interface ClassifyOptions {
  /** Today in the civil calendar of whoever asks; days since 1970-01-01. */
  readonly today: number;
  /** The run's date, with a time of day where recency is in elapsed days; without it the Settings tab's, else today. */
  readonly asOf?: number | undefined;
  /** Without a date given: classify old data as of the day after its newest order instead of today. */
  readonly followData?: boolean;
  /** Show what our own columns in the file record instead of classifying anew (an export opened in the dashboard). */
  readonly asRecorded?: boolean;
  /** What the user settled by hand: columns' meanings and settings by name. */
  readonly choices: ReadonlyMap<string, string>;
  readonly scheme?: Scheme | undefined;
}

/** From raw tabs to every customer's segments, or the problems that stop the run. */
export function classifyTables(
  tables: readonly Table[],
  options: ClassifyOptions,
): Classification | { readonly problems: readonly Problem[] } {
  const { scheme, places, problems: ofScheme } = schemeFor(tables, options);
  const reading = importSettings(scheme.settings);
  const recorded = options.asRecorded ? recordedAsOf(tables) : Number.NaN;
  const given = options.asOf ?? scheme.asOf ?? (Number.isNaN(recorded) ? undefined : recorded);
  // Civil days know no time of day.
  const asOf = given === undefined || reading.elapsed ? given : Math.floor(given);
  const { today } = options;
  const choices = withSettled(tables, options.choices);
  const imported = importTables(tables, { ...reading, asOf: asOf ?? today, choices });
  const ofRules = ofScheme.map((problem) => namingColumn(problem, imported.matched));
  const found = [...ofRules, ...imported.problems.map((problem) => placed(problem, places))];
  if (found.some(({ stops }) => stops)) return { problems: found };
  const stale = staleData(imported, Math.floor(asOf ?? today));
  const date = asOf ?? (options.followData && stale ? stale.dayAfter : today);
  const problems = [
    ...found,
    ...futureDates(imported, Math.floor(date)),
    ...ordersNotCounted(imported, date),
  ];
  const settled = keptSettled(imported, places);
  const warned = stale && date !== stale.dayAfter ? [...problems, stale.problem] : problems;
  const result = classify({ ...imported, settled, problems: warned }, scheme, date, places);
  return options.asRecorded && "dimensions" in result ? withRecorded(result) : result;
}
