import type { Cell } from "../cells/cell.ts";
import { readCell } from "../cells/index.ts";
import type { Problem } from "../problem.ts";
import { both, type Words } from "../words/words.ts";
import { findChoice, namesOf } from "./choice.ts";
import type { NumberSetting, Setting, SettingValue, WordSetting } from "./setting.ts";
import { settings } from "./settings.ts";

type Read =
  | { readonly setting: Setting; readonly value: SettingValue | undefined; readonly problem?: undefined }
  | { readonly problem: Problem };

/** One setting by its name (zh, en or id) and the cell or word given for it. */
export function readSetting(name: string, cell: Cell): Read {
  const setting = findSetting(name);
  return setting ? readValue(setting, cell) : { problem: unknownSetting(name) };
}

/** What a cell or word says for a setting; nothing where it is empty. */
export function readValue(setting: Setting, cell: Cell): Read {
  const raw = String(cell ?? "").trim();
  if (raw === "") return { setting, value: undefined };
  const value = setting.kind === "text" ? wordIn(setting, raw) : numberIn(setting, cell);
  return value === undefined ? { problem: wrongValue(setting, raw) } : { setting, value };
}

export function findSetting(name: string): Setting | undefined {
  return findChoice(settings, name);
}

function wordIn({ choices }: WordSetting, text: string): string | undefined {
  return choices ? findChoice(choices, text)?.id : text;
}

function numberIn({ kind }: NumberSetting, cell: Cell): number | undefined {
  const read = readCell(kind, cell, {});
  if (read.is === "value") return Number(read.value);
  // As in a sentence: a bare 0.8 is 80%, a bare 80 is not said clearly.
  const share = kind === "percent" ? readCell(kind, cell, { scale: "fraction" }) : read;
  return share.is === "value" && Math.abs(Number(share.value)) <= 1 ? Number(share.value) : undefined;
}

function unknownSetting(name: string): Problem {
  const message = {
    en: "There is no setting called “{name}”. Settings are: {known}.",
    zh: "没有名为“{name}”的设置。可用设置：{known}。",
  };
  const told = both(message, { name, known: namesOf(settings) });
  return { code: "E_SETTING_UNKNOWN", saw: name, message: told, stops: true };
}

function wrongValue(setting: Setting, raw: string): Problem {
  const choices = setting.kind === "text" ? setting.choices : undefined;
  const told = choices
    ? both(
        { en: "“{raw}” is none of: {known}.", zh: "“{raw}”不在可选项之中：{known}。" },
        { raw, known: namesOf(choices) },
      )
    : both(wrongNumber[setting.kind] ?? notANumber, { raw });
  return { code: "E_SETTING_VALUE", saw: raw, message: told, stops: true };
}

const notANumber = {
  en: "“{raw}” is not a number. Write a number, or clear the cell to have one suggested.",
  zh: "“{raw}”不是数字。请填数字，或清空此格由系统建议。",
} as const;

const wrongNumber: Partial<Record<Setting["kind"], Words>> = {
  count: {
    en: "“{raw}” is not a whole number. Write one, 0 or more, or clear the cell to have one suggested.",
    zh: "“{raw}”不是整数。请填不小于 0 的整数，或清空此格由系统建议。",
  },
  percent: {
    en: "“{raw}” is not a percentage. Write it as 80%.",
    zh: "“{raw}”不是百分比。请写成 80% 的样子。",
  },
  date: {
    en: "“{raw}” is not a real date. Write it as 2026-08-31.",
    zh: "“{raw}”不是有效日期。请写成 2026-08-31 的样子。",
  },
  "yes-no": { en: "“{raw}” is neither yes nor no.", zh: "“{raw}”既不是“是”也不是“否”。" },
};
