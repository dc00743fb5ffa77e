import { isText } from "../columns.ts";
import { fold } from "../rules/fold.ts";
import type { Evidence } from "./measure.ts";

/** The words each customer's own column lists, by row; undefined without the column. */
export function listedBy(
  evidence: Evidence,
  field: string,
): ((row: number) => readonly string[]) | undefined {
  const column = evidence.field(field);
  if (!column || !isText(column)) return undefined;
  const lists = column.dictionary.map(wordsOfList);
  return (row) => lists[column.codes[row] as number] ?? [];
}

/** The words of a cell that holds several: "红茶、绿茶; 咖啡" → 红茶, 绿茶, 咖啡. Each once, in the order written. */
export function wordsOfList(text: string): readonly string[] {
  return each(text.split(/[;；、,，/／|｜\n]/));
}

/** The same of a cell of tags, where a slash is part of the word: "B2B/B2C". */
export function wordsOfTags(text: string): readonly string[] {
  return each(text.split(/[;；、,，|｜\n]/));
}

function each(parts: readonly string[]): readonly string[] {
  const words = new Map<string, string>();
  for (const part of parts) {
    const word = part.trim();
    const key = fold(word);
    if (word !== "" && !words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}

/** Words as one text, separated by 、 (which no word keeps); undefined for none. */
export function listOfWords(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.map((word) => word.split("、").join("，")).join("、");
}
