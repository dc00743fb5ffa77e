import { readCell } from "../../cells/index.ts";
import type { Segment } from "../../dimensions/dimension.ts";
import { both, type Words } from "../../words/words.ts";
import { type Choice, findChoice, namesOf } from "../choice.ts";
import { owners, tones } from "../segment-words.ts";
import type { RulesColumn } from "./columns.ts";
import { formerNames, knownWords } from "./groups.ts";
import type { RulesRow, RulesRows } from "./rows.ts";

const nothing: Words = { en: "", zh: "" };

/** The segment a row describes, its sentence as it stands there. `like` is the segment of the same id in the standard. */
export function segmentIn(tab: RulesRows, row: RulesRow, id: string, like: Segment | undefined): Segment {
  const { care, tag, verbatim, ...rest } = like ?? { tone: "fair" as const, advice: nothing };
  const name = row.text("segment");
  const said = careIn(tab, row, care);
  const word = tab.has("tag") ? wordsIn(row, "tag", tag) : tag;
  const toneCell = chosen(tab, row, "tone", tones);
  const called = knownWords(name, like?.name);
  return {
    ...rest,
    id,
    name: called,
    ...formerNames(called, like?.name),
    when: row.text("rule"),
    tone: toneCell?.id ?? rest.tone,
    advice: tab.has("advice") ? (wordsIn(row, "advice", rest.advice) ?? nothing) : rest.advice,
    ...(said && { care: said }),
    ...(word && { tag: word }),
  };
}

/** Whether a row is switched on; an empty cell is. */
export function isOn(tab: RulesRows, row: RulesRow): boolean {
  const read = readCell("yes-no", row.cell("on"), {});
  if (read.is === "trouble") {
    tab.wrong(row, "on", "E_RULES_ON", both(messages.yesOrNo, { text: row.text("on") }));
  }
  return !(read.is === "value" && read.value === 0);
}

function wordsIn(row: RulesRow, column: RulesColumn, known: Words | undefined): Words | undefined {
  const text = row.text(column);
  return text === "" ? undefined : knownWords(text, known);
}

function careIn(tab: RulesRows, row: RulesRow, like: Segment["care"]): Segment["care"] {
  const said = row.text("owner");
  const owner = tab.has("owner") ? (findChoice(owners, said)?.id ?? said) : like?.owner;
  const visitEvery = tab.has("visit") ? daysIn(tab, row) : like?.visitEvery;
  return owner || visitEvery ? { ...(owner && { owner }), ...(visitEvery && { visitEvery }) } : undefined;
}

function daysIn(tab: RulesRows, row: RulesRow): number | undefined {
  const read = readCell("count", row.cell("visit"), {});
  if (read.is === "blank") return undefined;
  if (read.is === "value" && Number(read.value) > 0) return Number(read.value);
  tab.wrong(row, "visit", "E_RULES_VISIT", both(messages.days, { text: row.text("visit") }));
  return undefined;
}

function chosen<Each extends Choice>(
  tab: RulesRows,
  row: RulesRow,
  column: RulesColumn,
  choices: readonly Each[],
): Each | undefined {
  const text = row.text(column);
  const found = text === "" ? undefined : findChoice(choices, text);
  if (text !== "" && !found) {
    tab.wrong(row, column, "E_RULES_CHOICE", both(messages.choice, { text, known: namesOf(choices) }));
  }
  return found;
}

const messages = {
  yesOrNo: { en: "“{text}” is neither yes nor no.", zh: "“{text}”既不是“是”也不是“否”。" },
  choice: { en: "“{text}” is none of: {known}.", zh: "“{text}”不在可选项之中：{known}。" },
  days: {
    en: "“{text}” is no number of days. Write a whole number above 0, or nothing.",
    zh: "“{text}”不是天数。请填大于 0 的整数，或留空。",
  },
} as const;
