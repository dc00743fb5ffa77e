import type { Dimension, Segment } from "../../../core/index.ts";

/** A segment's word and its rule. */
export type Answer = readonly [word: string, when: string];

const both = (text: string) => ({ en: text, zh: text });

/** A dimension as a user would write it: its answers in the order in which they are tried, each with a sentence. */
export function question(id: string, name: string, answers: readonly Answer[]): Dimension {
  const segments = answers.map(([word, when]): Segment => {
    return { id: word, name: both(word), tone: "fair", when, advice: both("") };
  });
  return { id, name: both(name), asks: both(name), segments };
}
