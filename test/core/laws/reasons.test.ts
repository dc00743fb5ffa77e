import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Classification } from "../../../core/classification.ts";
import { LACKING } from "../../../core/reasons.ts";
import { classified } from "./answers.ts";
import { books, sample } from "./books.ts";
import { randomBook, tablesOf } from "./random-book.ts";

/** What no reason may hold: nothing at all, an unfilled slot, a gap where a word should be, a number that is none. */
const UNSOUND: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ["nothing", /^$/],
  ["no value", /undefined|NaN|Infinity|null|\[object/],
  ["an unfilled slot", /[{}]/],
  ["nothing after a colon", /[:：]\s*(?:$|[;；])/],
  ["nothing between semicolons", /(?:^|[;；])\s*(?:$|[;；])/],
  ["empty quotes or brackets", /“\s*”|\(\s*\)|（\s*）/],
  ["a space too many", /\s\s|^\s|\s$/],
  ["no distance", /(?<![\d.,])0(?:%| days| percentage points)? (?:short|over|to spare|from the line)/],
  ["no distance", /(?:还差|富余|距界线|多) [¥$]?0(?![\d.])/],
];

/** Every reason, in both languages, that is not one. */
function unsound({ dimensions, imported, why }: Classification): string[] {
  const found = new Set<string>();
  for (const { dimension, codes } of dimensions) {
    codes.forEach((code, row) => {
      for (const language of ["en", "zh"] as const) {
        const reason = why(dimension.id, row, language);
        for (const [fault, pattern] of UNSOUND) {
          if (pattern.test(reason)) found.add(`${fault} in ${dimension.id}: ${reason}`);
        }
        if (reason.startsWith(LACKING[language]) !== code < 0) {
          found.add(`${dimension.id} of ${imported.customers.keys[row]}, code ${code}: ${reason}`);
        }
      }
    });
  }
  return [...found];
}

test("in any book every customer has a segment and a reason, or is told what is missing", () => {
  fc.assert(
    fc.property(randomBook, (book) => {
      expect(unsound(classified(tablesOf(book)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("and so in the sample", async () => {
  expect(unsound(await sample())).toEqual([]);
});

describe.skipIf(books.length === 0)("and so in data of others (skipped without the data folder)", () => {
  test.each(books)("$name", ({ tables, asOf }) => {
    expect(unsound(classified(tables(), { today: asOf }))).toEqual([]);
  });
});
