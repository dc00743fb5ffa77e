import type { Cell } from "../cells/cell.ts";
import { plainText } from "../cells/clean-text.ts";
import { type CellContext, type Reading, readCell } from "../cells/index.ts";
import { readLines } from "../cells/read-lines.ts";
import { natureExceptions } from "../measures/nature-exceptions.ts";
import type { Problem } from "../problem.ts";
import { didYouMean, nearest } from "../rules/index.ts";
import { both, type Words } from "../words/words.ts";
import { findChoice, namesOf } from "./choice.ts";
import type { NumberSetting, Setting, SettingValue, WordSetting } from "./setting.ts";
import { outOfRange, within } from "./setting-range.ts";
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
  const read = setting.kind === "text" ? wordIn(setting, raw) : numberIn(setting, cell);
  return "wrong" in read ? { problem: wrongValue(setting, raw, read.wrong) } : { setting, ...read };
}

type ReadValue = { readonly value: SettingValue } | { readonly wrong: Words };

export function findSetting(name: string): Setting | undefined {
  return findChoice(settings, name);
}

function wordIn({ choices, form }: WordSetting, text: string): ReadValue {
  if (form) return readForm[form](text) ? { value: text } : { wrong: wrongForm[form] };
  if (!choices) return { value: text };
  const found = findChoice(choices, text);
  return found ? { value: found.id } : { wrong: both(noChoice, { known: namesOf(choices) }) };
}

function numberIn(setting: NumberSetting, cell: Cell): ReadValue {
  const { kind } = setting;
  const reading = kind === "percent" ? readShare(cell) : readCell(kind, cell);
  if (reading.is === "trouble" && reading.code === "E_PCT_SCALE") {
    return { wrong: both(eitherShare, { ...reading.seen }) };
  }
  if (reading.is !== "value") {
    const isNegative = reading.is === "trouble" && reading.code === "E_COUNT_NEGATIVE";
    return { wrong: isNegative ? outOfRange(setting) : (wrongNumber[kind] ?? notANumber) };
  }
  const value = Number(reading.value);
  return within(value, setting) === value ? { value } : { wrong: outOfRange(setting) };
}

/** 80%, 0.8 and a bare 80 mean the same share; a bare 1.5 means nothing sure. No share is in thousands: the point in 6.251% is a decimal one. */
function readShare(cell: Cell): Reading {
  const bare = Math.abs(Number(plainText(String(cell))));
  const isEither = bare > 1 && bare < 2;
  const context: CellContext = isEither ? {} : { scale: bare > 1 ? "points" : "fraction" };
  const reading = readCell("percent", cell, context);
  const isThousands = reading.is === "trouble" && reading.code === "E_NUM_AMBIGUOUS";
  return isThousands ? readCell("percent", cell, { ...context, decimal: "." }) : reading;
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

function wrongValue({ id }: Setting, raw: string, wrong: Words): Problem {
  const told = both({ en: "“{raw}” {wrong}", zh: "“{raw}”{wrong}" }, { raw, wrong });
  return { code: "E_SETTING_VALUE", setting: id, saw: raw, message: told, stops: true };
}

const noChoice = { en: "is none of: {known}.", zh: "不在可选项之中：{known}。" } as const;

const readForm = { lines: readLines, exceptions: natureExceptions } as const;

const wrongForm: Readonly<Record<NonNullable<WordSetting["form"]>, Words>> = {
  lines: {
    en: "is no list of lines. Write up to nine numbers from small to large with semicolons between, such as 30; 60; 90; 180.",
    zh: "不是一组界限。请从小到大填写至多九个数字，用分号隔开，例如 30; 60; 90; 180。",
  },
  exceptions: {
    en: "is no list of names with what each is. Write them as: New China Club = company; Old Pier = person.",
    zh: "不是名称与性质的列表。请写成：新华书店 = 企业；老码头 = 个人。",
  },
};

const notANumber = {
  en: "is not a number. Write a number, or clear the cell to have one suggested.",
  zh: "不是数字。请填数字，或清空此格由系统建议。",
} as const;

const eitherShare: Words = {
  en: "may mean {a}% or {b}%. Write one of the two, with the % sign.",
  zh: "可能是 {a}% 或 {b}%，请写明其中之一，并带上 %。",
};

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
    en: "is not a real date. Write dates like 2026-08-31.",
    zh: "不是有效日期。请写成 2026-08-31 的样子。",
  },
  "yes-no": { en: "is neither yes nor no.", zh: "既不是“是”也不是“否”。" },
};
