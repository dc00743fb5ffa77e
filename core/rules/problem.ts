import type { Words } from "../words/words.ts";

/** Why a sentence could not be read: where, what stood there, what to write instead. */
export interface SentenceProblem {
  readonly code: `E_RULE_${string}`;
  /** 0-based character of the sentence. */
  readonly at: number;
  /** The word it stumbled on, as written; empty at the end of the sentence. */
  readonly saw: string;
  /** Up to three names that look like it. */
  readonly nearest: readonly Words[];
  readonly message: Words;
}
