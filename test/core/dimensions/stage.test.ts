import { expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { column, importedFrom, type OrderRow } from "../make-imported.ts";

// As of 2026-06-30 the last 180 days begin on 2026-01-02, the 180 before on 2025-07-06.
const orders = (...rows: (readonly [on: string, amount: number])[]): OrderRow[] =>
  rows.map(([on, amount]) => ({ customer: "a", on, amount }));
/** Patient, so that only the trend speaks. */
const run = (rows: readonly OrderRow[], settings = {}) =>
  classified(importedFrom({ orders: rows }), {
    "churn-by": "fixed-days",
    "warn-after": 900,
    "lost-after": 990,
    ...settings,
  });
const stageOf = (...rows: (readonly [on: string, amount: number])[]) =>
  segmentsOf(run(orders(...rows)), "stage")[0];

test.each([
  [120, "growth", 0.2],
  [119, "maturity", 0.19],
  [71, "maturity", -0.29],
  [70, "decline", -0.3],
])("spend of %d after 100 is %s", (amount, stage, change) => {
  const result = run(
    orders(
      ["2025-07-05", 50],
      ["2025-07-06", 50],
      ["2026-01-01", 50],
      ["2026-01-02", amount - 10],
      ["2026-06-30", 10],
    ),
  );
  expect(saidBy(result, "spend-change")[0]).toBeCloseTo(change, 10);
  expect(segmentsOf(result, "stage")).toEqual([stage]);
});

test("few orders or few days are the introduction", () => {
  expect(stageOf(["2025-01-01", 50], ["2026-06-01", 50])).toBe("introduction");
  expect(stageOf(["2026-04-02", 50], ["2026-05-01", 50], ["2026-06-01", 50]), "89 days").toBe("introduction");
  expect(stageOf(["2026-04-01", 50], ["2026-05-01", 50], ["2026-06-01", 50]), "90 days").toBe("growth");
});

test("nothing before and something now is growth; nothing at all is maturity", () => {
  const old = ["2025-01-01", "2025-02-01", "2025-03-01"].map((on) => [on, 50] as const);
  expect(stageOf(...old, ["2026-06-01", 1])).toBe("growth");
  expect(stageOf(...old)).toBe("maturity");
});

test("a customer lost or warned of declines, whatever the trend", () => {
  const rows = orders(["2026-03-01", 50], ["2026-03-02", 50]);
  expect(segmentsOf(run(rows, { "warn-after": 60 }), "stage")).toEqual(["decline"]);
});

test("with two years of history the same days of last year are compared", () => {
  const last = [
    ["2025-05-01", 100],
    ["2026-05-01", 100],
    ["2025-08-01", 500],
  ] as const;
  expect(stageOf(["2024-06-30", 5], ...last)).toBe("maturity");
  expect(stageOf(["2024-07-01", 5], ...last), "a day too short").toBe("decline");
});

test("a base under a tenth of the usual spend says nothing: young grows, settled is mature", () => {
  // Usual: 1,060 in 540 days or less, some 350 in 180 days.
  const rows = [
    ["2025-02-01", 1000],
    ["2025-09-01", 10],
    ["2026-05-01", 50],
  ] as const;
  const settled = run(orders(...rows));
  expect(saidBy(settled, "spend-change")).toEqual([Number.NaN]);
  expect(segmentsOf(settled, "stage")).toEqual(["maturity"]);
  expect(segmentsOf(run(orders(...rows), { "settled-from": 600 }), "stage")).toEqual(["growth"]);
});

test("a refund lowers the spend of its days", () => {
  expect(
    saidBy(run(orders(["2025-08-01", 100], ["2026-05-01", 100], ["2026-05-02", -40])), "spend-change"),
  ).toEqual([-0.4]);
});

test("without orders with money it cannot be said", () => {
  const fields = {
    "orders-total": column("count", [9]),
    "first-order": column("date", ["2024-01-01"]),
    "last-order": column("date", ["2026-06-01"]),
  };
  const result = classified(importedFrom({ customers: ["a"], fields }));
  expect(segmentsOf(result, "stage")).toEqual([null]);
  expect(result.why("stage", 0, "en")).toContain("an orders tab with dates and amounts");
});
