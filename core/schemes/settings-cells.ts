import type { Cell } from "../cells/cell.ts";
import { isoFromDay } from "../cells/day.ts";
import { percentText } from "../cells/percent-text.ts";
import type { Classification } from "../classification.ts";
import type { Problem } from "../problem.ts";
import { choiceKey } from "../tables/choices.ts";
import type { Table } from "../tables/table.ts";
import { yesOrNo } from "../words/format.ts";
import { both, type Language, type Words } from "../words/words.ts";
import { choiceAbout } from "./choice-about.ts";
import { readSetting } from "./read-setting.ts";
import type { Setting, SettingValue } from "./setting.ts";
import type { SettingPlaces } from "./setting-places.ts";
import { settings } from "./settings.ts";
import { placesIn } from "./shared-tab.ts";
import { choiceName } from "./tell-setting.ts";

/** The columns of the Settings tab. Headers are the same in every language. */
export const settingsHeader = [
  "Setting",
  "设置",
  "Value 值",
  "Meaning",
  "说明",
  "用于 Used by",
  "检查 Check",
] as const;
const VALUE = "Value 值";
const CHECK = "检查 Check";

/**
 * The Settings tab: one row a setting, its name in both languages, the value in force in the third column; then what
 * was settled about tabs and columns.
 */
export function settingsRows(
  {
    run,
    scheme,
    settingsUsed,
    imported,
  }: Pick<Classification, "run" | "scheme" | "settingsUsed" | "imported">,
  language: Language,
): Cell[][] {
  const rows = settings.map((setting) => {
    const value = setting.standard === "as of" ? scheme.asOf : run.settings[setting.id];
    const users = settingsUsed.get(setting.id)?.map(({ name }) => name) ?? [];
    const used = setting.ofRun ? everything : { en: joined(users, "en"), zh: joined(users, "zh") };
    return [
      setting.name.en,
      setting.name.zh,
      value === undefined ? null : settingCell(setting, value, language),
      setting.means.en,
      setting.means.zh,
      used[language],
      null,
    ];
  });
  const settled = [...imported.settled]
    .filter(([name]) => choiceAbout(name) === "table")
    .map(([name, value]) => [name, name, value || "ignore", settledMeans.en, settledMeans.zh, null, null]);
  return [[...settingsHeader], ...rows, ...settled];
}

const settledMeans: Words = {
  en: "What was settled about this tab or column. Delete the row to have it recognised anew.",
  zh: "已指明的工作表或列的含义。删除此行则重新自动识别。",
};
const everything: Words = { en: "everything", zh: "全部" };

function joined(names: readonly Words[], language: Language): string {
  return names.map((name) => name[language]).join(language === "zh" ? "、" : ", ");
}

/** A value as a person would type it: 80%, yes, 2026-08-31, a choice by its name, a number as it is. */
function settingCell(setting: Setting, value: SettingValue, language: Language): Cell {
  if (typeof value === "string") return choiceName(setting, value, language) || null;
  if (setting.kind === "percent") return percentText(value);
  if (setting.kind === "yes-no") return yesOrNo(value !== 0, language);
  return setting.kind === "date" ? isoFromDay(value) : value;
}

export interface SettingsRead {
  readonly values: ReadonlyMap<string, SettingValue>;
  /** What it says about tabs and columns, by name: see tables/choices. */
  readonly settled: ReadonlyMap<string, string>;
  readonly places: SettingPlaces;
  readonly problems: readonly Problem[];
}

/** What a Settings tab says. A blank value leaves the setting to its suggestion; a row of a stranger is reported. */
export function readSettings(table: Table): SettingsRead {
  const values = new Map<string, SettingValue>();
  const settled = new Map<string, string>();
  const cells = new Map<string, Pick<Problem, "tab" | "row" | "column">>();
  const { places, problems: misplaced } = placesIn(table, settingsHeader, [VALUE]);
  const problems = [...misplaced];
  const text = (header: string, row: number) =>
    String(table.columns[places.get(header) ?? -1]?.[row] ?? "").trim();
  const rowOf = new Map<string, number>();
  for (let row = 1; row < table.height && misplaced.length === 0; row++) {
    if (settingsHeader.every((header) => text(header, row) === "")) continue;
    const called = text("Setting", row) || text("设置", row);
    const cell = table.columns[places.get(VALUE) ?? -1]?.[row] ?? null;
    const place = { tab: table.name, row: row + 1, column: VALUE };
    const claim = (key: string) => {
      const first = rowOf.get(key);
      if (first !== undefined) problems.push({ ...twice(called, first), ...place });
      rowOf.set(key, row + 1);
    };
    if (choiceAbout(called) === "table") {
      claim(choiceKey(called));
      cells.set(called, place);
      const said = text(VALUE, row);
      if (said !== "") settled.set(called, said);
      continue;
    }
    const read = called === "" ? { problem: nameless } : readSetting(called, cell);
    if (read.problem) {
      problems.push({ ...read.problem, ...place });
      continue;
    }
    const { id } = read.setting;
    claim(id);
    cells.set(id, place);
    if (read.value !== undefined) values.set(id, read.value);
  }
  return { values, settled, places: cells, problems };
}

function twice(name: string, row: number): Problem {
  const message = {
    en: "“{name}” stands in row {row} already. Delete one of the two rows.",
    zh: "第 {row} 行已有“{name}”，请删除其中一行。",
  };
  return { code: "E_SETTING_TWICE", message: both(message, { name, row }), stops: true };
}

const nameless: Problem = {
  code: "E_SETTING_UNKNOWN",
  message: {
    en: `This row names no setting. Clear it, or move what you noted right of “${CHECK}”.`,
    zh: `此行没有写设置名称。请清空，或把备注移到“${CHECK}”右边。`,
  },
  stops: true,
};
