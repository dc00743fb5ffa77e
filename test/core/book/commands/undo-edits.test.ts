import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPlace } from "../../../../core/book/change.ts";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { segmentTabsCommand } from "../../../../core/book/commands/segment-tabs.ts";
import { undoCommand } from "../../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import type { Table } from "../../../../core/tables/table.ts";
import { tableOf, withCell } from "../../make-table.ts";

const HEADER = ["客户编号", "订单数", "消费总额", "最近购买日期"];
const CUSTOMERS = [0, 1, 2, 3].map((at) => [`C${at}`, at, at * 1000, at === 0 ? null : `2026-0${1 + at}-11`]);

const options = (language: "en" | "zh" = "en", today = "2026-06-30") =>
  ({ today: dayFromIso(today), language, choices: new Map<string, string>() }) as const;

type Book = ReturnType<typeof memoryBook>;
const freshBook = () => memoryBook([tableOf("客户", [HEADER, ...CUSTOMERS])]);
const customersOf = (book: Book) => book.tables()[0] as Table;
const withCustomers = (book: Book, change: (table: Table) => Table) =>
  memoryBook(book.tables().map((table, at) => (at === 0 ? change(table) : table)));

/** The user writes a word of their own before or after what stands in the customer's tags. */
function typed(book: Book, row: number, word: string, first: boolean): Book {
  return withCustomers(book, (table) => {
    const at = ownPlace(table, "tags");
    if (at === undefined) return table;
    const stands = String(table.columns[at]?.[row] ?? "");
    const words = first ? [word, stands] : [stands, word];
    return withCell(table, at, row, words.filter((text) => text !== "").join(", "));
  });
}

const sorted = (book: Book) =>
  withCustomers(book, (table) => ({
    ...table,
    columns: table.columns.map(([header = null, first = null, ...rest]) => [header, ...rest, first]),
  }));

/** Customer → the words they typed, in order. */
function ownWords(book: Book): Map<string, string[]> {
  const table = customersOf(book);
  const tags = table.columns[ownPlace(table, "tags") ?? -1];
  const words = (cell: unknown) => (String(cell ?? "").match(/mine\d+/g) ?? []).sort();
  return new Map(table.columns[0]?.slice(1).map((key, at) => [String(key), words(tags?.[at + 1])]));
}

const step = fc.oneof(
  fc.record({ does: fc.constant("type" as const), row: fc.integer({ min: 1, max: 4 }), first: fc.boolean() }),
  fc.record({ does: fc.constant("sort" as const) }),
  fc.record({
    does: fc.constant("classify" as const),
    language: fc.constantFrom("en" as const, "zh" as const),
    today: fc.constantFrom("2026-06-30", "2028-06-30"),
  }),
  fc.record({ does: fc.constant("tabs" as const) }),
);

test("whatever is typed, sorted and run again before: undo leaves each customer the words typed there", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let book = freshBook();
      book.apply(classifyCommand(book, options()).plan);
      steps.forEach((one, at) => {
        if (one.does === "type") book = typed(book, one.row, `mine${at}`, one.first);
        else if (one.does === "sort") book = sorted(book);
        else if (one.does === "tabs") book.apply(segmentTabsCommand(book, options()).plan);
        else book.apply(classifyCommand(book, options(one.language, one.today)).plan);
      });
      const before = ownWords(book);
      book.apply(undoCommand(book, options()).plan);
      expect(ownWords(book)).toEqual(before);
    }),
    { numRuns: 12 },
  );
});

test("words typed between two runs of a day are there again after undo, cell by cell", () => {
  let book = freshBook();
  book.apply(classifyCommand(book, options()).plan);
  book = typed(typed(book, 1, "mine1", true), 3, "mine2", false);
  const before = customersOf(book);
  book.apply(classifyCommand(book, options("zh")).plan);
  book.apply(undoCommand(book, options()).plan);
  expect(customersOf(book).columns).toEqual(before.columns);
});

test("a run cut off and begun again is one run: undo takes back both parts", () => {
  const book = freshBook();
  const before = customersOf(book).columns;
  const { plan } = classifyCommand(book, options());
  book.apply({ changes: plan.changes.filter(({ marker }) => !/tags$|why|dimension:tier/.test(marker)) });
  book.apply(classifyCommand(book, options()).plan);
  expect(ownPlace(customersOf(book), "why")).toBeDefined();
  book.apply(undoCommand(book, options()).plan);
  expect(customersOf(book).columns).toEqual(before);
});

test("after a note in our tab the next run is one of its own, and undo leaves the note", () => {
  const book = freshBook();
  book.apply(classifyCommand(book, options()).plan);
  const noted = memoryBook(
    book.tables().map((table) => {
      if (table.own !== "rules") return table;
      const note = Array.from({ length: table.height }, (_, row) => (row === 3 ? "my note" : null));
      return { ...table, columns: [...table.columns, note] };
    }),
  );
  noted.apply(classifyCommand(noted, options("zh")).plan);
  noted.apply(undoCommand(noted, options()).plan);
  const rules = noted.tables().find(({ own }) => own === "rules");
  expect(rules?.columns[rules.columns.length - 1]?.[3]).toBe("my note");
});
