/** A question and how its answer is said, yes and no. */
type Said = readonly [yes: string, no: string];

/** Recent, frequent, big: 0 for yes, 1 for no. The eighth class, general-win-back, is for the rest. */
const CLASSES = {
  "key-value": [0, 0, 0],
  "key-develop": [0, 1, 0],
  "key-keep": [1, 0, 0],
  "key-win-back": [1, 1, 0],
  "general-value": [0, 0, 1],
  "general-develop": [0, 1, 1],
  "general-keep": [1, 0, 1],
} as const;

type Class = keyof typeof CLASSES;

/** The canonical mapping of D-06 as sentences: class → rule. */
export function eightSentences(recent: Said, frequent: Said, big: Said): Readonly<Record<Class, string>> {
  const sentence = ([r, f, m]: readonly [0 | 1, 0 | 1, 0 | 1]) =>
    `${recent[r]} and ${frequent[f]} and ${big[m]}`;
  const rules = Object.entries(CLASSES).map(([id, answers]) => [id, sentence(answers)]);
  return Object.fromEntries(rules) as Record<Class, string>;
}
