import type { Cell } from "../cells/cell.ts";
import { readCell } from "../cells/index.ts";
import { readLines } from "../cells/read-lines.ts";
import type { Problem } from "../problem.ts";
import { both, type Words } from "../words/words.ts";
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

function wordIn({ choices, form }: WordSetting, text: string): string | undefined {
  if (form === "lines" && !readLines(text)) return undefined;
  if (!choices) return text.trim();
  const wanted = fold(text);
  return choices.find(({ id, name }) => [id, name.en, name.zh].some((known) => fold(known) === wanted))?.id;
}

function numberIn({ kind, between }: NumberSetting, cell: Cell): number | undefined {
  // 80%, 0.8 and a bare 80 mean the same share.
  const reading = readCell(kind, cell, { scale: Number(cell) > 1 ? "points" : "fraction" });
  if (reading.is !== "value") return undefined;
  if (typeof reading.value === "boolean") return reading.value ? 1 : 0;
  const [least, most] = between ?? [-Infinity, Infinity];
  const { value } = reading;
  return typeof value === "number" && value >= least && value <= most ? value : undefined;
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
  const message = { en: "{name}: “{raw}” {wrong}", zh: "{name}：“{raw}”{wrong}" };
  const values = {
    name: setting.name,
    raw,
    wrong: setting.kind === "text" ? noWord(setting) : noNumber(setting),
  };
  return { code: "E_SETTING_VALUE", saw: raw, message: both(message, values), stops: true };
}

function noWord({ form, choices = [] }: WordSetting): Words {
  if (form === "lines") {
    return {
      en: "is no list of lines. Write up to nine numbers from small to large with semicolons between, such as 30; 60; 90; 180.",
      zh: "不是一组界限。请从小到大填写至多九个数字，用分号隔开，例如 30; 60; 90; 180。",
    };
  }
  const known = {
    en: choices.map(({ name }) => name.en).join(", "),
    zh: choices.map(({ name }) => name.zh).join("、"),
  };
  return both({ en: "is none of: {known}.", zh: "不在可选项之中：{known}。" }, { known });
}

function noNumber({ between }: NumberSetting): Words {
  if (!between) {
    return {
      en: "is not a number. Write a number, or clear the cell to have one suggested.",
      zh: "不是数字。请填数字，或清空此格由系统建议。",
    };
  }
  const [least, most] = between;
  const message = {
    en: "is not a number from {least} to {most}.",
    zh: "不是 {least} 到 {most} 之间的数字。",
  };
  return both(message, { least, most });
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
