import type { Words } from "../../words/words.ts";
import type { SentenceProblem } from "../problem.ts";

/** Thrown inside the parser where the sentence cannot be read on; parseRule turns it into a value. */
export class Stumble extends Error {
  readonly problem: SentenceProblem;

  constructor(problem: SentenceProblem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

/** "Did you mean …?" in both languages; nothing when nothing is near. */
export function didYouMean(names: readonly Words[]): Words {
  if (names.length === 0) return { en: "", zh: "" };
  return {
    en: ` Did you mean ${names.map(({ en }) => `"${en}"`).join(" or ")}?`,
    zh: `您是不是要写${names.map(({ zh }) => `“${zh}”`).join("或")}？`,
  };
}
