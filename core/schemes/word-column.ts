import { type Name, nameOf, parseRule, type Vocabulary } from "../rules/index.ts";
import { both, type Words } from "../words/words.ts";
import { namingSynonym } from "./naming-header.ts";

/** The column of words called so, as a sentence would read the name, or what is wrong: the nearest names where there is none. */
export function wordColumn(
  called: string,
  vocabulary: Vocabulary,
): { readonly name: Name } | { readonly problem: Words } {
  const read = parseRule(`[${called.replace(/[[\]]/g, "")}] is empty`, vocabulary);
  if ("problem" in read)
    return { problem: namingSynonym({ ...read.problem, saw: called }, vocabulary).message };
  const name = "name" in read.rule ? read.rule.name : undefined;
  const entry = vocabulary.entries.find(({ sort, id }) => sort === name?.sort && id === name.id);
  const isColumn = entry?.sort === "measure" || entry?.sort === "field";
  if (entry && isColumn && entry.kind === "text") return { name: nameOf(entry) };
  return { problem: both(noWords, { called }) };
}

const noWords: Words = {
  en: "“{called}” is no column of words: only such a column can be split into segments like this.",
  zh: "“{called}”不是文字列，只有文字列才能这样分群。",
};
