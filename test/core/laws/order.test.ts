import fc from "fast-check";
import { expect, test } from "vitest";
import { answersOf, classified } from "./answers.ts";
import { columnsShuffled, randomBook, rowsShuffled, tablesOf, tabsShuffled } from "./random-book.ts";

test.each([
  ["rows in every tab", rowsShuffled],
  ["columns in every tab", columnsShuffled],
  ["tabs", tabsShuffled],
])("the order of %s does not matter: segments, reasons, suggested settings, fingerprint", (_, shuffled) => {
  fc.assert(
    fc.property(randomBook, fc.nat(), (book, seed) => {
      const moved = answersOf(classified(tablesOf(shuffled(book, seed))));
      expect(moved).toEqual(answersOf(classified(tablesOf(book))));
    }),
    { numRuns: 20 },
  );
});
