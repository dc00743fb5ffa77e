import type { Cell } from "../cells/cell.ts";
import { plainText } from "../cells/clean-text.ts";
import { type Reading, readCell } from "../cells/index.ts";
import { readLines } from "../cells/read-lines.ts";
import type { Problem } from "../problem.ts";
import { didYouMean, nearest } from "../rules/index.ts";
import { both, type Words } from "../words/words.ts";
import { findChoice, namesOf } from "./choice.ts";
import type { NumberSetting, Setting, SettingValue, WordSetting } from "./setting.ts";
import { settings } from "./settings.ts";

type Read =
  | { readonly setting: Setting; readonly value: SettingValue | undefined; readonly problem?: undefined }
  | { readonly problem: Problem };

/** One setting by its name (zh, en or id) and the cell or word given for it. What is wrong with a value does not name it. */
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

function wordIn({ choices, form }: WordSetting, text: string): string | undefined {
  if (form === "lines" && !readLines(text)) return undefined;
  return choices ? findChoice(choices, text)?.id : text;
}

function numberIn({ kind, between }: NumberSetting, cell: Cell): number | undefined {
  const reading = kind === "percent" ? readShare(cell) : readCell(kind, cell);
  if (reading.is !== "value") return undefined;
  const value = Number(reading.value);
  const [least, most] = between ?? [-Infinity, Infinity];
  return value >= least && value <= most ? value : undefined;
}

/** 80%, 0.8 and a bare 80 mean the same share. No share is in thousands: the point in 6.251% is a decimal one. */
function readShare(cell: Cell): Reading {
  const scale = Math.abs(Number(plainText(String(cell)))) > 1 ? "points" : "fraction";
  const reading = readCell("percent", cell, { scale });
  const isEither = reading.is === "trouble" && reading.code === "E_NUM_AMBIGUOUS";
  return isEither ? readCell("percent", cell, { scale, decimal: "." }) : reading;
}

function unknownSetting(name: string): Problem {
  const near = nearest(
    name,
    settings.map((one) => ({ name: one.name, spellings: [one.name.en, one.name.zh] })),
  );
  const message = { en: "There is no setting called “{name}”.{hint}", zh: "没有名为“{name}”的设置。{hint}" };
  const told = both(message, { name, hint: near.length > 0 ? didYouMean(near) : whereAllAre });
  return { code: "E_SETTING_UNKNOWN", saw: name, message: told, stops: true };
}

const whereAllAre: Words = {
  en: " The tab “设置 Settings” of a classified file lists all there are.",
  zh: "分类后的文件中，“设置 Settings”标签页列出了全部设置。",
};

function wrongValue(setting: Setting, raw: string): Problem {
  const message = { en: "“{raw}” {wrong}", zh: "“{raw}”{wrong}" };
  const wrong = setting.kind === "text" ? noWord(setting) : noNumber(setting);
  const told = both(message, { raw, wrong });
  return { code: "E_SETTING_VALUE", setting: setting.id, saw: raw, message: told, stops: true };
}

function noWord({ form, choices = [] }: WordSetting): Words {
  if (form === "lines") {
    return {
      en: "is no list of lines. Write up to nine numbers from small to large with semicolons between, such as 30; 60; 90; 180.",
      zh: "不是一组界限。请从小到大填写至多九个数字，用分号隔开，例如 30; 60; 90; 180。",
    };
  }
  return both({ en: "is none of: {known}.", zh: "不在可选项之中：{known}。" }, { known: namesOf(choices) });
}

function noNumber({ kind, between }: NumberSetting): Words {
  if (!between) return wrongNumber[kind] ?? notANumber;
  const [least, most] = between;
  const message = {
    en: "is not a number from {least} to {most}.",
    zh: "不是 {least} 到 {most} 之间的数字。",
  };
  return both(message, { least, most });
}

const notANumber = {
  en: "is not a number. Write a number, or clear the cell to have one suggested.",
  zh: "不是数字。请填数字，或清空此格由系统建议。",
} as const;

const wrongNumber: Partial<Record<Setting["kind"], Words>> = {
  count: {
    en: "is not a whole number. Write one, 0 or more, or clear the cell to have one suggested.",
    zh: "不是整数。请填不小于 0 的整数，或清空此格由系统建议。",
  },
  percent: {
    en: "is not a percentage. Write it as 80%.",
    zh: "不是百分比。请写成 80% 的样子。",
  },
  date: {
    en: "is not a real date. Write it as 2026-08-31.",
    zh: "不是有效日期。请写成 2026-08-31 的样子。",
  },
  "yes-no": { en: "is neither yes nor no.", zh: "既不是“是”也不是“否”。" },
};
