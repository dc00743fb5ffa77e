import { readXlsx as hucreReads } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import type { Table } from "../../../core/tables/table.ts";
import { reversePlan } from "../book/reverse-plan.ts";
import { smallWorkbook } from "./xlsx/small-workbook.ts";
import { column, read, tab } from "./xlsx-changes.ts";

describe("a new workbook", () => {
  const table: Table = {
    id: "orders-2026.csv",
    name: "orders [2026]",
    columns: [
      ["id", "00123", "=1+1"],
      ["n", 5, null],
    ],
    height: 3,
    ownColumns: new Map(),
  };

  test("holds the given tables, then our columns and tabs, and another reader agrees", async () => {
    const book = xlsxBook(undefined, [table, { ...table, id: "b" }]);
    book.apply({ changes: [column({ tab: table.id, after: ["a", "b"] }), tab()] });
    const bytes = book.bytes();
    const tables = await read(bytes);
    expect(tables.map(({ name }) => name)).toEqual([
      "orders  2026",
      "orders  2026 (2)",
      "设置",
      "_classifier",
    ]);
    expect(tables[0]?.columns).toEqual([...table.columns, ["客户价值 Value", "a", "b"]]);
    const seen = await hucreReads(bytes);
    expect(seen.sheets[0]?.rows).toEqual([
      ["id", "n", "客户价值 Value"],
      ["00123", 5, "a"],
      ["=1+1", null, "b"],
    ]);
    expect(seen.sheets[3]).toMatchObject({ hidden: true });
  });

  test("beside a workbook, tabs of other files are put last and stay when all of ours is taken away", async () => {
    const workbook = smallWorkbook({ sheets: [{ name: "Data", inside: "<sheetData/>" }] });
    const book = xlsxBook(workbook, [...(await read(workbook)), table, { ...table, id: "b", name: "data" }]);
    const names = async () => (await read(book.bytes())).map(({ name }) => name);
    const plan = { changes: [column({ tab: table.id, after: ["a", "b"] }), tab()] };
    book.apply(plan);
    expect(await names()).toEqual(["Data", "orders  2026", "data (2)", "设置", "_classifier"]);
    book.apply(reversePlan(plan));
    const tables = await read(book.bytes());
    expect(tables.map(({ name }) => name)).toEqual(["Data", "orders  2026", "data (2)"]);
    expect(tables[1]?.columns).toEqual(table.columns);
  });

  test("may be empty", async () => {
    expect(await read(xlsxBook(undefined, []).bytes())).toHaveLength(1);
  });
});
