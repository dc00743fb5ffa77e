import type { Classification } from "./classification.ts";
import { classify } from "./classify.ts";
import type { Problem } from "./problem.ts";
import { recordedAsOf, withRecorded } from "./recorded.ts";
import { schemeFor } from "./schemes/in-force.ts";
import type { Scheme } from "./schemes/scheme.ts";
import { importTables } from "./tables/import.ts";
import type { Table } from "./tables/table.ts";
import { futureDates, ordersNotCounted, staleData } from "./warnings.ts";

export interface ClassifyOptions {
  /** Today in the civil calendar of whoever asks; days since 1970-01-01. */
  readonly today: number;
  /** The run's date; without it the Settings tab's, else today. */
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
  const { scheme, problems: ofScheme } = schemeFor(tables, options);
  const recorded = options.asRecorded ? recordedAsOf(tables) : Number.NaN;
  const asOf = options.asOf ?? scheme.asOf ?? (Number.isNaN(recorded) ? undefined : recorded);
  const imported = importTables(tables, { asOf: asOf ?? options.today, choices: options.choices });
  const found = [...ofScheme, ...imported.problems];
  if (found.some(({ stops }) => stops)) return { problems: found };
  const stale = staleData(imported, asOf ?? options.today);
  const date = asOf ?? (options.followData && stale ? stale.dayAfter : options.today);
  const problems = [...found, ...futureDates(imported, date), ...ordersNotCounted(imported, date)];
  const warned = stale && date !== stale.dayAfter ? [...problems, stale.problem] : problems;
  const result = classify({ ...imported, problems: warned }, scheme, date);
  return options.asRecorded && "dimensions" in result ? withRecorded(result) : result;
}
