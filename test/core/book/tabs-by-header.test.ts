import { expect, test } from "vitest";
import { classifyCommand } from "../../../core/book/commands/classify.ts";
import { memoryBook } from "../../../core/book/memory-book.ts";
import { ownTabsByHeader } from "../../../core/book/tabs-by-header.ts";
import { dayFromIso } from "../../../core/cells/day.ts";
import { rulesColumns } from "../../../core/schemes/rules-tab/columns.ts";
import type { Table } from "../../../core/tables/table.ts";
import { tableOf, withCell } from "../make-table.ts";

const HEADER = ["Customer id", "Orders", "Total spend", "Last order", "First order"];
const CUSTOMERS = Array.from({ length: 12 }, (_, at) => [
  `C${at}`,
  at,
  at * 1000,
  "2026-06-01",
  "2024-01-01",
]);
const options = { today: dayFromIso("2026-06-30"), choices: new Map<string, string>(), tabsOf: "value" };

/** A tab of the user's that begins as our notes about tags do. */
const theirs = tableOf("CRM", [
  ["客户编号 Customer id", "标签 Tags"],
  ["X1", "vip"],
]);

/** The tabs without their markers, and the markers there were. */
function stripped(tables: readonly Table[]) {
  const bare = tables.map(({ own: _, ...table }): Table => ({ ...table, ownColumns: new Map() }));
  const found = ownTabsByHeader(bare);
  return bare.map((table, at) => [table.name, tables[at]?.own, found.get(table)] as const);
}

test.each(["en", "zh"] as const)(
  "every tab we wrote is known again without markers, none of the user's (%s)",
  (language) => {
    const book = memoryBook([
      tableOf("Customers", [HEADER, ...CUSTOMERS]),
      tableOf("规则", [["规则 Rules"]]),
    ]);
    book.apply(classifyCommand(book, { ...options, language }).plan);
    const tabs = stripped(book.tables());
    expect(tabs.filter(([, own]) => own?.startsWith("segment:")).length).toBe(3);
    for (const [name, own, found] of tabs) expect(found, name).toBe(own);
  },
);

test("the tab of a renamed segment is known by the Rules tab; a second Rules tab is the user's copy", () => {
  const fresh = memoryBook([tableOf("Customers", [HEADER, ...CUSTOMERS])]);
  fresh.apply(classifyCommand(fresh, { ...options, language: "en" }).plan);
  const at = rulesColumns.findIndex(({ id }) => id === "id");
  const renamed = fresh.tables().flatMap((table): Table[] => {
    if (table.own?.startsWith("segment:")) return [];
    if (table.own !== "rules") return [table];
    return [withCell(table, 1, table.columns[at]?.indexOf("value/high") ?? -1, "Gold")];
  });
  const book = memoryBook(renamed);
  book.apply(classifyCommand(book, { ...options, language: "en" }).plan);
  const rules = book.tables().find(({ own }) => own === "rules") as Table;
  const tabs = stripped([...book.tables(), { ...rules, name: "规则 Rules (2)" }]);
  expect(tabs.find(([name]) => name === "Value_Gold")?.[2]).toBe("segment:value:high");
  expect(tabs[tabs.length - 1]?.[2]).toBeUndefined();
});

test("a tab of the user's that begins as our notes about tags do stays theirs", () => {
  expect(ownTabsByHeader([theirs]).size).toBe(0);
});
