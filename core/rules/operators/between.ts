import { within } from "../evaluate/numbers.ts";
import type { Reader } from "../parse/reader.ts";
import { Spellings } from "../parse/spellings.ts";
import { needsOrder, readValue } from "../parse/values.ts";
import { nameOf } from "../rule.ts";
import { mapSpan } from "../span.ts";
import type { Entry } from "../vocabulary.ts";
import type { Phrase, Predicate, RuleOf, Spelled } from "./operator.ts";

type Between = RuleOf<"between">;

const between_: Spelled = { en: ["between"], zh: ["介于", "在"] };
const notBetween: Spelled = { en: ["is not between", "not between"], zh: ["不介于", "不在"] };
const separators = new Spellings(
  ["and", "to", "~", "至", "到", "和", "与"].map((word) => [word, word] as const),
);
const closing = new Spellings([["之间", "之间"]]);

/** Within two ends, both included: `recency score between 2 and 3`. */
export const between: Predicate<Between> = {
  shape: "predicate",
  phrases: [
    phrase(between_, false),
    phrase({ en: ["is between"], zh: ["位于"] }, false),
    phrase(notBetween, true),
  ],
  words: (_, holds) => (holds ? between_ : notBetween),
  values: ({ low, high }) => [low, high],
  separator: { en: " and ", zh: " 至 " },
  span: ({ low, high }) => ({ low, high, outside: false }),
  compile: ({ name, low, high }, compiler) =>
    within(compiler.column(name), mapSpan({ low, high, outside: false }, compiler.operand)),
};

function phrase(words: Spelled, negated: boolean): Phrase<Between> {
  return { words, negated, read };
}

function read(left: Entry, reader: Reader): Between {
  needsOrder(left, reader);
  const low = readValue(left, reader);
  if (reader.take(separators) === undefined) {
    reader.fail("E_RULE_BETWEEN", reader.next(), {
      en: "Between needs two ends: between 30 and 90.",
      zh: "介于需要两端，例如：介于 30 至 90。",
    });
  }
  const high = readValue(left, reader);
  reader.take(closing);
  return { op: "between", name: nameOf(left), low, high };
}
