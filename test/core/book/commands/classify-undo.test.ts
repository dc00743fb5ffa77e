import { expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { segmentTabsCommand } from "../../../../core/book/commands/segment-tabs.ts";
import { undoCommand } from "../../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import { cellsChanged } from "../../../../core/book/plan-size.ts";
import type { Cell } from "../../../../core/cells/cell.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import { rowsOf } from "../../../../core/tables/rows.ts";
import type { Table } from "../../../../core/tables/table.ts";
import { tableOf, withCell } from "../../make-table.ts";

const options = {
  today: dayFromIso("2026-06-30"),
  language: "en",
  choices: new Map<string, string>(),
} as const;

const HEADER = ["客户编号", "客户名称", "订单数", "消费总额", "最近购买日期", "首次购买日期"];
const CUSTOMERS = Array.from({ length: 12 }, (_, at) => [
  `C${at}`,
  `Customer ${at}`,
  at,
  at * 1000,
  at === 0 ? null : `2026-0${1 + (at % 6)}-11`,
  at === 0 ? null : "2024-01-01",
]);

const freshBook = () =>
  memoryBook([tableOf("客户", [["客户名单"], HEADER, ...CUSTOMERS, ["合计", null, 66, 66_000]])]);
const customersOf = (book: ReturnType<typeof freshBook>) => rowsOf(book.tables()[0] as Table);

test("classify writes one column a dimension beside the customers and leaves the user's cells alone", () => {
  const book = freshBook();
  const before = customersOf(book);
  const { plan, problems } = classifyCommand(book, options);
  expect(problems.filter(({ stops }) => stops)).toEqual([]);
  book.apply(plan);
  const after = customersOf(book);
  expect(after.map(padded)).toEqual(before.map(padded));
  expect(after[1]?.slice(6, 8)).toEqual(["客户价值 Value", "客户分级 Tier"]);
  expect(after[13]?.[6]).toBe("High value");
  expect(after[2]?.[6]).toBe("Low value");
  expect(after[14]?.length, "the total row gets nothing").toBeLessThanOrEqual(HEADER.length);
});

test("classifying again changes nothing", () => {
  const book = freshBook();
  book.apply(classifyCommand(book, options).plan);
  book.apply(segmentTabsCommand(book, options).plan);
  expect(cellsChanged(classifyCommand(book, options).plan)).toBe(0);
  expect(cellsChanged(segmentTabsCommand(book, options).plan)).toBe(0);
});

test("one undo takes back the whole run: columns, segment tabs, settings and log", () => {
  const book = freshBook();
  const before = book.tables().map(rowsOf);
  book.apply(classifyCommand(book, options).plan);
  book.apply(segmentTabsCommand(book, options).plan);
  expect(book.tables().length).toBeGreaterThan(4);
  book.apply(undoCommand(book, options).plan);
  expect(book.tables().map(rowsOf)).toEqual(before);
  expect(book.tables()[0]?.ownColumns.size).toBe(0);
});

test("undo of a second run puts the first run's cells back, except what somebody edited since", () => {
  const book = freshBook();
  book.apply(classifyCommand(book, options).plan);
  const first = customersOf(book);
  const lower = {
    ...options,
    choices: new Map([
      ["high value line", "1"],
      ["medium value line", "1"],
    ]),
  };
  book.apply(classifyCommand(book, lower).plan);
  expect(customersOf(book)[3]?.[6]).toBe("High value");
  const edited = memoryBook(
    book.tables().map((table, at) => (at === 0 ? withCell(table, 6, 4, "mine") : table)),
  );
  const { plan, told } = undoCommand(edited, options);
  edited.apply(plan);
  const now = customersOf(edited);
  expect(now[4]?.[6]).toBe("mine");
  expect(now.map((row, at) => (at === 4 ? [] : row))).toEqual(first.map((row, at) => (at === 4 ? [] : row)));
  expect(told.map(({ en }) => en).join()).toContain(
    "Cells of “客户价值 Value” that were edited after the run stay: 1.",
  );
});

test("undo finds customers by key after the sheet was sorted", () => {
  const book = freshBook();
  book.apply(classifyCommand(book, options).plan);
  const sorted = book.tables().map((table, at) => (at === 0 ? reversedRows(table, 2, 14) : table));
  const other = memoryBook(sorted);
  other.apply(undoCommand(other, options).plan);
  expect(other.tables()[0]?.ownColumns.size).toBe(0);
});

test("without a run there is nothing to undo, and it says so", () => {
  const { plan, problems } = undoCommand(freshBook(), options);
  expect(plan.changes).toEqual([]);
  expect(problems[0]?.message.zh).toContain("没有可撤销的运行");
});

test("an edited setting is read back on the next run", () => {
  const book = freshBook();
  book.apply(classifyCommand(book, options).plan);
  const settings = book.tables().find(({ own }) => own === "settings") as Table;
  const row = settings.columns[0]?.indexOf("high value line") ?? -1;
  const changed = book
    .tables()
    .map((table) => (table === settings ? withCell(table, 2, row, 11_000) : table));
  const { classification } = classifyCommand(memoryBook(changed), options);
  expect(classification?.run.settings["high-value-line"]).toBe(11_000);
});

test("a setting that cannot be read stops the run and names the cell; only its check cell is written", () => {
  const book = freshBook();
  book.apply(classifyCommand(book, options).plan);
  const changed = book
    .tables()
    .map((table) => (table.own === "settings" ? withCell(table, 2, 2, "lots") : table));
  const { plan, problems } = classifyCommand(memoryBook(changed), options);
  expect(cellsChanged(plan)).toBe(1);
  expect(plan.changes[0]?.after?.[2]).toContain("✗ “lots” is not a real date. Write dates like 2026-08-31.");
  expect(problems.find(({ code }) => code === "E_SETTING_VALUE")).toMatchObject({
    row: 3,
    saw: "lots",
    stops: true,
  });
});

function padded(row: readonly Cell[]): Cell[] {
  return Array.from({ length: HEADER.length }, (_, at) => row[at] ?? null);
}

function reversedRows(table: Table, from: number, to: number): Table {
  const columns = table.columns.map((cells) => [
    ...cells.slice(0, from),
    ...cells.slice(from, to).reverse(),
    ...cells.slice(to),
  ]);
  return { ...table, columns };
}
