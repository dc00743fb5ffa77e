import type { Dimension } from "../../dimensions/dimension.ts";
import { type Name, nameOf, parseRule, type Vocabulary } from "../../rules/index.ts";
import type { Language, Words } from "../../words/words.ts";
import { namingSynonym } from "../naming-header.ts";

type FromData = NonNullable<Dimension["segmentsFrom"]>;

const english = /^top\s*(\d{1,4})\s+of\s+(.+)$/i;
const chinese = /^(.+?)\s*前\s*(\d{1,4})\s*(?:名|个)?$/;
/** No name is longer: the pattern need not look at more. */
const LONGEST = 200;
/** A dimension's segments are counted in one byte, and nobody reads more. */
const MOST = 50;

/** "top 8 of province", "省份 前 8 名": a dimension whose segments are the most frequent values of a column. */
export function printTopOf({ name, most }: FromData, { entries }: Vocabulary, language: Language): string {
  const entry = entries.find(({ sort, id }) => id === name && (sort === "measure" || sort === "field"));
  const called = entry?.name[language] ?? name;
  return language === "zh" ? `${called} 前 ${most} 名` : `top ${most} of ${called}`;
}

/** Whether a cell is written like that. */
export function isTopOf(text: string): boolean {
  return parts(text) !== undefined;
}

/** What such a cell says. */
export function readTopOf(
  text: string,
  vocabulary: Vocabulary,
): { readonly from: FromData } | { readonly problem: Words } {
  const { called, most } = parts(text) ?? { called: "", most: 0 };
  if (most < 1 || most > MOST) return { problem: shape };
  const column = columnCalled(called, vocabulary);
  return "problem" in column ? column : { from: { name: column.name.id, most } };
}

function parts(text: string): { readonly called: string; readonly most: number } | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize("NFKC").trim();
  const [, count, name] = english.exec(plain) ?? [];
  const [, called = name, most = count] = chinese.exec(plain) ?? [];
  return called === undefined ? undefined : { called, most: Number(most) };
}

const shape: Words = {
  en: `Write how many and of which column, 1 to ${MOST}: top 8 of province.`,
  zh: `请写明哪一列、前几名（1 到 ${MOST}）：省份 前 8 名。`,
};

/** The name as a sentence would read it, with the nearest ones where there is none. */
function columnCalled(called: string, vocabulary: Vocabulary): { name: Name } | { problem: Words } {
  const read = parseRule(`[${called.replace(/[[\]]/g, "")}] is empty`, vocabulary);
  if ("problem" in read)
    return { problem: namingSynonym({ ...read.problem, saw: called }, vocabulary).message };
  const name = "name" in read.rule ? read.rule.name : { sort: "setting" as const, id: "" };
  const entry = vocabulary.entries.find(({ sort, id }) => sort === name.sort && id === name.id);
  const isColumn = name.sort === "measure" || name.sort === "field";
  if (entry && isColumn && entry.kind === "text") return { name: nameOf(entry) };
  return {
    problem: {
      en: `“${called}” is no column of words: only such a column can be split into segments like this.`,
      zh: `“${called}”不是文字列，只有文字列才能这样分群。`,
    },
  };
}
