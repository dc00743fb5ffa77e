import type { Cell } from "../cells/cell.ts";
import { readCell } from "../cells/index.ts";
import type { Run } from "../history/run.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { both } from "../words/words.ts";
import { type Setting, settings } from "./settings.ts";

const HEADER = ["Setting", "设置", "Value 值", "Meaning", "说明"];
const VALUE = 2;

/** The Settings tab: one row a setting, in both languages, the value in force in the third column. */
export function settingsRows(run: Run): Cell[][] {
  const rows = settings.map(({ id, name, means }) => [
    name.en,
    name.zh,
    run.settings[id] ?? null,
    means.en,
    means.zh,
  ]);
  return [HEADER, ...rows];
}

/** What a Settings tab says. A blank value leaves the setting to its suggestion; a row of a stranger is reported. */
export function readSettings(table: Table): { values: Map<string, number>; problems: Problem[] } {
  const values = new Map<string, number>();
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

type Read =
  | { readonly setting: Setting; readonly value: number | undefined; readonly problem?: undefined }
  | { readonly problem: Problem };

/** One setting by its name (zh, en or id) and the cell or word given for it. */
export function readSetting(name: string, cell: Cell): Read {
  const setting = findSetting(name);
  if (!setting) {
    return {
      problem: {
        code: "E_SETTING_UNKNOWN",
        saw: name,
        message: both(
          {
            en: "There is no setting called “{name}”. Settings are: {known}.",
            zh: "没有名为“{name}”的设置。可用设置：{known}。",
          },
          {
            name,
            known: {
              en: settings.map((one) => one.name.en).join(", "),
              zh: settings.map((one) => one.name.zh).join("、"),
            },
          },
        ),
        stops: true,
      },
    };
  }
  const reading = readCell(setting.kind, cell, {});
  if (reading.is === "blank") return { setting, value: undefined };
  if (reading.is === "trouble" || typeof reading.value !== "number") {
    return {
      problem: {
        code: "E_SETTING_VALUE",
        saw: String(cell),
        message: both(
          {
            en: "“{raw}” is not a number. Write a number, or clear the cell to have one suggested.",
            zh: "“{raw}”不是数字。请填数字，或清空此格由系统建议。",
          },
          { raw: String(cell) },
        ),
        stops: true,
      },
    };
  }
  return { setting, value: reading.value };
}

export function findSetting(name: string): Setting | undefined {
  const wanted = fold(name);
  return settings.find((one) => [one.id, one.name.en, one.name.zh].some((known) => fold(known) === wanted));
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, " ");
}
