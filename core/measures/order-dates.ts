import { type Column, isText } from "../columns.ts";
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
    const column = numbers(evidence, "last-order");
    return column && upToAsOf(column, evidence.asOf);
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
    const column = numbers(evidence, "first-order");
    return column && upToAsOf(column, evidence.asOf);
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
    const last = evidence.measure("last-order");
    const given = evidence.orders ? undefined : numbers(evidence, "recency-days");
    if (!last) return given?.map((days) => (days >= 0 ? Math.floor(days) : Number.NaN));
    return last.map((day, row) => {
      const days = evidence.asOf - day;
      return Number.isNaN(days) && given ? Math.floor(given[row] ?? Number.NaN) : days;
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

/** A date after as-of says nothing about the past; the time of day does not count. */
function upToAsOf(days: Float64Array, asOf: number): Float64Array {
  return days.map((day) => (Math.floor(day) <= asOf ? Math.floor(day) : Number.NaN));
}
