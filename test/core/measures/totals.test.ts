import { expect, test } from "vitest";
import { dayFromIso, isoFromDay } from "../../../core/cells/day.ts";
import { totals } from "../../../core/measures/totals.ts";
import type { Orders } from "../../../core/tables/imported.ts";
import { importedFrom, type OrderRow } from "../make-imported.ts";

const asOf = dayFromIso("2026-06-30");
const add = (orders: OrderRow[], window?: number) =>
  totals(importedFrom({ customers: ["a"], orders }).orders as Orders, 1, asOf, window);

test("an order 364 days old is inside 12 months, one 365 days old is not", () => {
  const orders = [
    { customer: "a", on: "2025-07-01" },
    { customer: "a", on: "2025-06-30" },
  ];
  expect(add(orders, 365).orders[0]).toBe(1);
  expect(add(orders).orders[0]).toBe(2);
});

test("a refund lowers spend on its date and is not counted", () => {
  const result = add([
    { customer: "a", on: "2026-01-01", amount: 100 },
    { customer: "a", on: "2026-02-01", amount: -30.5 },
  ]);
  expect(result.orders[0]).toBe(1);
  expect(result.spend?.[0]).toBe(69.5);
});

test("an order after the run's date does not count yet", () => {
  expect(add([{ customer: "a", on: "2026-07-01" }]).orders[0]).toBe(0);
});

test("an order left out by its status adds no money", () => {
  expect(add([{ customer: "a", on: "2026-06-01", amount: 50, counted: false }]).spend?.[0]).toBe(0);
});

test("the first and the last counted order of the window are told, refunds and later orders aside", () => {
  const orders = [
    { customer: "a", on: "2025-01-05", amount: 10 },
    { customer: "a", on: "2026-03-01", amount: 10 },
    { customer: "a", on: "2026-02-01", amount: 10 },
    { customer: "a", on: "2026-05-01", amount: -10 },
    { customer: "a", on: "2026-07-02", amount: 10 },
  ];
  const [whole, year] = [add(orders), add(orders, 365)];
  expect([whole.first[0], whole.last[0]].map((day) => isoFromDay(day ?? 0))).toEqual([
    "2025-01-05",
    "2026-03-01",
  ]);
  expect(isoFromDay(year.first[0] ?? 0)).toBe("2026-02-01");
  expect(add([]).first[0]).toBeNaN();
});

test("cents add up exactly", () => {
  const orders = Array.from({ length: 10 }, () => ({ customer: "a", on: "2026-06-01", amount: 0.1 }));
  expect(add(orders).spend?.[0]).toBe(1);
});
