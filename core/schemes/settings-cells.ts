import type { Cell } from "../cells/cell.ts";
import type { Run } from "../history/run.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { decimal } from "../words/decimal.ts";
import type { Language } from "../words/words.ts";
import { readSetting } from "./read-setting.ts";
import type { Setting, SettingValue } from "./setting.ts";
import { settings } from "./settings.ts";
import { choiceName } from "./tell-setting.ts";

const HEADER = ["Setting", "设置", "Value 值", "Meaning", "说明"];
const VALUE = 2;

/** The Settings tab: one row a setting, in both languages, the value in force in the third column. */
export function settingsRows(run: Run, language: Language): Cell[][] {
  const rows = settings.map((setting) => [
    setting.name.en,
    setting.name.zh,
    settingCell(setting, run.settings[setting.id], language),
    setting.means.en,
    setting.means.zh,
  ]);
  return [HEADER, ...rows];
}

/** A choice by its name, a share with its sign: 80%. */
function settingCell(setting: Setting, value: SettingValue | undefined, language: Language): Cell {
  if (value === undefined) return null;
  if (setting.kind === "percent") return `${decimal(Number(value), 2)}%`;
  if (setting.kind !== "text") return value;
  return choiceName(setting, value, language);
}

/** What a Settings tab says. A blank value leaves the setting to its suggestion; a row of a stranger is reported. */
export function readSettings(table: Table): { values: Map<string, SettingValue>; problems: Problem[] } {
  const values = new Map<string, SettingValue>();
  const problems: Problem[] = [];
  for (let row = 1; row < table.height; row++) {
    const called = [table.columns[0]?.[row], table.columns[1]?.[row]].find(
      (cell) => String(cell ?? "").trim() !== "",
    );
    const cell = table.columns[VALUE]?.[row] ?? null;
    if (called === undefined && cell === null) continue;
    const place = { tab: table.name, row: row + 1, column: HEADER[VALUE] ?? "" };
    const read = readSetting(String(called ?? ""), cell);
    if (read.problem) problems.push({ ...read.problem, ...place });
    else if (read.value !== undefined) values.set(read.setting.id, read.value);
  }
  return { values, problems };
}
