import { operators } from "../operators/index.ts";
import type { Comparison, Infix, Opening, Phrase, Spelled } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import { Spellings } from "./spellings.ts";

const all = Object.values(operators);

/** Words between rules, the weakest first: `or`, `and`. */
export const infixes: readonly Infix<Rule>[] = all
  .filter((operator) => operator.shape === "infix")
  .sort((a, b) => a.strength - b.strength);

/** Any word between rules. */
export const joints = spellings(infixes);

/** Words a rule may begin with. */
export const openings: Spellings<Opening<Rule>> = spellings(
  all.filter((operator) => operator.shape === "opening"),
);

/** Words that may follow a name. */
export const phrases: Spellings<Phrase<Comparison>> = spellings(
  all.flatMap((operator) => (operator.shape === "predicate" ? operator.phrases : [])),
);

function spellings<Thing extends { readonly words: Spelled }>(things: readonly Thing[]): Spellings<Thing> {
  return new Spellings(
    things.flatMap((thing) => [...thing.words.en, ...thing.words.zh].map((word) => [word, thing] as const)),
  );
}
