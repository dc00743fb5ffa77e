import { expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { column, importedFrom } from "../make-imported.ts";

const asOf = dayFromIso("2026-06-30");
const on = (customer: string, ...days: string[]) => days.map((day) => ({ customer, on: day }));
const noSettings = { settings: new Map<string, number>() };

test("orders on one day are one purchase day, and the gap is shrunk towards the usual one (60 days when few are known)", () => {
  const orders = on("a", "2026-01-01", "2026-01-01", "2026-01-31", "2026-03-02");
  const evidence = gatherEvidence(importedFrom({ orders }), noSettings, asOf);
  expect(evidence.measure("purchase-days")?.[0]).toBe(3);
  expect(evidence.measure("own-gap")?.[0]).toBe(30);
  expect(evidence.measure("expected-gap")?.[0]).toBeCloseTo((2 * 30 + 3 * 60) / 5, 12);
  expect(evidence.measure("gap-ratio")?.[0]).toBeCloseTo(120 / 48, 12);
});

test("from five gaps on the median counts, so one long pause does not", () => {
  const orders = on("a", "2026-01-01", "2026-01-11", "2026-01-21", "2026-01-31", "2026-02-10", "2026-06-10");
  const evidence = gatherEvidence(importedFrom({ orders }), noSettings, asOf);
  expect(evidence.measure("own-gap")?.[0]).toBe(10);
});

test("without order rows the gap is the span over orders − 1", () => {
  const imported = importedFrom({
    customers: ["a", "b", "c"],
    fields: {
      "orders-total": column("count", [5, 1, 3]),
      "first-order": column("date", ["2026-01-01", "2026-05-01", null]),
      "last-order": column("date", ["2026-05-01", "2026-05-01", "2026-05-01"]),
    },
  });
  const evidence = gatherEvidence(imported, noSettings, asOf);
  expect([...(evidence.measure("own-gap") ?? [])]).toEqual([30, Number.NaN, Number.NaN]);
  expect([...(evidence.measure("purchase-days") ?? [])]).toEqual([5, 1, Number.NaN]);
});

test("population gaps give the usual gap once 30 are known", () => {
  const orders = Array.from({ length: 31 }, (_, week) => ({
    customer: "a",
    on: new Date(Date.UTC(2025, 0, 1 + 7 * week)).toISOString().slice(0, 10),
  }));
  const evidence = gatherEvidence(importedFrom({ orders }), noSettings, asOf);
  expect(evidence.setting("usual-gap")).toBe(7);
  const few = gatherEvidence(importedFrom({ orders: orders.slice(1) }), noSettings, asOf);
  expect(few.setting("usual-gap")).toBe(60);
});
