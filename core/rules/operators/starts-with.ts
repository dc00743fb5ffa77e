import { matching } from "../evaluate/texts.ts";
import { readText } from "../parse/texts.ts";
import { needsText } from "../parse/values.ts";
import { nameOf } from "../rule.ts";
import type { Phrase, Predicate, RuleOf, Spelled } from "./operator.ts";

type StartsWith = RuleOf<"starts-with">;

const starts: Spelled = { en: ["starts with", "begins with"], zh: ["开头是", "开头为"] };
const startsNot: Spelled = { en: ["does not start with"], zh: ["开头不是", "开头不为"] };

/** The beginning of a text: `tax number starts with 91`. */
export const startsWith: Predicate<StartsWith> = {
  shape: "predicate",
  phrases: [phrase(starts, false), phrase(startsNot, true)],
  words: (_, holds) => (holds ? starts : startsNot),
  values: ({ text }) => [{ text }],
  separator: { en: "", zh: "" },
  span: () => undefined,
  seeks: ({ text }) => ({ where: "start", texts: [text] }),
  compile: ({ name, text }, compiler) => matching(compiler.column(name), { where: "start", texts: [text] }),
};

function phrase(words: Spelled, negated: boolean): Phrase<StartsWith> {
  return {
    words,
    negated,
    read: (left, reader) => {
      needsText(left, reader);
      return { op: "starts-with", name: nameOf(left), text: readText(left, reader) };
    },
  };
}
