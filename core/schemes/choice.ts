import type { Words } from "../words/words.ts";

/** Something people choose by a word: an id, and what it is called. */
export interface Choice {
  readonly id: string;
  readonly name: Words;
}

/** The one called so, by id or by its name in either language; width, case and hyphens do not matter. */
export function findChoice<Each extends Choice>(choices: readonly Each[], text: string): Each | undefined {
  const wanted = foldWord(text);
  return choices.find(({ id, name }) => [id, name.en, name.zh].some((known) => foldWord(known) === wanted));
}

/** All names in a row, for a message; with semicolons where a name holds a comma itself. */
export function namesOf(choices: readonly Pick<Choice, "name">[]): Words {
  const joined = (names: readonly string[], [comma, semicolon]: readonly [string, string]) =>
    names.join(names.some((name) => name.includes(comma.trim())) ? semicolon : comma);
  return {
    en: joined(
      choices.map(({ name }) => name.en),
      [", ", "; "],
    ),
    zh: joined(
      choices.map(({ name }) => name.zh),
      ["、", "；"],
    ),
  };
}

function foldWord(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, " ");
}
