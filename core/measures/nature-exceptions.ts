import { nameText } from "../entities/name-text.ts";
import type { Nature } from "../entities/nature/nature.ts";
import type { Exceptions } from "../entities/nature/nature-of.ts";
import { natureFromWords } from "../entities/nature/own-words.ts";
import { wordsOfList } from "./word-list.ts";

/** "新华书店 = enterprise、老兵俱乐部 = 社会组织": names that words would put in the wrong place; undefined where one says no nature. */
export function natureExceptions(text: string): Exceptions | undefined {
  const read = wordsOfList(text).map((entry): [string, Nature | undefined] => {
    const at = entry.search(/[=＝][^=＝]*$/);
    const nature = at < 0 ? undefined : natureFromWords(entry.slice(at + 1).trim());
    return [at < 0 ? "" : nameText(entry.slice(0, at)), nature];
  });
  const known = read.flatMap(([name, nature]) => (name !== "" && nature ? [[name, nature] as const] : []));
  return known.length === read.length ? new Map(known) : undefined;
}
