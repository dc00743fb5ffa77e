import { describe, expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { importedFrom, textColumn } from "../make-imported.ts";
import { importedWithLines, type LineRow } from "../make-lines.ts";

/** Bought by one customer, a line an order. */
const bought = (customer: string, shares: Readonly<Record<string, number>>): LineRow[] =>
  Object.entries(shares).map(([category, amount], order) => ({
    customer,
    on: "2026-06-01",
    order,
    category,
    amount,
  }));
const preferenceOf = (shares: Readonly<Record<string, number>>, settings = {}) =>
  segmentsOf(classified(importedWithLines(bought("a", shares)), settings), "preference")[0];

describe("one category", () => {
  test("from 60 % of the purchases", () => {
    expect(preferenceOf({ tea: 60, a: 14, b: 13, c: 13 })).toBe("single");
    expect(preferenceOf({ tea: 59, a: 21, b: 20 })).toBe("ordinary");
  });

  test("or from a sum of squared shares of 0.5: two halves are concentrated too", () => {
    expect(preferenceOf({ a: 50, b: 50 })).toBe("single");
    expect(preferenceOf({ a: 50, b: 50 }, { "concentrated-from": 0.51 })).toBe("ordinary");
  });

  test("the reason names it", () => {
    const result = classified(importedWithLines(bought("a", { tea: 80, rice: 20 })));
    expect(result.why("preference", 0, "zh")).toContain("偏好品类：tea");
    expect(result.why("preference", 0, "en")).toContain(
      "share of the top category 80% (preferred category: tea)",
    );
  });
});

describe("several categories", () => {
  test("three or more, spread to at most 0.4", () => {
    expect(preferenceOf({ a: 34, b: 33, c: 33 })).toBe("multiple");
    expect(preferenceOf({ a: 45, b: 45, c: 10 }), "0.415").toBe("ordinary");
    expect(preferenceOf({ a: 34, b: 33, c: 33 }, { "several-categories-from": 4 })).toBe("ordinary");
  });
});

test("the figures", () => {
  const result = classified(importedWithLines(bought("a", { a: 50, b: 30, c: 20 })));
  expect(saidBy(result, "top-category-share")).toEqual([0.5]);
  expect(saidBy(result, "category-concentration")[0]).toBeCloseTo(0.38, 12);
  expect(saidBy(result, "effective-categories")[0]).toBeCloseTo(1 / 0.38, 12);
  expect(saidBy(result, "categories-bought")).toEqual([3]);
});

test("fewer than two lines or two orders say nothing", () => {
  const oneOrder = [
    { customer: "a", on: "2026-06-01", category: "tea", amount: 5 },
    { customer: "a", on: "2026-06-01", category: "rice", amount: 5 },
    { customer: "b", on: "2026-06-01", category: "tea", amount: 5 },
    { customer: "b", on: "2026-06-02", category: "tea", amount: 5 },
  ];
  const result = classified(importedWithLines(oneOrder));
  expect(segmentsOf(result, "preference")).toEqual([null, "single"]);
  expect(saidBy(result, "top-category")).toEqual([null, "tea"]);
  expect(result.why("preference", 0, "en")).toContain("Not enough data");
});

test("what was bought before the 12 months of the basis does not count", () => {
  const old = bought("a", { tea: 100, rice: 1 }).map((row) => ({ ...row, on: "2025-06-30" }));
  expect(segmentsOf(classified(importedWithLines(old)), "preference")).toEqual([null]);
});

test("the customers' own column wins: one word is a preference, three are several", () => {
  const fields = { "preferred-product": textColumn(["茶叶", "茶、米、糖", "茶、米", null]) };
  const result = classified(importedFrom({ customers: ["a", "b", "c", "d"], fields }));
  expect(segmentsOf(result, "preference")).toEqual(["single", "multiple", "ordinary", null]);
  expect(result.why("preference", 0, "zh")).toContain("偏好品类：茶叶");
  const both = importedWithLines(bought("a", { a: 34, b: 33, c: 33 }), {
    fields: { "preferred-product": textColumn(["b"]) },
  });
  expect(segmentsOf(classified(both), "preference")).toEqual(["single"]);
});

describe("a chosen category", () => {
  const rows = [
    ...bought("strong", { tea: 50, rice: 50 }),
    ...bought("medium", { tea: 15, rice: 85 }),
    ...bought("weak", { tea: 14, rice: 86 }),
    ...bought("none", { rice: 86 }),
  ];
  const imported = importedWithLines(rows, { customers: ["strong", "medium", "weak", "none", "never"] });

  test("half of the purchases is strong, 15 % medium, less weak", () => {
    const result = classified(imported, { "chosen-category": " TEA" });
    expect(segmentsOf(result, "category-share")).toEqual(["high", "medium", "low", "none", null]);
    expect(result.why("category-share", 0, "en")).toContain(
      "share of the chosen category 50% (category in question: tea)",
    );
  });

  test("none chosen is the best-selling one", () => {
    expect(saidBy(classified(imported), "category-asked-for")[0]).toBe("rice");
  });

  test("one that nobody sells is answered with those there are", () => {
    expect(() => classified(imported, { "chosen-category": "tee" })).toThrow(
      'None of your orders is of “tee”. Did you mean "tea"? Categories are: rice, tea.',
    );
  });
});
