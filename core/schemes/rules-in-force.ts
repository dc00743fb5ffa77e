import { runsHeader } from "../history/runs-header.ts";
import type { Problem } from "../problem.ts";
import { rowsOf, sameRows } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import { both } from "../words/words.ts";
import { withoutOff } from "./dimensions-in-force.ts";
import { schemes } from "./index.ts";
import { readRulesTab } from "./read-rules-cells.ts";
import { rulesRows } from "./rules-cells.ts";
import { type Scheme, standard } from "./scheme.ts";
import type { SettingValue } from "./setting.ts";
import { settings } from "./settings.ts";

interface RulesInForce {
  readonly scheme: Scheme;
  /** Settings as another scheme had them: a cell that still says so gives way to the scheme in force. */
  readonly outdated: ReadonlyMap<string, SettingValue> | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The Rules tab wins over the scheme that is wanted, unless it still says word for word what an earlier run wrote for
 * another one: then nobody's work is lost by taking up the new one.
 */
export function rulesInForce(
  tables: readonly Table[],
  wanted: Scheme | undefined,
  settings: Scheme["settings"],
): RulesInForce {
  const tab = tables.find(({ own, height }) => own === "rules" && height > 1);
  const earlier = schemeOfLastRun(tables);
  const old = schemes.find(({ id }) => id === earlier);
  const next = wanted ?? old ?? standard;
  const outdated = old && old.id !== next.id ? settingsOf(old) : undefined;
  if (!tab) return { scheme: next, outdated, problems: [] };
  const base = wanted && (earlier ?? wanted.id) === wanted.id ? wanted : (old ?? standard);
  const { problems, ...rules } = readRulesTab(tab, {
    ...base,
    settings: new Map([...base.settings, ...settings]),
  });
  if (outdated && problems.length === 0 && saysTheSame({ ...base, ...rules }, base)) {
    return { scheme: next, outdated, problems };
  }
  const id = earlier ?? base.id;
  const name = id === base.id ? base.name : { en: id, zh: id };
  const scheme = { ...base, id, name, ...rules };
  const ignored = wanted && (wanted.id !== id || (!schemes.includes(wanted) && !saysTheSame(scheme, wanted)));
  return {
    scheme,
    outdated: undefined,
    problems: [...problems, ...(ignored ? [rulesKept(tab, wanted)] : [])],
  };
}

/** The scheme noted in the last line of the log. */
function schemeOfLastRun(tables: readonly Table[]): string | undefined {
  const log = tables.find(({ own }) => own === "runs");
  const cell = log && rowsOf(log).slice(1).pop()?.[runsHeader.indexOf("方案 Scheme")];
  return cell ? String(cell) : undefined;
}

function saysTheSame(one: Scheme, other: Scheme): boolean {
  return sameRows(asRows(one), asRows(other));
}

function asRows(scheme: Scheme) {
  const off = new Set(scheme.off);
  return rulesRows(
    scheme,
    scheme.dimensions.map((dimension) => withoutOff(dimension, off)),
    "en",
  );
}

function settingsOf(scheme: Scheme): ReadonlyMap<string, SettingValue> {
  const plain = settings.flatMap(({ id, standard }) =>
    typeof standard === "object" ? [] : [[id, standard] as const],
  );
  return new Map([...plain, ...scheme.settings]);
}

function rulesKept({ name: tab }: Table, { name }: Scheme): Problem {
  const message = {
    en: "The tab “{tab}” holds rules of your own, so those for “{name}” were not taken up. To start from them, delete that tab and classify again.",
    zh: "“{tab}”中有您自己的规则，因此未采用“{name}”的规则。如需以其为起点，请删除该标签页后重新分类。",
  };
  return { code: "W_RULES_KEPT", tab, message: both(message, { tab, name }) };
}
