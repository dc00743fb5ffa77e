import { expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { importedFrom, textColumn } from "../make-imported.ts";
import { importedWithLines, type LineRow } from "../make-lines.ts";

const lineOf = (customer: string, line: string, amount: number, on = "2026-06-01", order = 1): LineRow => ({
  customer,
  on,
  order,
  line,
  amount,
});
const lines = (...rows: LineRow[]) => classified(importedWithLines(rows));

test("the line with the most of the last 365 days is the main one, others from a tenth are further ones", () => {
  const result = lines(
    lineOf("a", "B", 600),
    lineOf("a", "A", 300),
    lineOf("a", "C", 100),
    lineOf("a", "D", 99),
    lineOf("a", "E", 5_000, "2025-06-30"),
    lineOf("b", "A", 10),
  );
  expect(segmentsOf(result, "business-line")).toEqual(["B", "A"]);
  expect(saidBy(result, "other-business-lines")).toEqual(["A", null]);
  expect(saidBy(result, "business-line-share")).toEqual([600 / 1099, 1]);
  const even = lines(lineOf("a", "B", 500), lineOf("a", "A", 400), lineOf("a", "C", 100));
  expect(saidBy(even, "other-business-lines"), "exactly a tenth is enough").toEqual(["A、C"]);
  expect(result.why("business-line", 0, "en")).toContain("share of the main business line 54.6%");
});

test("of two equal lines the most recent one is the main one, then the first by name", () => {
  const recent = lines(lineOf("a", "A", 100, "2026-05-01"), lineOf("a", "B", 100, "2026-06-01"));
  expect(segmentsOf(recent, "business-line")).toEqual(["B"]);
  const sameDay = lines(lineOf("a", "B", 100), lineOf("a", "A", 100));
  expect(segmentsOf(sameDay, "business-line")).toEqual(["A"]);
});

test("what was given back lowers a line; a line with nothing left is none", () => {
  const result = lines(
    lineOf("a", "A", 300),
    lineOf("a", "B", 200),
    lineOf("a", "A", -150, "2026-06-10"),
    lineOf("b", "A", 50),
    lineOf("b", "A", -50, "2026-06-10"),
    lineOf("c", "A", 70),
    { ...lineOf("c", "B", 900, "2026-06-11"), counted: false },
  );
  expect(segmentsOf(result, "business-line")).toEqual(["B", null, "A"]);
});

test("spellings of one line are one", () => {
  const result = lines(lineOf("a", "Tea", 60), lineOf("a", "ｔｅａ ", 50), lineOf("a", "Coffee", 100));
  expect(segmentsOf(result, "business-line")).toEqual(["Tea"]);
});

test("without a line the category stands for it, without that the product; without money the units", () => {
  const row = { customer: "a", on: "2026-06-01" };
  const byCategory = importedWithLines([
    { ...row, category: "Drinks", product: "Tea", quantity: 2 },
    { ...row, category: "Food", product: "Rice", quantity: 3 },
  ]);
  expect(segmentsOf(classified(byCategory), "business-line")).toEqual(["Food"]);
  const byProduct = importedWithLines([
    { ...row, product: "Tea" },
    { ...row, product: "Rice" },
    { ...row, product: "Tea" },
  ]);
  expect(segmentsOf(classified(byProduct), "business-line")).toEqual(["Tea"]);
});

test("who bought nothing in 365 days, and a book without lines: the customers' column, the first word first", () => {
  const fields = { "business-lines": textColumn(["B；A、C", "A", null]) };
  const customers = ["old", "new", "none"];
  const withLines = importedWithLines([lineOf("old", "A", 10, "2024-01-01"), lineOf("new", "C", 10)], {
    customers,
    fields,
  });
  const result = classified(withLines);
  expect(segmentsOf(result, "business-line")).toEqual(["B", "C", null]);
  expect(saidBy(result, "other-business-lines")).toEqual(["A、C", null, null]);
  const columnOnly = classified(importedFrom({ customers, fields }));
  expect(segmentsOf(columnOnly, "business-line")).toEqual(["B", "A", null]);
  expect(columnOnly.why("business-line", 2, "zh")).toContain("数据不足");
});

test("a book without any word of lines says what it needs", () => {
  const result = classified(importedFrom({ customers: ["a"] }));
  expect(segmentsOf(result, "business-line")).toEqual([null]);
  expect(result.why("business-line", 0, "en")).toContain("customers' column “business lines”");
});
