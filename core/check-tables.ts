import { dayFromIso } from "./cells/day.ts";
import type { Classification } from "./classification.ts";
import { type ClassifyOptions, classifyTables } from "./classify-tables.ts";
import type { Problem } from "./problem.ts";
import type { Finding } from "./rules/index.ts";
import { type Checked, checkScheme, problemsOf, settingsWithoutData } from "./schemes/check-scheme.ts";
import { schemeFor } from "./schemes/in-force.ts";
import { isOurRule } from "./schemes/our-rules.ts";
import type { Scheme } from "./schemes/scheme.ts";
import type { Table } from "./tables/table.ts";

/**
 * What is wrong with the rules in force, with the lines that the data and the Settings tab give; without tables those
 * drawn from data may lie anywhere. A problem that stops comes instead.
 */
export function checkTables(tables: readonly Table[], options: ClassifyOptions): readonly Problem[] {
  if (tables.length === 0) {
    const { scheme, problems } = schemeFor(tables, options);
    if (problems.length > 0) return problems;
    const settingValue = settingsWithoutData(scheme, options.asOf ?? scheme.asOf ?? options.today);
    return worthSaying(checkScheme(scheme, settingValue), scheme);
  }
  const result = classifyTables(tables, options);
  if (!("run" in result)) return result.problems;
  return worthSaying(checkClassified(result), { dimensions: result.inForce });
}

/** Where two rules of ours overlap, the order of the rows is meant: a user's own mistakes shall not drown in that. */
function worthSaying({ findings, problems }: Checked, rules: Pick<Scheme, "dimensions">): readonly Problem[] {
  if (findings.length === 0) return problems;
  const isOurs = ({ kind, dimension, segment, other }: Finding) =>
    kind === "overlap" && [segment, other].every((one) => isOurRule(rules, dimension, one));
  return problemsOf(findings.filter((finding) => !isOurs(finding)));
}

/** The same for rules that have classified already, with the lines they used. */
export function checkClassified({ run, scheme, inForce }: Classification): Checked {
  const used = new Map(Object.entries(run.settings)).set("as-of", dayFromIso(run.asOf));
  return checkScheme({ ...scheme, dimensions: inForce }, (id) => used.get(id));
}
