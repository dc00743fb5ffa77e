import { dayFromIso } from "./cells/day.ts";
import type { Classification } from "./classification.ts";
import { type ClassifyOptions, classifyTables } from "./classify-tables.ts";
import type { Problem } from "./problem.ts";
import { checkScheme, settingsWithoutData } from "./schemes/check-scheme.ts";
import { schemeFor } from "./schemes/in-force.ts";
import type { Table } from "./tables/table.ts";

/**
 * What is wrong with the rules in force, with the lines that the data and the Settings tab give; without tables those
 * drawn from data may lie anywhere. A problem that stops comes instead.
 */
export function checkTables(tables: readonly Table[], options: ClassifyOptions): readonly Problem[] {
  if (tables.length === 0) {
    const { scheme, problems } = schemeFor(tables, options);
    if (problems.length > 0) return problems;
    return checkScheme(scheme, settingsWithoutData(scheme, options.asOf ?? scheme.asOf ?? options.today))
      .problems;
  }
  const result = classifyTables(tables, options);
  return "run" in result ? checkClassified(result).problems : result.problems;
}

/** The same for rules that have classified already, with the lines they used. */
export function checkClassified({ run, scheme, inForce }: Classification): ReturnType<typeof checkScheme> {
  const used = new Map(Object.entries(run.settings)).set("as-of", dayFromIso(run.asOf));
  return checkScheme({ ...scheme, dimensions: inForce }, (id) => used.get(id));
}
