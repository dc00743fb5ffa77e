import { expect, test } from "vitest";
import { classified, segmentsOf } from "../classified.ts";
import { column, importedFrom } from "../make-imported.ts";

const monthly = (customer: string, from: string, amount: number) => {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const months = (2026 - year) * 12 + 6 - month;
  return Array.from({ length: months + 1 }, (_, at) => {
    const date = new Date(Date.UTC(year, month - 1 + at, 15));
    return { customer, on: date.toISOString().slice(0, 10), amount };
  });
};

test("new, at risk, loyal, and a fourth for the others", () => {
  const orders = [
    ...monthly("loyal", "2023-01", 900),
    ...monthly("ordinary", "2025-09", 10),
    { customer: "new", on: "2026-04-01" },
    { customer: "no longer new", on: "2026-03-31" },
    ...["2024-01-15", "2024-02-15", "2024-03-15"].map((on) => ({ customer: "gone", on })),
  ];
  const result = classified(importedFrom({ orders }), {
    "usual-gap": 200,
    "long-gap": 300,
    "very-long-gap": 400,
    "gap-pull": 0,
  });
  const states = segmentsOf(result, "loyalty-state");
  expect(Object.fromEntries(result.imported.customers.keys.map((key, row) => [key, states[row]]))).toEqual({
    loyal: "loyal",
    ordinary: "ordinary",
    new: "new",
    "no longer new": "ordinary",
    gone: "at-risk",
  });
});

test("without a first order date, an old last order still rules out new; without a score nobody is called ordinary", () => {
  const fields = {
    "orders-total": column("count", [5, 5, 5]),
    "last-order": column("date", ["2026-06-01", "2026-03-01", "2024-01-01"]),
    "spend-total": column("money", [1, 2, 3]),
  };
  const result = classified(importedFrom({ customers: ["a", "b", "c"], fields }), { "long-gap": 200 });
  expect(segmentsOf(result, "loyalty-state")).toEqual([null, null, "at-risk"]);
  expect(result.why("loyalty-state", 0, "en")).toContain("days since first order");
  expect(result.why("loyalty-state", 1, "en")).toContain("loyalty score");
});
