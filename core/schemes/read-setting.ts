import type { Cell } from "../cells/cell.ts";
import { readCell } from "../cells/index.ts";
import type { Problem } from "../problem.ts";
import { both } from "../words/words.ts";
import type { NumberSetting, Setting, SettingValue, WordSetting } from "./setting.ts";
import { settings } from "./settings.ts";

type Read =
  | { readonly setting: Setting; readonly value: SettingValue | undefined; readonly problem?: undefined }
  | { readonly problem: Problem };

/** One setting by its name (zh, en or id) and the cell or word given for it. */
export function readSetting(name: string, cell: Cell): Read {
  const setting = findSetting(name);
  if (!setting) return { problem: unknownSetting(name) };
  if (String(cell ?? "").trim() === "") return { setting, value: undefined };
  const value = setting.kind === "text" ? wordIn(setting, String(cell)) : numberIn(setting, cell);
  return value === undefined ? { problem: wrongValue(setting, String(cell)) } : { setting, value };
}

function wordIn({ choices }: WordSetting, text: string): string | undefined {
  if (!choices) return text.trim();
  const wanted = fold(text);
  return choices.find(({ id, name }) => [id, name.en, name.zh].some((known) => fold(known) === wanted))?.id;
}

function numberIn({ kind }: NumberSetting, cell: Cell): number | undefined {
  // 80%, 0.8 and a bare 80 mean the same share.
  const reading = readCell(kind, cell, { scale: Number(cell) > 1 ? "points" : "fraction" });
  if (reading.is !== "value") return undefined;
  if (typeof reading.value === "boolean") return reading.value ? 1 : 0;
  return typeof reading.value === "number" ? reading.value : undefined;
}

function unknownSetting(name: string): Problem {
  const message = {
    en: "There is no setting called “{name}”. Settings are: {known}.",
    zh: "没有名为“{name}”的设置。可用设置：{known}。",
  };
  const known = {
    en: settings.map((one) => one.name.en).join(", "),
    zh: settings.map((one) => one.name.zh).join("、"),
  };
  return { code: "E_SETTING_UNKNOWN", saw: name, message: both(message, { name, known }), stops: true };
}

function wrongValue(setting: Setting, raw: string): Problem {
  if (setting.kind !== "text" || !setting.choices) {
    const message = {
      en: "“{raw}” is not a number. Write a number, or clear the cell to have one suggested.",
      zh: "“{raw}”不是数字。请填数字，或清空此格由系统建议。",
    };
    return { code: "E_SETTING_VALUE", saw: raw, message: both(message, { raw }), stops: true };
  }
  const message = { en: "“{raw}” is none of: {known}.", zh: "“{raw}”不在可选项之中：{known}。" };
  const known = {
    en: setting.choices.map(({ name }) => name.en).join(", "),
    zh: setting.choices.map(({ name }) => name.zh).join("、"),
  };
  return { code: "E_SETTING_VALUE", saw: raw, message: both(message, { raw, known }), stops: true };
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
