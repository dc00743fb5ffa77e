import { empty as isEmpty } from "../evaluate/empty.ts";
import { nameOf } from "../rule.ts";
import { familyOf } from "../vocabulary.ts";
import { type Phrase, type Predicate, type RuleOf, type Spelled, tellIs } from "./operator.ts";

type Empty = RuleOf<"empty">;

const nothing: Spelled = { en: ["is empty"], zh: ["为空"] };
const something: Spelled = { en: ["is not empty"], zh: ["不为空", "非空"] };

/** Whether anything is known: `contract end is not empty`. Guards evidence that may be missing. */
export const empty: Predicate<Empty> = {
  shape: "predicate",
  phrases: [phrase(nothing, false), phrase(something, true)],
  words: (rule, holds) => (rule.negated === holds ? something : nothing),
  values: () => [],
  separator: { en: "", zh: "" },
  span: () => undefined,
  tell: (_, __, { left, name, actual, shown, language }) =>
    actual !== undefined && familyOf(left) === "text" ? tellIs(name, actual, shown, language) : undefined,
  compile: ({ name, negated }, compiler) => isEmpty(compiler.column(name), negated),
};

function phrase(words: Spelled, negated: boolean): Phrase<Empty> {
  return { words, closes: true, read: (left) => ({ op: "empty", name: nameOf(left), negated }) };
}
