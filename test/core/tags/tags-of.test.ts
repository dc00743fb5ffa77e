import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../../core/book/commands/classify.ts";
import { memoryBook } from "../../../core/book/memory-book.ts";
import { TAGS } from "../../../core/book/own-columns.ts";
import type { Cell } from "../../../core/cells/cell.ts";
import { dayFromIso } from "../../../core/cells/day.ts";
import { withCell } from "../make-table.ts";

const HEADER = ["客户编号", "订单数", "消费总额", "最近购买日期", "标签", "兴趣爱好"];
const ROWS = [
  ["C1", 9, 90_000, "2026-06-01", "老乡；VIP", null],
  ["C2", 3, 900, "2026-05-01", null, "茶、golf"],
  ["C3", 0, 0, null, null, null],
  ["C4", 2, 100, "2025-05-01", null, null],
  ["C5", 2, 110, "2025-05-01", null, null],
];

function bookOf(rows: readonly (readonly (string | number | null)[])[]) {
  const columns = HEADER.map((_, at) => [HEADER[at] ?? null, ...rows.map((row) => row[at] ?? null)]);
  return memoryBook([{ id: "客户", name: "客户", columns, height: rows.length + 1, ownColumns: new Map() }]);
}

type Book = ReturnType<typeof bookOf>;

function run(book: Book, language: "en" | "zh" = "zh") {
  book.apply(classifyCommand(book, { today: dayFromIso("2026-06-30"), language, choices: new Map() }).plan);
}

const ourColumn = (book: Book) => {
  const [table] = book.tables();
  const at = [...(table?.ownColumns ?? [])].find(([, marker]) => marker === TAGS.marker)?.[0] ?? -1;
  return { table, at, cells: table?.columns[at]?.slice(1) ?? [] };
};

/** The book once somebody edited our cell of the first customer. */
function edited(book: Book, edit: (cell: Cell) => Cell): Book {
  const { table, at } = ourColumn(book);
  return memoryBook(
    book
      .tables()
      .map((one) => (one === table ? withCell(one, at, 1, edit(one.columns[at]?.[1] ?? null)) : one)),
  );
}

/** The book with other orders of the first customer: a few make no key customer. */
const withOrders = (book: Book, orders: number) =>
  memoryBook(book.tables().map((table, at) => (at === 0 ? withCell(table, 2, 1, orders) : table)));

function retagged(book: Book, tag: string): Book {
  return memoryBook(
    book.tables().map((table) => {
      if (table.own !== "rules") return table;
      return withCell(table, 7, table.columns[10]?.indexOf("value/high") ?? -1, tag);
    }),
  );
}

describe("the tags column", () => {
  test("holds the segments' tags, then interests and the user's own, each once", () => {
    const book = bookOf(ROWS);
    run(book);
    const { cells } = ourColumn(book);
    expect(cells[0]).toBe("重要客户、老乡、VIP");
    expect(cells[1]).toBe("茶、golf");
    expect(cells[2]).toBe("待开发");
  });

  test("speaks the language of the run and takes its own words of another language for its own", () => {
    const book = bookOf(ROWS);
    run(book);
    run(book, "en");
    expect(ourColumn(book).cells.slice(0, 3)).toEqual(["Key customer, 老乡, VIP", "茶, golf", "To develop"]);
  });

  test("keeps what the user wrote into it and drops a tag no longer deserved", () => {
    const book = bookOf(ROWS);
    run(book);
    const again = withOrders(
      edited(book, (cell) => `${cell}、生日五月`),
      5,
    );
    run(again);
    expect(ourColumn(again).cells[0]).toBe("老乡、VIP、生日五月");
  });

  test.each([
    ["a word that the product uses elsewhere", "待开发, mine", "Key customer, 老乡, VIP, 待开发, mine"],
    ["slashes and separators of one's own", "a/b;c|d", "Key customer, 老乡, VIP, a/b;c|d"],
    ["around what we wrote", "x；重要客户; 老乡、y、VIP", "Key customer, 老乡, VIP, x；y"],
  ])("what the user wrote stays byte for byte: %s", (_what, own, expected) => {
    const book = bookOf(ROWS);
    run(book);
    const again = edited(book, () => own);
    run(again, "en");
    expect(ourColumn(again).cells[0]).toBe(expected);
    run(again, "zh");
    run(again, "en");
    expect(ourColumn(again).cells[0]).toBe(expected);
  });

  test("a tag of the user's that a segment gives too stays when the segment no longer does", () => {
    const book = withOrders(bookOf(ROWS), 5);
    run(book);
    let now = withOrders(
      edited(book, (cell) => `${cell}、重要客户`),
      9,
    );
    run(now);
    expect(ourColumn(now).cells[0]).toBe("老乡、VIP、重要客户");
    now = withOrders(now, 5);
    run(now);
    expect(ourColumn(now).cells[0]).toBe("老乡、VIP、重要客户");
  });

  test("a segment's tag may be several words; a tag changed in the Rules tab, and again, leaves the column", () => {
    const book = bookOf(ROWS);
    run(book);
    const again = retagged(book, "大户 | 首席");
    run(again);
    expect(ourColumn(again).cells[0]).toBe("大户、首席、老乡、VIP");
    run(again);
    expect(ourColumn(again).cells[0]).toBe("大户、首席、老乡、VIP");
    const renamed = retagged(again, "B/C");
    run(renamed);
    expect(ourColumn(renamed).cells[0]).toBe("B/C、老乡、VIP");
  });

  test("a file without our notes tells our tags by the answers beside them", () => {
    const book = bookOf(ROWS);
    run(book);
    const [table] = edited(book, (cell) => `${cell}、待开发、生日五月`).tables();
    const alone = withOrders(memoryBook(table ? [table] : []), 5);
    run(alone);
    expect(ourColumn(alone).cells[0]).toBe("老乡、VIP、待开发、生日五月");
  });

  test("classifying twice changes nothing", () => {
    const book = bookOf(ROWS);
    run(book);
    const { plan } = classifyCommand(book, {
      today: dayFromIso("2026-06-30"),
      language: "zh",
      choices: new Map(),
    });
    expect(plan.changes).toEqual([]);
  });
});
