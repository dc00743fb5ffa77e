import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { missingLines } from "./fixed-lines.ts";
import { findSetting, readSetting } from "./read-setting.ts";
import { type Scheme, standard } from "./scheme.ts";
import type { SettingValue } from "./setting.ts";
import { readSettings } from "./settings-cells.ts";

interface InForce {
  readonly scheme: Scheme;
  /** The run's date, where the Settings tab fixes it; days since 1970-01-01. */
  readonly asOf: number | undefined;
  readonly problems: readonly Problem[];
}

/** The scheme with what the Settings tab says, and what was said by hand over both. */
export function schemeFor(
  tables: readonly Table[],
  {
    scheme = standard,
    choices,
  }: { readonly scheme?: Scheme | undefined; readonly choices: ReadonlyMap<string, string> },
): InForce {
  const tab = tables.find(({ own }) => own === "settings");
  const inCells = tab ? readSettings(tab) : { values: new Map<string, SettingValue>(), problems: [] };
  const problems: Problem[] = [...inCells.problems];
  const settings = new Map([...scheme.settings, ...inCells.values]);
  for (const [name, value] of choices) {
    if (!namesSetting(name)) continue;
    const read = readSetting(name, value);
    if (read.problem) problems.push(read.problem);
    else if (read.value !== undefined) settings.set(read.setting.id, read.value);
  }
  problems.push(...missingLines(settings));
  const asOf = settings.get(AS_OF);
  settings.delete(AS_OF);
  return { scheme: { ...scheme, settings }, asOf: typeof asOf === "number" ? asOf : undefined, problems };
}

const AS_OF = "as-of";
/** Read by files/. */
const FILE_CHOICES = new Set(["encoding", "delimiter", "quotes"]);

/** Other choices are about files ("encoding") and columns ("Orders.Date"): see files/ and tables/. */
function namesSetting(name: string): boolean {
  return findSetting(name) !== undefined || !(name.includes(".") || FILE_CHOICES.has(name));
}
