import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { both } from "../words/words.ts";
import { missingLines } from "./fixed-lines.ts";
import { schemes } from "./index.ts";
import { findSetting, readSetting } from "./read-setting.ts";
import { rulesInForce } from "./rules-in-force.ts";
import type { Scheme } from "./scheme.ts";
import type { SettingValue } from "./setting.ts";
import { readSettings } from "./settings-cells.ts";

interface InForce {
  readonly scheme: Scheme;
  readonly problems: readonly Problem[];
}

interface Chosen {
  /** The scheme chosen by hand; without one that of the Settings tab, else of the last run, else the standard. */
  readonly scheme?: Scheme | undefined;
  readonly choices: ReadonlyMap<string, string>;
}

/** The rules of the Rules tab, else of the scheme chosen; over its settings the Settings tab's, over both those said by hand. */
export function schemeFor(tables: readonly Table[], { scheme: chosen, choices }: Chosen): InForce {
  const tab = tables.find(({ own }) => own === "settings");
  const inCells = tab ? readSettings(tab) : { values: new Map<string, SettingValue>(), problems: [] };
  const byHand = settingsIn(choices);
  const named = byHand.values.get(SCHEME) ?? inCells.values.get(SCHEME);
  const wanted = chosen ?? schemes.find(({ id }) => id === named);
  const said = new Map([...inCells.values, ...byHand.values]);
  const { scheme, outdated, problems } = rulesInForce(tables, wanted, said);
  const cells = [...inCells.values].filter(([id, value]) => outdated?.get(id) !== value);
  const settings = new Map([...scheme.settings, ...cells, ...byHand.values]);
  // A scheme of the user's own is none of the choices.
  settings.set(SCHEME, schemes.some(({ id }) => id === scheme.id) ? scheme.id : "");
  const asOf = settings.get(AS_OF);
  settings.delete(AS_OF);
  return {
    scheme: { ...scheme, settings, ...(typeof asOf === "number" && { asOf }) },
    problems: [...inCells.problems, ...byHand.problems, ...missingLines(settings), ...problems],
  };
}

const SCHEME = "scheme";
const AS_OF = "as-of";
/** Read by files/. */
const FILE_CHOICES = new Set(["encoding", "delimiter", "quotes"]);

function settingsIn(choices: ReadonlyMap<string, string>) {
  const values = new Map<string, SettingValue>();
  const problems: Problem[] = [];
  for (const [name, value] of choices) {
    if (!namesSetting(name)) continue;
    const read = readSetting(name, value);
    if (read.problem) problems.push(withName(name, read.problem));
    else if (read.value !== undefined) values.set(read.setting.id, read.value);
  }
  return { values, problems };
}

/** What is said by hand stands in no place that would tell which setting is meant. */
function withName(called: string, problem: Problem): Problem {
  const setting = findSetting(called);
  if (!setting) return problem;
  const message = { en: "{name}: {message}", zh: "{name}：{message}" };
  return { ...problem, message: both(message, { name: setting.name, message: problem.message }) };
}

/** Other choices are about files ("encoding") and columns ("Orders.Date"): see files/ and tables/. */
function namesSetting(name: string): boolean {
  return findSetting(name) !== undefined || !(name.includes(".") || FILE_CHOICES.has(name));
}
