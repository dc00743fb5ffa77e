import { expect, test } from "vitest";
import { freeHeader, ownColumnsByHeader } from "../../../core/book/columns-by-header.ts";
import { classifyCommand } from "../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../core/book/memory-book.ts";
import type { Cell } from "../../../core/cells/cell.ts";
import { dayFromIso } from "../../../core/cells/day.ts";
import { rowsOf } from "../../../core/tables/rows.ts";
import type { Table } from "../../../core/tables/table.ts";
import { tableOf } from "../make-table.ts";

const own = (rows: readonly (readonly Cell[])[]) => [...ownColumnsByHeader(tableOf("t", rows).columns)];

test("an export of ours is known by the date of the run beside its customers", () => {
  const header = ["id", "客户价值 Value", "截止日期 As of"];
  const asOf = "2026-08-31";
  const ours = [
    [1, "dimension:value"],
    [2, "as-of"],
  ];
  expect(own([header, ["a", "High value", asOf], ["b", null, null], ["c", "Low value", asOf]])).toEqual(ours);
  expect(own([["A title"], header, ["a", "High value", asOf]])).toEqual(ours);
});

test("one date changed, a note below it, or the column of dates gone: the columns are ours all the same", () => {
  const header = ["id", "客户价值 Value", "流失预警 Churn warning", "交易活跃度 Activity", "截止日期 As of"];
  const rows = ["a", "b", "c"].map((id): Cell[] => [
    id,
    "High value",
    "正常",
    "Not enough data",
    "2026-08-31",
  ]);
  const ours = [
    [1, "dimension:value"],
    [2, "dimension:churn"],
    [3, "dimension:activity"],
    [4, "as-of"],
  ];
  const note = [null, null, null, null, "checked by Ann"];
  expect(own([header, ...rows, note])).toEqual(ours);
  expect(
    own([header, ...rows.map((row, at) => (at === 1 ? [...row.slice(0, 4), "2026-09-01"] : row))]),
  ).toEqual(ours);
  expect(own([header, ...rows].map((row) => row.slice(0, 4)))).toEqual(ours.slice(0, 3));
  const two = [header, ...rows].map((row) => row.slice(0, 3));
  expect(own(two), "two answered questions may be chance").toEqual([]);
  const theirs = [header, ...rows].map((row, at) =>
    row.slice(0, 4).map((cell) => (at === 0 ? cell : `my ${cell}`)),
  );
  expect(own(theirs)).toEqual([]);
});

test("headers alone make no column ours", () => {
  expect(
    own([
      ["id", "客户价值 Value", "原因 Why"],
      ["a", "mine", "my own"],
    ]),
  ).toEqual([]);
  expect(
    own([
      ["id", "原因 Why", "截止日期 As of"],
      ["a", "x", null],
    ]),
  ).toEqual([]);
  expect(
    own([
      ["id", "原因 Why", "截止日期 As of"],
      ["a", "x", "soon"],
      ["b", "x", "later"],
    ]),
  ).toEqual([]);
});

test("of columns with our header the one with the highest number is ours", () => {
  const rows = [
    ["原因 Why (2)", "原因 Why", "截止日期 As of"],
    ["x", "y", "2026-08-31"],
  ];
  expect(own(rows)).toEqual([
    [0, "why"],
    [2, "as-of"],
  ]);
  expect(freeHeader("原因 Why", ["a", "原因 Why ", "原因 Why (2)"])).toBe("原因 Why (3)");
});

const HEADER = ["Customer ID", "原因 Why", "客户价值 Value", "标签汇总 Tags", "Orders", "Total spend"];

test("columns of the user's under our headers stay; ours stand beside them, and are found again in a .csv", () => {
  const rows = [HEADER, ...["a", "b", "c"].map((id, at) => [id, "my own why", "mine", "vip", at, at * 100])];
  const options = {
    today: dayFromIso("2026-08-31"),
    language: "en",
    choices: new Map<string, string>(),
  } as const;
  const book = memoryBook([tableOf("Customers", rows)]);
  book.apply(classifyCommand(book, options).plan);
  const [table] = book.tables() as [Table];
  expect(rowsOf(table).map((cells) => cells.slice(0, HEADER.length))).toEqual(rows);
  expect(rowsOf(table)[0]).toEqual(expect.arrayContaining(["客户价值 Value (2)", "原因 Why (2)"]));
  const exported = { ...table, ownColumns: ownColumnsByHeader(table.columns) };
  expect(exported.ownColumns).toEqual(table.ownColumns);
  book.apply(undoCommand(book, options).plan);
  expect(book.tables().map(rowsOf)).toEqual([rows]);
});
