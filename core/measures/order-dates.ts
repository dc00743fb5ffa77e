import { type Column, isText } from "../columns.ts";
import { elapsedDays, inElapsedDays, lastMoments } from "./elapsed.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { purchases } from "./purchases.ts";

const needsOrderDates = {
  en: "an orders tab with dates, or a column such as “last order”",
  zh: "带日期的订单表，或“最近下单日期”这样的列",
};

export const lastOrder = measure({
  id: "last-order",
  name: { en: "last order", zh: "最近下单日期" },
  kind: "date",
  needs: needsOrderDates,
  compute(evidence) {
    if (evidence.orders) return edge(evidence, "last");
    return datesOfBuyers(evidence, "last-order");
  },
});

export const firstOrder = measure({
  id: "first-order",
  name: { en: "first order", zh: "首次下单日期" },
  kind: "date",
  needs: {
    en: "an orders tab with dates, or a column such as “first order”",
    zh: "带日期的订单表，或“首次下单日期”这样的列",
  },
  compute(evidence) {
    if (evidence.orders) return edge(evidence, "first");
    return datesOfBuyers(evidence, "first-order");
  },
});

/** A recency column counts in days already and serves directly (definitions 5.0). */
export const daysSinceLastOrder = measure({
  id: "days-since-last-order",
  name: { en: "days since last order", zh: "距上次购买天数" },
  also: ["recency", "距上次下单天数"],
  kind: "count",
  unit: "days",
  needs: needsOrderDates,
  compute(evidence) {
    const elapsed = inElapsedDays(evidence);
    const last = elapsed ? lastMomentOf(evidence) : evidence.measure("last-order");
    const given = evidence.orders ? undefined : numbers(evidence, "recency-days");
    const counts = numbers(evidence, "orders-total");
    const inDays = (days: number, row: number) =>
      days >= 0 && counts?.[row] !== 0 ? Math.floor(days) : Number.NaN;
    if (!last) return given?.map(inDays);
    return last.map((day, row) => {
      const days = elapsed ? elapsedDays(evidence.moment, day) : evidence.asOf - day;
      return Number.isNaN(days) && given ? inDays(given[row] ?? Number.NaN, row) : days;
    });
  },
});

export const tenure = measure({
  id: "tenure",
  name: { en: "days as a customer", zh: "成为客户天数" },
  also: ["tenure", "客户年资天数"],
  kind: "count",
  unit: "days",
  needs: firstOrder.needs,
  compute(evidence) {
    return evidence.measure("first-order")?.map((day) => evidence.asOf - day);
  },
});

/** A customer field that holds numbers or dates. */
export function numbers(evidence: Evidence, field: string): Float64Array | undefined {
  return values(evidence.field(field));
}

export function values(column: Column | undefined): Float64Array | undefined {
  return column && !isText(column) ? column.values : undefined;
}

function edge(evidence: Evidence, which: "first" | "last"): Float64Array | undefined {
  if (!evidence.orders) return undefined;
  const { from, days } = purchases(evidence.orders, evidence.customers.size);
  const result = new Float64Array(evidence.customers.size).fill(Number.NaN);
  for (let row = 0; row < result.length; row++) {
    const start = from[row] ?? 0;
    const end = from[row + 1] ?? 0;
    if (end > start) result[row] = days[which === "first" ? start : end - 1] ?? Number.NaN;
  }
  return result;
}

function lastMomentOf(evidence: Evidence): Float64Array | undefined {
  const { orders, customers, moment } = evidence;
  if (orders) return lastMoments(orders, customers.size, moment);
  const given = numbers(evidence, "last-order");
  const known = evidence.measure("last-order");
  return given?.map((day, row) => (Number.isNaN(known?.[row]) || day > moment ? Number.NaN : day));
}

/**
 * A date column, by civil day. A date after as-of says nothing about the past, and who never ordered has no order
 * dates, whatever the column holds (definitions 5.0 "No orders").
 */
function datesOfBuyers(evidence: Evidence, field: string): Float64Array | undefined {
  const counts = numbers(evidence, "orders-total");
  return numbers(evidence, field)?.map((day, row) =>
    Math.floor(day) <= evidence.asOf && counts?.[row] !== 0 ? Math.floor(day) : Number.NaN,
  );
}
