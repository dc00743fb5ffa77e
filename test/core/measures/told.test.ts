import { expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { aTable, importAt } from "../tables/a-table.ts";

const asOf = "2026-08-31";
const customers = aTable("Customers", [
  ["Customer ID", "Name", "Total spend", "Orders", "First order", "Last order"],
  ["C1", "Anna", 500, 5, "2024-01-01", "2026-01-01"],
  ["C2", "Bob", 620, 2, "2024-02-02", "2024-09-09"],
  ["C3", "Cleo", 5550, 5, "2024-11-11", "2026-06-30"],
  ["C4", "Dan", 90, 1, "2026-08-01", "2026-08-01"],
  ["C5", "Eve", 0, 0, "", ""],
]);
const orders = aTable("Orders", [
  ["Order no", "Date", "Customer ID", "Amount"],
  ["1", "2026-08-01", "C1", 40],
]);
const imported = importAt(asOf, [customers, orders]);
const evidence = gatherEvidence(imported, standard, dayFromIso(asOf));
const measured = (id: string) => [...(evidence.measure(id) ?? [])];

test("columns speak for a customer whom no order names", () => {
  expect(measured("orders-total")).toEqual([1, 2, 5, 1, 0]);
  expect(measured("spend-total")).toEqual([40, 620, 5550, 90, 0]);
  expect(measured("has-ordered")).toEqual([1, 1, 1, 1, 0]);
  expect(measured("days-since-last-order")).toEqual([30, 721, 62, 30, Number.NaN]);
});

test("what a lifetime column cannot tell of a window stays unknown", () => {
  expect(measured("spend-12m")).toEqual([40, 0, Number.NaN, 90, 0]);
  expect(measured("orders-12m")).toEqual([1, 0, Number.NaN, 1, 0]);
  expect(measured("recent-spend").slice(1, 4)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test("one problem names them, and they are not said to differ", () => {
  const [missing] = imported.problems.filter(({ code }) => code === "W_ORDERS_MISSING");
  expect(missing?.message.en).toContain("3 (Bob, Cleo, Dan)");
  const differ = imported.problems.filter(({ code }) => code === "W_TOTAL_DIFFERS");
  expect(differ.map(({ message }) => message.en)).toEqual([
    expect.stringContaining(
      "For 1 customers this column differs from their orders by more than 1%, for example Anna (5 ↔ 1)",
    ),
    expect.stringContaining("Anna (500 ↔ 40)"),
  ]);
});
