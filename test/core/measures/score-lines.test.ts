import { expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { quantileLines, scoreByLines } from "../../../core/measures/score-lines.ts";
import type { SettingValue } from "../../../core/schemes/setting.ts";
import { column, importedFrom } from "../make-imported.ts";

const of = (...values: number[]) => Float64Array.from(values);

const right = "right-closed";

// Eleven customers with 0 … 10 of everything: the fifths are cut at 2, 4, 6 and 8.
const eleven = Array.from({ length: 11 }, (_, at) => at);
// Eleven customers of whom six bought once: the fifths are cut at 1, 1, 2 and 4.
const mostlyOnce = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6];

function scores(measure: string, values: readonly number[], settings: Record<string, SettingValue>) {
  const imported = importedFrom({
    customers: values.map((_, at) => `c${at}`),
    fields: {
      "recency-days": column("count", values),
      "orders-total": column(
        "count",
        values.map((value) => value + 1),
      ),
      "spend-total": column("money", values),
    },
  });
  return [
    ...(gatherEvidence(imported, { settings: new Map(Object.entries(settings)) }, 20_000).measure(measure) ??
      []),
  ];
}

const quantile = { "score-by": "quantile" };

test("quantiles, right-closed: who stands on a line belongs below it", () => {
  expect(quantileLines(of(...eleven), 5, right)).toEqual([2, 4, 6, 8]);
  expect(scores("monetary-score", eleven, quantile)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(scores("recency-score", eleven, quantile)).toEqual([5, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
});

test("quantiles, left-closed: who stands on a line belongs above it", () => {
  const left = { ...quantile, "bin-edges": "left-closed" };
  expect(scores("monetary-score", eleven, left)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5]);
  expect(scores("recency-score", eleven, left)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 1]);
});

test("quantiles between two values interpolate, as many parts as there are bins", () => {
  expect(quantileLines(of(10, 20, 30, 40, 50, 60, 70, 80, 90, 100), 5, right)).toEqual([28, 46, 64, 82]);
  expect(quantileLines(of(0, 1, 5, 100), 4, right)).toEqual([0.75, 3, 28.75]);
  expect(scores("monetary-score", eleven, { ...quantile, "score-bins": 2 })).toEqual([
    1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2,
  ]);
});

test("lines that part nobody are merged: fewer bins, the fewest orders still 1, the most recent still 5", () => {
  expect(quantileLines(of(...mostlyOnce), 5, right)).toEqual([2, 4]);
  expect(scores("monetary-score", mostlyOnce, quantile)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3]);
  expect(scores("recency-score", mostlyOnce, quantile)).toEqual([5, 5, 5, 5, 5, 5, 5, 4, 4, 3, 3]);
  expect(quantileLines(of(7, 7, 7, 7, 7), 5, right)).toEqual([]);
  const mostlyNine = of(1, 9, 9, 9, 9, 9);
  expect(quantileLines(mostlyNine, 5, right), "nobody stands above a line on the largest value").toEqual([]);
  expect(quantileLines(mostlyNine, 5, "left-closed"), "those on it belong above").toEqual([9]);
});

