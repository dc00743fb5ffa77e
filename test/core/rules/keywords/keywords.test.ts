import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../../core/rules/fold.ts";
import { Keywords } from "../../../../core/rules/keywords/keywords.ts";

const found = (keywords: Keywords, text: string) => keywords.sets.membersOf(keywords.find(text));
const byReading = (lists: readonly (readonly string[])[], text: string) =>
  lists.flatMap((words, list) => (words.some((word) => fold(text).includes(fold(word))) ? [list] : []));

/** Letters that overlap, that fold alone, and that fold with their neighbours. */
const letter = fc.constantFrom(
  ..."ab公司机械制造 AＢｃ；（ｶﾞカﾞｶé",
  "é",
  "e\u0301",
  "①",
  "㈱",
  "…",
  "Σ",
  "ς",
  "\n",
);
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(""));
const word = fc
  .array(letter, { minLength: 1, maxLength: 4 })
  .map((letters) => letters.join(""))
  .filter((one) => fold(one) !== "");
const lists = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

test("one reading finds what reading once a word finds, whatever has to be folded", () => {
  fc.assert(
    fc.property(lists, fc.array(text), (words, texts) => {
      const keywords = new Keywords(words);
      for (const one of texts) expect(found(keywords, one), one).toEqual(byReading(words, one));
    }),
    { numRuns: 300 },
  );
});

test("words inside and across words are found", () => {
  const keywords = new Keywords([["abab"], ["bab"], ["ba", "ab"], ["b"]]);
  expect(found(keywords, "abab")).toEqual([0, 1, 2, 3]);
  expect(found(keywords, "xaby")).toEqual([2, 3]);
  expect(found(keywords, "")).toEqual([]);
});

test("thousands of words are found as few are", () => {
  const words = Array.from({ length: 3000 }, (_, at) => [`w${at.toString(36)};`]);
  const keywords = new Keywords(words);
  expect(found(keywords, `w${(2999).toString(36)};w7;`)).toEqual([7, 2999]);
});
