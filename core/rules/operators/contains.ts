import { matching } from "../evaluate/texts.ts";
import { needsText, readTexts } from "../parse/values.ts";
import { nameOf } from "../rule.ts";
import type { Phrase, Predicate, RuleOf, Spelled } from "./operator.ts";

type Contains = RuleOf<"contains">;

const holds_: Spelled = { en: ["contains"], zh: ["包含", "含有"] };
const lacks: Spelled = { en: ["does not contain"], zh: ["不包含", "不含"] };

/** Any of several stretches of text: `notes contains 价格, 折扣`. */
export const contains: Predicate<Contains> = {
  shape: "predicate",
  phrases: [phrase(holds_, false), phrase(lacks, true)],
  words: (_, holds) => (holds ? holds_ : lacks),
  values: ({ texts }) => texts.map((text) => ({ text })),
  separator: { en: ", ", zh: "、" },
  span: () => undefined,
  seeks: ({ texts }) => ({ where: "anywhere", texts }),
  compile: ({ name, texts }, compiler) => matching(compiler.column(name), { where: "anywhere", texts }),
};

function phrase(words: Spelled, negated: boolean): Phrase<Contains> {
  return {
    words,
    negated,
    read: (left, reader) => {
      needsText(left, reader);
      return { op: "contains", name: nameOf(left), texts: readTexts(left, reader) };
    },
  };
}
