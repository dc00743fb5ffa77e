import { expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import type { Table } from "../../../../core/tables/table.ts";
import { tableOf } from "../../make-table.ts";
import { options } from "./edited-rules.ts";

const markersOf = (book: ReturnType<typeof memoryBook>) => [
  ...(book.tables()[0] as Table).ownColumns.values(),
];

test("where nobody's purchases are known no columns of figures are written", () => {
  const book = memoryBook([
    tableOf("List", [
      ["Customer id", "Credit score"],
      ["C1", 700],
      ["C2", 610],
    ]),
  ]);
  book.apply(classifyCommand(book, options).plan);
  expect(markersOf(book)).toContain("dimension:credit");
  expect(markersOf(book).filter((marker) => marker.startsWith("figure:"))).toEqual([]);
});

test("those that somebody's purchases fill are", () => {
  const rows = [
    ["Customer id", "Orders", "Total spend"],
    ["C1", 3, 100],
    ["C2", 0, 0],
  ];
  const book = memoryBook([tableOf("List", rows)]);
  book.apply(classifyCommand(book, options).plan);
  expect(markersOf(book).filter((marker) => marker.startsWith("figure:"))).toEqual([
    "figure:orders",
    "figure:spend",
  ]);
});
