import { expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import { rulesColumns } from "../../../../core/schemes/rules-tab/columns.ts";
import { rowsOf } from "../../../../core/tables/rows.ts";
import { tableOf } from "../../make-table.ts";

const options = {
  today: dayFromIso("2026-06-30"),
  language: "en",
  choices: new Map<string, string>(),
  tabsOf: "value",
} as const;

const CUSTOMERS = Array.from({ length: 12 }, (_, at) => [
  `C${at}`,
  at,
  at * 1000,
  "2026-06-01",
  "2024-01-01",
]);
const HEADER = ["Customer id", "Orders", "Total spend", "Last order", "First order"];

type Book = ReturnType<typeof memoryBook>;

function classifiedBook(): Book {
  const book = memoryBook([
    tableOf("Customers", [HEADER, ...CUSTOMERS]),
    tableOf("Value_Low value (2)", [["a tab of the user's"]]),
  ]);
  book.apply(classifyCommand(book, options).plan);
  return book;
}

const segmentTabs = (book: Book) =>
  book.tables().flatMap(({ own, name }) => (own?.startsWith("segment:") ? [name] : []));

/** The book whose Rules tab lost the rows of these ids. */
function withoutRules(book: Book, begins: string): Book {
  const at = rulesColumns.findIndex(({ id }) => id === "id");
  return memoryBook(
    book.tables().map((table) => {
      if (table.own !== "rules") return table;
      const rows = rowsOf(table).filter((row) => !String(row[at] ?? "").startsWith(begins));
      return tableOf(table.name, rows, { own: "rules" });
    }),
  );
}

test("the tab of a segment that is gone is taken away, and undo brings it back", () => {
  const book = withoutRules(classifiedBook(), "value/medium");
  const rows = () =>
    rowsOf(book.tables().find(({ own }) => own === "segment:value:medium") ?? tableOf("", []));
  const before = rows();
  expect(before.length).toBeGreaterThan(1);
  const { plan, told } = classifyCommand(book, options);
  expect(told.map(({ en }) => en)).toContain(
    "Takes away Value_Medium value: its segment is gone from the rules.",
  );
  book.apply(plan);
  expect(segmentTabs(book)).toEqual(["Value_High value", "Value_Low value"]);
  expect(book.tables().map(({ name }) => name)).toContain("Value_Low value (2)");
  book.apply(undoCommand(book, options).plan);
  expect(rows()).toEqual(before);
  expect(segmentTabs(book)).toEqual(["Value_High value", "Value_Low value", "Value_Medium value"]);
});

test("the tab of a segment that is gone keeps what somebody wrote into it", () => {
  const noted = memoryBook(
    classifiedBook()
      .tables()
      .map((table) => {
        if (table.own !== "segment:value:medium") return table;
        const note = Array.from({ length: table.height }, (_, row) => (row === 1 ? "call Monday" : null));
        return { ...table, columns: [...table.columns, note] };
      }),
  );
  const book = withoutRules(noted, "value/medium");
  book.apply(classifyCommand(book, options).plan);
  const left = book.tables().find(({ own }) => own === "segment:value:medium");
  expect(left && rowsOf(left).flat().filter(Boolean)).toEqual(["call Monday"]);
  expect(classifyCommand(book, options).plan.changes).toEqual([]);
});
