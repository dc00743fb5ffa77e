import { expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { column, importedFrom } from "../make-imported.ts";
import { importedWithLines, type LineRow } from "../make-lines.ts";

const byProfit = { "value-of": "gross-profit" };
const sale = (customer: string, amount: number, more: Partial<LineRow>, on = "2026-06-01"): LineRow => ({
  customer,
  on,
  amount,
  category: "x",
  ...more,
});

test("value by gross profit: a small margin on much is less than a large one on little", () => {
  const imported = importedWithLines([
    sale("much", 10_000, { margin: 100 }),
    sale("little", 1_000, { margin: 400 }),
    sale("loss", 5_000, { margin: -1 }),
  ]);
  const result = classified(imported, byProfit);
  expect(segmentsOf(result, "value")).toEqual(["low", "high", "low"]);
  expect(result.why("value", 1, "en")).toContain("gross profit in 12 months 400");
  expect(segmentsOf(classified(imported), "value")).toEqual(["high", "low", "medium"]);
});

test("without a margin the amount less the cost; refunds lower it, cancelled orders do not", () => {
  const rows = [
    sale("a", 100, { cost: 60 }),
    sale("a", 50, { cost: 30 }),
    sale("a", -50, { cost: -30 }, "2026-06-03"),
    sale("a", 10, { cost: 90, counted: false }, "2026-06-04"),
    sale("a", 100, { cost: 10 }, "2025-06-30"),
  ];
  const result = classified(importedWithLines(rows));
  expect(saidBy(result, "gross-profit")).toEqual([40]);
  expect(saidBy(result, "gross-profit-total")).toEqual([130]);
});

test("a line that does not say makes the customer's profit unknown; who never bought brought nothing", () => {
  const rows = [sale("a", 100, { margin: 60 }), sale("a", 100, {}), sale("b", 100, { margin: 5 })];
  const result = classified(importedWithLines(rows, { customers: ["a", "b", "never"] }), byProfit);
  expect(saidBy(result, "gross-profit")).toEqual([Number.NaN, 5, 0]);
  expect(segmentsOf(result, "value")).toEqual([null, "high", "low"]);
});

test("a column of the customers serves where there are no orders", () => {
  const fields = {
    "spend-total": column("money", [100, 200]),
    "orders-total": column("count", [3, 3]),
    "gross-profit-total": column("money", [50, 10]),
  };
  const result = classified(importedFrom({ customers: ["a", "b"], fields }), byProfit);
  expect(segmentsOf(result, "value")).toEqual(["high", "low"]);
});

test("a book that says nothing of profit asks for it", () => {
  const result = classified(importedFrom({ orders: [{ customer: "a", on: "2026-06-01" }] }), byProfit);
  expect(segmentsOf(result, "value")).toEqual([null]);
  expect(result.why("value", 0, "en")).toContain("a gross profit or cost column");
});
