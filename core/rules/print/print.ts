import type { Language } from "../../words/words.ts";
import { operatorOf } from "../operators/index.ts";
import type { Comparison, Infix, Predicate, Printer, Spelled } from "../operators/operator.ts";
import { foldName } from "../parse/source.ts";
import { type Lexicon, lexiconOf } from "../parse/spellings.ts";
import type { Rule, Value } from "../rule.ts";
import type { Entry, Vocabulary } from "../vocabulary.ts";
import { printNumber } from "./numbers.ts";
import { printAlone, printLeftName, printRightName, printText } from "./quote.ts";

const whole = 0;
const single = 3;

/** The rule as a sentence, with as few brackets and quotes as reading it back allows. */
export function printRule(rule: Rule, vocabulary: Vocabulary, language: Language): string {
  return printerFor(lexiconOf(vocabulary), language).print(rule, whole);
}

function printerFor(lexicon: Lexicon, language: Language): Printer {
  const printer: Printer = {
    word: (words) => words[language][0],
    print(rule, strength) {
      const operator = operatorOf(rule);
      if (operator.shape === "opening") return operator.print(rule, printer);
      if (operator.shape === "predicate")
        return printComparison(operator, rule as Comparison, true, lexicon, language);
      const text = printJoined(operator, rule, printer);
      return operator.strength < strength ? `(${text})` : text;
    },
    alone: (words) => printAlone(words[language][0], lexicon),
    prefixed(word, rule) {
      let text = printer.print(rule, single);
      while (isLongerName(lexicon, word, text)) text = `(${text})`;
      return `${word} ${text}`;
    },
    denied(rule) {
      const operator = operatorOf(rule);
      if (operator.shape !== "predicate" || !operator.phrases.some(({ negated }) => negated))
        return undefined;
      return printComparison(operator, rule as Comparison, false, lexicon, language);
    },
  };
  return printer;
}

/** Whether the word and what follows it begin a name: `not` + `paid …` where `not paid` exists. */
function isLongerName(lexicon: Lexicon, word: string, text: string): boolean {
  const name = lexicon.bare.longest(foldName(`${word} ${text}`), 0);
  return name !== undefined && name.end > foldName(word).length;
}

function printJoined(operator: Infix<Rule>, rule: Rule, printer: Printer): string {
  return operator
    .needs(rule, true)
    .of.map((part) => printer.print(part.rule, operator.strength + 1))
    .join(` ${printer.word(operator.words)} `);
}

function printComparison(
  operator: Predicate<Comparison>,
  rule: Comparison,
  holds: boolean,
  lexicon: Lexicon,
  language: Language,
): string {
  const left = lexicon.entry(rule.name);
  const phrase = phraseOf(operator.words(rule, holds, left), language);
  const values = operator.values(rule).map((value) => printValue(value, left, lexicon, phrase, language));
  const parts = [printLeftName(left, lexicon, language), phrase, values.join(operator.separator[language])];
  return parts.filter((part) => part !== "").join(" ");
}

function phraseOf(words: Spelled, language: Language): string {
  return words[language][0];
}

function printValue(value: Value, left: Entry, lexicon: Lexicon, phrase: string, language: Language): string {
  if ("text" in value) return printText(value.text, left, lexicon, phrase, language);
  if ("number" in value) return printNumber(left, value, language);
  return printRightName(lexicon.entry(value.name), left, lexicon, phrase, language);
}
