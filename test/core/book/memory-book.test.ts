import { describe, expect, test } from "vitest";
import { memoryBook } from "../../../core/book/memory-book.ts";
import type { Change, ColumnChange, TabChange } from "../../../core/book/plan.ts";
import { cellsChanged } from "../../../core/book/plan-size.ts";
import { freeTabName } from "../../../core/book/tab-name.ts";
import type { Table } from "../../../core/tables/table.ts";
import { reversePlan } from "./reverse-plan.ts";

const data: Table = {
  id: "7",
  name: "Data",
  columns: [
    ["Title", "id", "a", "b"],
    [null, "spend", 1, 2],
    [null, null, null, null],
  ],
  height: 4,
  ownColumns: new Map(),
};

const column: ColumnChange = {
  kind: "column",
  tab: "7",
  marker: "v",
  header: "Value",
  headerRow: 1,
  format: "text",
  before: null,
  after: ["high", "low"],
};

const tab: TabChange = {
  kind: "tab",
  marker: "settings",
  name: "data",
  hidden: true,
  formats: ["text", "percent"],
  before: null,
  after: [
    ["Name", "Share"],
    ["a", 0.8],
  ],
};

function tablesAfter(...changes: Change[]): readonly Table[] {
  const book = memoryBook([data]);
  book.apply({ changes });
  return book.tables();
}

describe("a book in memory", () => {
  test("puts a new column right of the last used one, below its header row", () => {
    const [table] = tablesAfter(column);
    expect(table?.columns).toEqual([...data.columns.slice(0, 2), [null, "Value", "high", "low"]]);
    expect([...(table?.ownColumns ?? [])]).toEqual([[2, "v"]]);
  });

  test("leaves the tables it was given alone", () => {
    const copy = structuredClone(data);
    tablesAfter(column, tab);
    expect(data).toEqual(copy);
  });

  test("updates a column where it stands and empties what is no longer spoken of", () => {
    const book = memoryBook([data]);
    book.apply({ changes: [column, { ...column, marker: "w", header: "W" }] });
    book.apply({ changes: [{ ...column, header: "价值", before: column.after, after: ["mid"] }] });
    expect(book.tables()[0]?.columns[2]).toEqual([null, "价值", "mid", null]);
    expect(book.tables()[0]?.columns[3]).toEqual([null, "W", "high", "low"]);
  });

  test("removing a column never moves another", () => {
    const book = memoryBook([data]);
    book.apply({ changes: [column, { ...column, marker: "w", header: "W" }] });
    book.apply(reversePlan({ changes: [column] }));
    expect(book.tables()[0]?.columns[2]).toEqual([null, null, null, null]);
    expect([...(book.tables()[0]?.ownColumns ?? [])]).toEqual([[3, "w"]]);
  });

  test("a new tab comes last and gives way to a user's tab of its name", () => {
    const tables = tablesAfter(tab);
    expect(tables[1]).toMatchObject({ name: "data (2)", own: "settings", hidden: true, height: 2 });
    expect(tables[1]?.columns).toEqual([
      ["Name", "a"],
      ["Share", "80%"],
    ]);
  });

  test("undo gives back the cells and tabs there were", () => {
    const book = memoryBook([{ ...data, columns: data.columns.slice(0, 2) }]);
    const before = structuredClone(book.tables());
    const plan = { changes: [column, tab, { ...column, marker: "w" }] };
    book.apply(plan);
    book.apply(reversePlan(plan));
    expect(book.tables()).toEqual(before);
  });

  test("refuses a plan that was made for other cells, and changes nothing", () => {
    const book = memoryBook([data]);
    book.apply({ changes: [column, tab] });
    const before = book.tables();
    const wrong: [Change, string][] = [
      [column, 'column "v" of tab "Data" is there'],
      [{ ...column, marker: "w", before: ["x"] }, 'column "w" of tab "Data" is gone'],
      [{ ...column, before: ["high", "mid"] }, "row 4"],
      [{ ...column, before: ["high"], after: ["x", "y"] }, "row 4"],
      [{ ...column, tab: "8" }, 'no tab "8"'],
      [tab, 'our tab "settings" is there'],
      [
        {
          ...tab,
          before: [
            ["Name", "Share"],
            ["a", 0.7],
          ],
        },
        'row 2 of tab "data (2)"',
      ],
      [{ ...tab, before: [["Name", "Share"]] }, 'row 2 of tab "data (2)"'],
    ];
    for (const [change, message] of wrong) {
      expect(() => book.apply({ changes: [{ ...column, marker: "z" }, change] })).toThrow(message);
    }
    expect(book.tables()).toBe(before);
  });

  test("a percent is the same cell as the text it reads back as", () => {
    const book = memoryBook([data]);
    book.apply({ changes: [{ ...column, format: "percent", after: [0.125, 0.07] }] });
    expect(book.tables()[0]?.columns[2]).toEqual([null, "Value", "12.5%", "7%"]);
    book.apply({ changes: [{ ...column, format: "percent", before: [0.125, "7%"], after: null }] });
    expect(book.tables()[0]?.ownColumns.size).toBe(0);
  });
});

test("a plan counts the cells that would hold something else", () => {
  expect(cellsChanged({ changes: [column] })).toBe(2);
  expect(cellsChanged({ changes: [{ ...column, before: ["high", ""], after: ["high", null, "x"] }] })).toBe(
    1,
  );
  expect(cellsChanged({ changes: [tab] })).toBe(4);
  expect(cellsChanged({ changes: [{ ...tab, before: tab.after, after: [["Name"]] }] })).toBe(3);
});

test("tab names fit every program and clash with none, whatever their case", () => {
  expect(freeTabName("VIP", ["vip", "VIP (2)"])).toBe("VIP (3)");
  expect(freeTabName("a/b:[c]?*\\", [])).toBe("a b  c");
  expect(freeTabName("'''", [])).toBe("Tab");
  expect(freeTabName("History", [])).toBe("History tab");
  expect(freeTabName("x".repeat(40), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  expect(freeTabName(`${"x".repeat(30)}😀`, [])).toBe("x".repeat(30));
});
