import { expect } from "vitest";
import type { ColumnChange, Plan, TabChange } from "../../../core/book/plan.ts";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import type { Table } from "../../../core/tables/table.ts";

export const richTab = "客户 'A' & B";

export function column(over: Partial<ColumnChange> = {}): ColumnChange {
  return {
    kind: "column",
    tab: richTab,
    marker: "dimension:value",
    header: "客户价值 Value",
    headerRow: 0,
    format: "text",
    before: null,
    after: ["高", null, "=1+1", "<&>"],
    ...over,
  };
}

export function tab(over: Partial<TabChange> = {}): TabChange {
  return {
    kind: "tab",
    marker: "settings",
    name: "设置",
    hidden: false,
    formats: ["text", "percent"],
    before: null,
    after: [
      ["Setting", "Value"],
      ["share", 0.125],
    ],
    ...over,
  };
}

export async function read(bytes: Uint8Array): Promise<Table[]> {
  const { tables, problems } = await readXlsx(bytes, "t.xlsx");
  expect(problems.filter(({ stops }) => stops)).toEqual([]);
  return tables;
}

export async function apply(bytes: Uint8Array, ...changes: Plan["changes"]) {
  const book = xlsxBook(bytes, await read(bytes));
  book.apply({ changes });
  return book;
}

export const own = (tables: readonly Table[]) =>
  tables.map((table) => ({
    id: table.id,
    own: table.own,
    columns: [...table.ownColumns].map(([at, marker]) => [at, marker, table.columns[at]]),
  }));
