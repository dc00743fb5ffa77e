import { expect, test } from "vitest";
import { dayFromIso } from "../../core/cells/day.ts";
import { classifyTables } from "../../core/classify-tables.ts";
import { aTable } from "./tables/a-table.ts";

const HEADER = ["Order number", "Customer", "Order date", "Product", "Quantity", "Unit price"];
const LINES = [
  ["1", "Ann", "2026-06-01 09:00", "tea", 1, 10],
  ["1", "Ann", "2026-06-01 09:00", "tea", 1, 10],
  ["2", "Ann", "2026-06-01 18:00", "cup", 2, 5],
  ["3", "Ann", "2026-06-20 12:00", "gift", 1, 0],
  ["4", "Bob", "2026-06-28 13:00", "tea", 3, 10],
  ["5", "Bob", "2026-06-29 11:00", "tea", -1, 10],
  ["5", "Bob", "2026-06-29 11:00", "cup", 4, 5],
];

/** Ann's and Bob's days since the last order, orders and spend as of noon on 30 June 2026. */
function figures(choices: Readonly<Record<string, string>>) {
  const asOf = dayFromIso("2026-06-30T12:00");
  const result = classifyTables([aTable("Orders", [HEADER, ...LINES])], {
    today: asOf,
    asOf,
    choices: new Map(Object.entries(choices)),
  });
  if (!("dimensions" in result)) throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
  const of = (row: number) =>
    ["days-since-last-order", "orders", "spend"].map((id) => result.measure(id)?.values[row]);
  return { ann: of(0), bob: of(1), asOf: result.run.asOf };
}

test("by the standard settings", () => {
  expect(figures({})).toEqual({ ann: [29, 2, 30], bob: [1, 2, 40], asOf: "2026-06-30" });
});

test("an order worth nothing may count", () => {
  expect(figures({ "zero orders count": "yes" }).ann).toEqual([10, 3, 30]);
});

test("lines the same in every cell may be read once", () => {
  expect(figures({ "drop identical lines": "yes" }).ann).toEqual([29, 2, 20]);
});

test("a rule may say which lines count", () => {
  expect(figures({ "counted line": "quantity > 0 and product is not tea" })).toMatchObject({
    ann: [29, 1, 10],
    bob: [1, 1, 20],
  });
  expect(figures({ 计入的明细行: "数量 > 0" }).bob).toEqual([1, 2, 50]);
});

test("orders of one day may be one purchase", () => {
  expect(figures({ "orders as": "purchase days" }).ann).toEqual([29, 1, 30]);
});

test("elapsed days are full 24 hours, and the run's date has a time", () => {
  expect(figures({ "recency in": "elapsed days" })).toEqual({
    ann: [28, 2, 30],
    bob: [1, 2, 40],
    asOf: "2026-06-30T12:00:00",
  });
  expect(figures({ "recency in": "elapsed days", "counted line": "order number is 4" }).bob).toEqual([
    1, 1, 30,
  ]);
});

test("a rule on lines that cannot be read stops the run and says where", () => {
  expect(() => figures({ "counted line": "quantty > 0" })).toThrow(/quantty/);
});
