import { within } from "../evaluate/numbers.ts";
import { isWording } from "../evaluate/operand.ts";
import { matching, sameText } from "../evaluate/texts.ts";
import { needsOrder, readValue } from "../parse/values.ts";
import { nameOf, type Sign, type Value } from "../rule.ts";
import { mapSpan, type Span } from "../span.ts";
import { familyOf } from "../vocabulary.ts";
import { type Phrase, type Predicate, type RuleOf, type Spelled, tellIs } from "./operator.ts";

type Compare = RuleOf<"compare">;

const least: Value = { number: -Infinity };
const most: Value = { number: Infinity };

interface SignEntry {
  readonly words: Spelled;
  readonly opposite: Sign;
  span(line: Value): Span<Value>;
}

const signs: Readonly<Record<Sign, SignEntry>> = {
  ">=": {
    words: {
      en: ["≥", ">=", "≧", "=>", "at least", "no less than"],
      zh: ["≥", "大于等于", "不小于", "不低于", "不少于"],
    },
    opposite: "<",
    span: (line) => ({ low: line, high: most, outside: false }),
  },
  ">": {
    words: { en: [">", "more than", "greater than", "above"], zh: [">", "大于", "超过", "高于", "多于"] },
    opposite: "<=",
    span: (line) => ({ low: least, high: line, outside: true }),
  },
  "<=": {
    words: {
      en: ["≤", "<=", "≦", "=<", "at most", "no more than"],
      zh: ["≤", "小于等于", "不大于", "不高于", "不超过", "不多于"],
    },
    opposite: ">",
    span: (line) => ({ low: least, high: line, outside: false }),
  },
  "<": {
    words: { en: ["<", "less than", "below"], zh: ["<", "小于", "低于", "少于"] },
    opposite: ">=",
    span: (line) => ({ low: line, high: most, outside: true }),
  },
  "=": {
    words: { en: ["=", "==", "equals"], zh: ["=", "等于"] },
    opposite: "<>",
    span: (line) => ({ low: line, high: line, outside: false }),
  },
  "<>": {
    words: { en: ["≠", "<>", "!="], zh: ["≠", "不等于"] },
    opposite: "=",
    span: (line) => ({ low: line, high: line, outside: true }),
  },
};

const is: Spelled = { en: ["is"], zh: ["为", "是"] };
const isNot: Spelled = { en: ["is not"], zh: ["不为", "不是"] };

/** More, less, the same or not the same: `spend ≥ 8,000`, `churn is lost`. */
export const compare: Predicate<Compare> = {
  shape: "predicate",
  phrases: [
    ...(Object.keys(signs) as Sign[]).map((sign) => phrase(signs[sign].words, sign)),
    phrase(is, "="),
    phrase(isNot, "<>"),
  ],
  separator: { en: "", zh: "" },
  words: (rule, holds, left) => {
    const sign = holds ? rule.sign : signs[rule.sign].opposite;
    const inWords = familyOf(left) === "text" || familyOf(left) === "yes-no";
    if (inWords && sign === "=") return is;
    return inWords && sign === "<>" ? isNot : signs[sign].words;
  },
  values: ({ value }) => [value],
  span: ({ sign, value }) => ("text" in value ? undefined : signs[sign].span(value)),
  seeks: ({ value }) => ("text" in value ? { where: "whole", texts: [value.text] } : undefined),
  compile: ({ name, sign, value }, compiler) => {
    const left = compiler.column(name);
    const differs = sign === "<>";
    if ("text" in value) return matching(left, { where: "whole", texts: [value.text] }, differs);
    const right = compiler.operand(value);
    if (isWording(left) || isWording(right)) return sameText(left, right, differs);
    return within(left, mapSpan(signs[sign].span(value), compiler.operand));
  },
  tell: ({ sign, value }, holds, { language, left, name, actual, shown, operands }) => {
    if (sign !== "=" && sign !== "<>") return undefined;
    const same = (sign === "=") === holds;
    if (familyOf(left) === "number" || familyOf(left) === "date") {
      return same && !("name" in value) ? `${name} = ${actual}${shown}` : undefined;
    }
    if (same) return tellIs(name, actual, shown, language);
    return language === "zh"
      ? `${name}为${actual}，不是${operands}`
      : `${name} is ${actual}, not ${operands}`;
  },
};

function phrase(words: Spelled, sign: Sign): Phrase<Compare> {
  return {
    words,
    read: (left, reader) => {
      if (sign !== "=" && sign !== "<>") needsOrder(left, reader);
      return { op: "compare", name: nameOf(left), sign, value: readValue(left, reader) };
    },
  };
}
