import { numbersOf } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { purchases } from "./purchases.ts";
import { told } from "./told.ts";

/** From five gaps on, the median stands for a customer's own gap (D-11). */
const MEDIAN_FROM = 5;

const needs = {
  en: "an orders tab with dates, or the number of orders with first and last order dates",
  zh: "带日期的订单表，或订单数加首次、最近下单日期",
};

/** Distinct days with a purchase. Without order rows: the number of orders, or 1 if the first is also the last. */
export const purchaseDays = measure({
  id: "purchase-days",
  name: { en: "purchase days", zh: "购买天次" },
  kind: "count",
  needs,
  compute(evidence) {
    const { orders, customers } = evidence;
    const counts = evidence.measure("orders-total");
    const span = spanOf(evidence);
    const byColumns = (row: number) => {
      const count = counts?.[row] ?? Number.NaN;
      if (count <= 1) return count;
      return span(row) > 0 ? count : span(row) === 0 ? 1 : Number.NaN;
    };
    if (!orders) return counts?.map((_, row) => byColumns(row));
    const { from } = purchases(orders, customers.size);
    const days = numbersOf(customers.size, (row) => (from[row + 1] ?? 0) - (from[row] ?? 0));
    for (const row of told(evidence)) days[row] = byColumns(row);
    return days;
  },
});

/** The customer's own mean gap (median from five gaps on) in days; D-11's ḡ. */
export const ownGap = measure({
  id: "own-gap",
  name: { en: "own days between purchases", zh: "自身购买间隔天数" },
  kind: "number",
  unit: "days",
  needs,
  compute(evidence) {
    const counts = evidence.measure("purchase-days");
    if (!counts) return undefined;
    const { orders, customers } = evidence;
    const span = spanOf(evidence);
    const byColumns = (row: number) => {
      const count = counts[row] as number;
      return count > 1 ? span(row) / (count - 1) : Number.NaN;
    };
    if (!orders) return counts.map((_, row) => byColumns(row));
    const { from, days } = purchases(orders, customers.size);
    const gaps = counts.map((_, row) => typicalGap(days.subarray(from[row], from[row + 1])));
    for (const row of told(evidence)) gaps[row] = byColumns(row);
    return gaps;
  },
});

/**
 * D-11: e = (n·ḡ + K·med) ÷ (n + K), n gaps, shrunk towards the usual gap of all customers; twice that after a bulk
 * order. Who buys in one season only is expected by the end of the next.
 */
export const expectedGap = measure({
  id: "expected-gap",
  name: { en: "expected days between purchases", zh: "预期购买间隔天数" },
  kind: "number",
  unit: "days",
  needs,
  compute(evidence) {
    const counts = evidence.measure("purchase-days");
    const own = evidence.measure("own-gap");
    const pull = evidence.setting("gap-pull");
    const usual = evidence.setting("usual-gap");
    const bulk = evidence.setting("bulk-orders-last") === 1 ? evidence.measure("last-order-bulk") : undefined;
    const season = evidence.measure("season-end");
    const last = evidence.measure("last-order");
    return own?.map((gap, row) => {
      const seasonal = (season?.[row] ?? Number.NaN) - (last?.[row] ?? Number.NaN);
      if (!Number.isNaN(seasonal)) return seasonal;
      const gaps = (counts?.[row] ?? Number.NaN) - 1;
      return ((gaps * gap + pull * usual) / (gaps + pull)) * (bulk?.[row] === 1 ? 2 : 1);
    });
  },
});

/** Said only where the expected gap is not the usual kind. */
export const expectedGapBecause = measure({
  id: "expected-gap-because",
  name: { en: "because of", zh: "原因" },
  kind: "text",
  needs,
  values: [
    { id: "season", name: { en: "buying in one season", zh: "季节性采购" } },
    { id: "bulk", name: { en: "a bulk order", zh: "大单" } },
  ],
  compute(evidence) {
    const season = evidence.measure("season-end");
    const bulk = evidence.setting("bulk-orders-last") === 1 ? evidence.measure("last-order-bulk") : undefined;
    const code = (row: number) => {
      if (!Number.isNaN(season?.[row] ?? Number.NaN)) return 0;
      return bulk?.[row] === 1 ? 1 : -1;
    };
    const codes = Int32Array.from({ length: evidence.customers.size }, (_, row) => code(row));
    return { kind: "text", codes, dictionary: ["season", "bulk"] };
  },
});

/** How many expected gaps have passed since the last order (D-11 "ratio"). */
export const gapRatio = measure({
  id: "gap-ratio",
  name: { en: "overdue ratio", zh: "超期倍数" },
  kind: "number",
  range: [0, Infinity],
  needs,
  shows: ["days-since-last-order", "expected-gap", "expected-gap-because"],
  compute(evidence) {
    const since = evidence.measure("days-since-last-order");
    return evidence.measure("expected-gap")?.map((gap, row) => (since?.[row] ?? Number.NaN) / gap);
  },
});

/** Days from the first to the last order. */
function spanOf(evidence: Evidence): (row: number) => number {
  const first = evidence.measure("first-order");
  const last = evidence.measure("last-order");
  return (row) => (last?.[row] ?? Number.NaN) - (first?.[row] ?? Number.NaN);
}

function typicalGap(days: Float64Array): number {
  const gaps = days.length - 1;
  if (gaps < 1) return Number.NaN;
  if (gaps < MEDIAN_FROM) return ((days[gaps] ?? 0) - (days[0] ?? 0)) / gaps;
  const sorted = Float64Array.from({ length: gaps }, (_, at) => (days[at + 1] ?? 0) - (days[at] ?? 0)).sort();
  const middle = gaps >> 1;
  return gaps % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
