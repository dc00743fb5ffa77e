import { describe, expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { importedFrom, type OrderRow } from "../make-imported.ts";

/** Customer c3 orders three times in the 12 months, and once before. */
const ordering = (...counts: number[]): OrderRow[] =>
  counts.flatMap((count) => [
    { customer: `c${count}`, on: "2024-01-01" },
    ...Array.from({ length: count }, (_, at) => ({
      customer: `c${count}`,
      on: `2026-05-${String(at + 1).padStart(2, "0")}`,
    })),
  ]);

test("by orders per year: from 12 often, from 4 now and then", () => {
  const result = classified(importedFrom({ orders: ordering(3, 4, 11, 12) }));
  expect(segmentsOf(result, "frequency")).toEqual(["low", "medium", "medium", "high"]);
});

describe("by rank", () => {
  const byRank = { "frequency-by": "rank" };

  test("the most frequent fifth, the next 30 %, the rest", () => {
    const result = classified(importedFrom({ orders: ordering(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) }), byRank);
    expect(segmentsOf(result, "frequency")).toEqual([
      ...Array(5).fill("low"),
      ...Array(3).fill("medium"),
      ...Array(2).fill("high"),
    ]);
    expect(result.why("frequency", 9, "en")).toContain("frequency rank 90% (orders per year 10)");
  });

  test("who is too new is not ranked, and nobody is ranked among them", () => {
    const orders = [
      ...ordering(1, 2),
      { customer: "new", on: "2026-06-01" },
      { customer: "new", on: "2026-06-02" },
    ];
    const result = classified(importedFrom({ customers: ["c1", "c2", "new", "never"], orders }), byRank);
    expect(saidBy(result, "frequency-rank")).toEqual([0, 0.5, Number.NaN, Number.NaN]);
    expect(segmentsOf(result, "frequency")).toEqual(["low", "medium", "too-new", null]);
    expect(result.why("frequency", 3, "en")).toContain("no “frequency rank”: no order, too new to judge");
  });
});

test("orders of the last 30, 90 and 180 days: day 29 is inside, day 30 is not", () => {
  const on = [
    "2026-06-30",
    "2026-06-01",
    "2026-05-31",
    "2026-04-02",
    "2026-04-01",
    "2026-01-02",
    "2026-01-01",
  ];
  const result = classified(importedFrom({ orders: on.map((day) => ({ customer: "a", on: day })) }));
  expect(["orders-30d", "orders-90d", "orders-180d"].map((id) => saidBy(result, id))).toEqual([
    [2],
    [4],
    [6],
  ]);
});
