import { junction } from "../evaluate/logic.ts";
import { oneOfNumbers } from "../evaluate/numbers.ts";
import { matching } from "../evaluate/texts.ts";
import { readValues } from "../parse/values.ts";
import { nameOf, type Value } from "../rule.ts";
import { familyOf } from "../vocabulary.ts";
import { type Phrase, type Predicate, type RuleOf, type Spelled, tellIs } from "./operator.ts";

type OneOf = RuleOf<"one-of">;

const isOneOf: Spelled = { en: ["is one of"], zh: ["属于"] };
const isNotOneOf: Spelled = { en: ["is not one of"], zh: ["不属于"] };

/** The same as one of several: `province is one of Guangdong, Fujian`. */
export const oneOf: Predicate<OneOf> = {
  shape: "predicate",
  phrases: [phrase(isOneOf, false), phrase(isNotOneOf, true)],
  words: (_, holds) => (holds ? isOneOf : isNotOneOf),
  values: ({ values }) => values,
  separator: { en: ", ", zh: "、" },
  span: () => undefined,
  seeks: ({ values }) => ({ where: "whole", texts: sorted(values).texts }),
  // The customer's own word tells enough.
  tell: (_, holds, { left, name, actual, shown, language }) =>
    holds && familyOf(left) === "text" ? tellIs(name, actual, shown, language) : undefined,
  compile: (rule, compiler) => {
    const { texts, numbers, names } = sorted(rule.values);
    const left = compiler.column(rule.name);
    return junction(
      [
        ...(texts.length > 0 ? [matching(left, { where: "whole", texts })] : []),
        ...(numbers.length > 0 ? [oneOfNumbers(left, numbers)] : []),
        ...names.map((value) => compiler.compile({ op: "compare", name: rule.name, sign: "=", value })),
      ],
      1,
    );
  },
};

function phrase(words: Spelled, negated: boolean): Phrase<OneOf> {
  return {
    words,
    negated,
    read: (left, reader) => ({ op: "one-of", name: nameOf(left), values: readValues(left, reader) }),
  };
}

function sorted(values: readonly Value[]) {
  const texts: string[] = [];
  const numbers: number[] = [];
  const names: Value[] = [];
  for (const value of values) {
    if ("text" in value) texts.push(value.text);
    else if ("number" in value) numbers.push(value.number);
    else names.push(value);
  }
  return { texts, numbers, names };
}
