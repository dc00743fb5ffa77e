import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../core/book/commands/classify.ts";
import { memoryBook } from "../../core/book/memory-book.ts";
import { TAGS } from "../../core/book/own-columns.ts";
import type { Cell } from "../../core/cells/cell.ts";
import { dayFromIso } from "../../core/cells/day.ts";

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
    const { table, at } = ourColumn(book);
    if (!table) throw new Error("no table");
    const edited = table.columns.map((column, index) => {
      if (index === at) return column.map((cell, row) => (row === 1 ? `${cell}、生日五月` : cell));
      if (index === 2) return column.map((cell, row) => (row === 1 ? 5 : cell));
      return column;
    });
    const again = memoryBook([{ ...table, columns: edited }, ...book.tables().slice(1)]);
    run(again);
    expect(ourColumn(again).cells[0]).toBe("老乡、VIP、生日五月");
  });

  test("a segment's tag may be several words; a tag changed in the Rules tab leaves the column", () => {
    const book = bookOf(ROWS);
    run(book);
    const tables = book.tables().map((table) => {
      if (table.own !== "rules") return table;
      const row = table.columns[10]?.indexOf("value/high") ?? -1;
      const tag = (column: readonly Cell[]) => column.map((cell, at) => (at === row ? "大户 | 首席" : cell));
      return { ...table, columns: table.columns.map((column, at) => (at === 7 ? tag(column) : column)) };
    });
    const again = memoryBook(tables);
    run(again);
    expect(ourColumn(again).cells[0]).toBe("大户、首席、老乡、VIP");
    run(again);
    expect(ourColumn(again).cells[0]).toBe("大户、首席、老乡、VIP");
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
