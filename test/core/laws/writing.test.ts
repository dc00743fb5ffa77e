import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyCommand } from "../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../core/book/memory-book.ts";
import type { Classification } from "../../../core/classification.ts";
import { rowsOf } from "../../../core/tables/rows.ts";
import type { Language } from "../../../core/words/words.ts";
import { answersOf } from "./answers.ts";
import { AS_OF, randomBook, tablesOf } from "./random-book.ts";

const options = (language: Language) => ({ today: AS_OF, language, choices: new Map<string, string>() });

/** Segments, flags, reasons, settings and fingerprint of what a command classified. */
function found(classification: Classification | undefined) {
  if (!classification) throw new Error("the run stops");
  return answersOf(classification);
}

test("neither the language nor what an earlier run wrote changes the answers; undo takes all of it back", () => {
  fc.assert(
    fc.property(randomBook, fc.constantFrom<Language[]>(["en", "zh"], ["zh", "en"]), (tabs, languages) => {
      const [first = "en", second = "zh"] = languages;
      const book = memoryBook(tablesOf(tabs));
      const before = book.tables().map(rowsOf);
      const { plan, classification } = classifyCommand(book, options(first));
      const answers = found(classification);
      expect(found(classifyCommand(book, options(second)).classification)).toEqual(answers);

      book.apply(plan);
      const again = classifyCommand(book, options(first));
      expect(again.plan.changes).toEqual([]);
      expect(found(again.classification)).toEqual(answers);
      expect(found(classifyCommand(book, options(second)).classification)).toEqual(answers);

      book.apply(undoCommand(book, options(second)).plan);
      expect(book.tables().map(rowsOf)).toEqual(before);
    }),
    { numRuns: 6 },
  );
});
