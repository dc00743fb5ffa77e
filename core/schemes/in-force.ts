import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { choiceAbout } from "./choice-about.ts";
import { missingLines } from "./fixed-lines.ts";
import { tradeSchemes } from "./index.ts";
import { readSetting } from "./read-setting.ts";
import { rulesInForce } from "./rules-in-force.ts";
import type { Scheme } from "./scheme.ts";
import type { SettingValue } from "./setting.ts";
import { placed, type SettingPlaces } from "./setting-places.ts";
import { readSettings, type SettingsRead } from "./settings-cells.ts";

interface InForce {
  readonly scheme: Scheme;
  /** The cells of the settings that come from cells. */
  readonly places: SettingPlaces;
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
  const inCells = tab ? readSettings(tab) : NO_SETTINGS;
  const byHand = settingsIn(choices);
  const named = byHand.values.get(SCHEME) ?? inCells.values.get(SCHEME);
  const wanted = chosen ?? tradeSchemes.find(({ id }) => id === named);
  const said = new Map([...inCells.values, ...byHand.values]);
  const { scheme, outdated, problems } = rulesInForce(tables, wanted, said);
  const cells = [...inCells.values].filter(([id, value]) => outdated?.get(id) !== value);
  const settings = new Map([...scheme.settings, ...cells, ...byHand.values]);
  // A published table or a scheme of the user's own is no trade.
  settings.set(SCHEME, tradeSchemes.some(({ id }) => id === scheme.id) ? scheme.id : "");
  const asOf = settings.get(AS_OF);
  settings.delete(AS_OF);
  const places = new Map([...inCells.places].filter(([id]) => !byHand.values.has(id) && !choices.has(id)));
  const missing = missingLines(settings).map((problem) => placed(problem, places));
  return {
    scheme: { ...scheme, settings, ...(typeof asOf === "number" && { asOf }) },
    places,
    problems: [...inCells.problems, ...byHand.problems, ...missing, ...problems],
  };
}

const NO_SETTINGS: SettingsRead = { values: new Map(), settled: new Map(), places: new Map(), problems: [] };
const SCHEME = "scheme";
const AS_OF = "as-of";

function settingsIn(choices: ReadonlyMap<string, string>) {
  const values = new Map<string, SettingValue>();
  const problems: Problem[] = [];
  for (const [name, value] of choices) {
    if (choiceAbout(name) !== "setting") continue;
    const read = readSetting(name, value);
    if (read.problem) problems.push(placed(read.problem, new Map()));
    else if (read.value !== undefined) values.set(read.setting.id, read.value);
  }
  return { values, problems };
}
