import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRule, printRule, type Rule } from "../../../core/rules/index.ts";
import { foldName } from "../../../core/rules/parse/source.ts";
import { lexiconOf, spellingsOf } from "../../../core/rules/parse/spellings.ts";
import type { Vocabulary } from "../../../core/rules/vocabulary.ts";
import { anyRule, anyVocabulary } from "./random-rules.ts";

/** Two entries may share every spelling; then no sentence can mean the second one. */
function everyoneCanBeNamed(vocabulary: Vocabulary): boolean {
  const { all } = lexiconOf(vocabulary).quoted;
  return vocabulary.entries.every((entry) =>
    spellingsOf(entry).some((spelling) => all.get(foldName(spelling)) === entry),
  );
}

test.each(["en", "zh"] as const)(
  "a rule printed in %s and read again is the same rule, however odd the names",
  (language) => {
    const cases = anyVocabulary
      .filter(everyoneCanBeNamed)
      .chain((vocabulary) => anyRule(vocabulary).map((rule): [Vocabulary, Rule] => [vocabulary, rule]));
    fc.assert(
      fc.property(cases, ([vocabulary, rule]) => {
        const sentence = printRule(rule, vocabulary, language);
        fc.pre(sentence.length <= 4000);
        const read = parseRule(sentence, vocabulary);
        expect(read, sentence).toEqual({ rule });
        if ("rule" in read) expect(printRule(read.rule, vocabulary, language)).toBe(sentence);
      }),
      { numRuns: 1200 },
    );
  },
);