test("a shift of 1 moves every line: R's rfm", () => {
  const shifted = { ...quantile, "bin-edges": "left-closed", "edge-shift": 1 };
  expect(scores("monetary-score", eleven, shifted)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(quantileLines(of(0.7, 0.8, 254.8, 300, 301), 2, right, 1), "without the noise of adding").toEqual([
    255.8,
  ]);
});

test("fixed lines score each customer alone, however few they are", () => {
  const fixed = {
    "score-by": "fixed",
    "score-bins": 3,
    "recency-lines": "30; 60",
    "monetary-lines": "100；1,000",
  };
  expect(scores("recency-score", [29, 30, 60, 61], fixed)).toEqual([3, 3, 2, 1]);
  expect(scores("monetary-score", [100, 101, 1000, 1001], fixed)).toEqual([1, 2, 2, 3]);
  const left = { ...fixed, "bin-edges": "left-closed" };
  expect(scores("recency-score", [29, 30, 60, 61], left)).toEqual([3, 2, 1, 1]);
  expect(scores("monetary-score", [99, 100, 1000, 1001], left)).toEqual([1, 2, 3, 3]);
});

test("a missing value has no score by any lines", () => {
  expect([...scoreByLines(of(1, Number.NaN), [0], "less", "left-closed", 2)]).toEqual([1, Number.NaN]);
});

test("four customers cannot be compared", () => {
  expect(scores("monetary-score", [1, 2, 3, 4], quantile)).toEqual([]);
  expect(scores("monetary-score", [1, 2, 3, 4], {})).toEqual([]);
});

test("the code says the three scores, with dashes where there are ten", () => {
  const code = (settings: Record<string, SettingValue>) => {
    const imported = importedFrom({
      customers: eleven.map((at) => `c${at}`),
      fields: {
        "recency-days": column("count", eleven),
        "orders-total": column("count", mostlyOnce),
        "spend-total": column("money", eleven),
      },
    });
    const words = gatherEvidence(imported, { settings: new Map(Object.entries(settings)) }, 20_000).wording(
      "rfm-code",
    );
    return eleven.map((row) => words?.dictionary[words.codes[row] ?? -1]);
  };
  expect(code({}).join(" ")).toBe("511 511 411 412 312 313 233 244 144 155 155");
  expect(code({ "score-bins": 10 })[10]).toBe("1-10-10");
});

test("a date carries a time only in a run of elapsed days: full 24 hours, up to the minute", () => {
  const orders = [
    { customer: "23 h 30", on: "2026-06-29T13:00" },
    { customer: "24 h", on: "2026-06-29T12:30" },
    { customer: "24 h 30", on: "2026-06-29T12:00" },
    { customer: "now", on: "2026-06-30T12:30" },
  ];
  const found = gatherEvidence(
    importedFrom({ orders }),
    { settings: new Map() },
    dayFromIso("2026-06-30T12:30"),
  );
  expect([...(found.measure("days-since-last-order") ?? [])]).toEqual([0, 1, 1, 0]);
});

test("a column of last orders with times is read to the minute too", () => {
  const fields = { "last-order": column("date", ["2026-06-29T13:00", "2026-06-29T12:00", "2026-07-01"]) };
  const imported = importedFrom({ customers: ["a", "b", "c"], fields });
  const found = gatherEvidence(imported, { settings: new Map() }, dayFromIso("2026-06-30T12:30"));
  expect([...(found.measure("days-since-last-order") ?? [])]).toEqual([0, 1, Number.NaN]);
});

test("the average per order ranks otherwise than the total", () => {
  const spent = (customer: string, ...amounts: number[]) =>
    amounts.map((amount) => ({ customer, on: "2026-06-01", amount }));
  const orders = [
    ...spent("often", 100, 100, 100),
    ...spent("big", 150),
    ...spent("x", 10),
    ...spent("y", 20),
    ...spent("z", 30),
  ];
  const asOf = dayFromIso("2026-06-30");
  const by = (as: string) =>
    gatherEvidence(importedFrom({ orders }), { settings: new Map([["monetary-as", as]]) }, asOf);
  expect([...(by("total").measure("monetary-score") ?? [])]).toEqual([5, 4, 1, 2, 3]);
  expect([...(by("average").measure("monetary-score") ?? [])]).toEqual([4, 5, 1, 2, 3]);
  expect(by("average").measure("monetary-value")?.[0]).toBe(100);
});

test("another window counts other orders, and no column of 12 months stands for it", () => {
  const asOf = dayFromIso("2026-06-30");
  const orders = ["2026-06-01", "2026-04-01", "2024-01-01"].map((on) => ({ customer: "a", on, amount: 5 }));
  const found = (settings: Record<string, SettingValue>, imported = importedFrom({ orders })) =>
    gatherEvidence(imported, { settings: new Map(Object.entries(settings)) }, asOf);
  expect(found({}).measure("orders")?.[0]).toBe(2);
  expect(found({ "window-days": 60 }).measure("orders")?.[0]).toBe(1);
  expect(found({ "window-days": 60 }).measure("spend")?.[0]).toBe(5);
  expect(found({ "figures-of": "lifetime" }).measure("orders")?.[0]).toBe(3);
  const fields = { "orders-12m": column("count", [4]), "spend-12m": column("money", [9]) };
  const columns = importedFrom({ customers: ["a"], fields });
  expect(found({}, columns).measure("orders")?.[0]).toBe(4);
  expect(found({ "window-days": 60, "figures-of": "12m" }, columns).measure("orders")).toBeUndefined();
});
