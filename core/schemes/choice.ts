import type { Words } from "../words/words.ts";

/** Something people choose by a word: an id, what it is called, and other words for it. */
export interface Choice {
  readonly id: string;
  readonly name: Words;
  readonly also?: readonly string[];
}

/** The one called so, by id, by its name in either language or another word for it; width, case, hyphens and commas do not matter. */
export function findChoice<Each extends Choice>(choices: readonly Each[], text: string): Each | undefined {
  const wanted = foldWord(text);
  return choices.find(({ id, name, also = [] }) =>
    [id, name.en, name.zh, ...also].some((known) => foldWord(known) === wanted),
  );
}

/** All names in a row, for a message. */
export function namesOf(choices: readonly Pick<Choice, "name">[]): Words {
  return {
    en: choices.map(({ name }) => name.en).join(", "),
    zh: choices.map(({ name }) => name.zh).join("、"),
  };
}

function foldWord(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s,，-]+/g, " ");
}
