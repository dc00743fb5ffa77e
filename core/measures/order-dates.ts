import { type Column, isText } from "../columns.ts";
import { elapsedDays } from "./elapsed.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";

const needsOrderDates = {
  en: "an orders tab with dates, or a column such as “last order”",
  zh: "带日期的订单表，或“最近下单日期”这样的列",
};

export const lastOrder = measure({
  id: "last-order",
  name: { en: "last order", zh: "最近下单日期" },
  kind: "date",
  needs: needsOrderDates,
  compute: (evidence) => momentsOf(evidence, "last")?.map(Math.floor),
});

export const firstOrder = measure({
  id: "first-order",
  name: { en: "first order", zh: "首次下单日期" },
  kind: "date",
  needs: {
    en: "an orders tab with dates, or a column such as “first order”",
    zh: "带日期的订单表，或“首次下单日期”这样的列",
  },
  compute: (evidence) => momentsOf(evidence, "first")?.map(Math.floor),
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
    const last = momentsOf(evidence, "last");
    const given = evidence.orders ? undefined : numbers(evidence, "recency-days");
    const counts = numbers(evidence, "orders-total");
    const inDays = (days: number, row: number) =>
      days >= 0 && counts?.[row] !== 0 ? Math.floor(days) : Number.NaN;
    if (!last) return given?.map(inDays);
    return last.map((day, row) => {
      const days = elapsedDays(evidence.asOf, day);
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
    return momentsOf(evidence, "first")?.map((day) => elapsedDays(evidence.asOf, day));
  },
});

/** A customer field that holds numbers or dates. */
export function numbers(evidence: Evidence, field: string): Float64Array | undefined {
  return values(evidence.field(field));
}

export function values(column: Column | undefined): Float64Array | undefined {
  return column && !isText(column) ? column.values : undefined;
}

/**
 * When each customer ordered first or last: a whole day, or the moment in a run that tells time in elapsed 24-hour days
 * (definitions 5.0 "AsOf").
 */
function momentsOf(evidence: Evidence, which: "first" | "last"): Float64Array | undefined {
  const { orders, customers } = evidence;
  if (!orders) return momentsOfBuyers(evidence, `${which}-order`);
  const found = new Float64Array(customers.size).fill(Number.NaN);
  for (let order = 0; order < orders.size; order++) {
    if (orders.counted[order] !== 1) continue;
    const who = orders.customer[order] ?? 0;
    const day = orders.day[order] ?? Number.NaN;
    const known = found[who] ?? Number.NaN;
    if (which === "last" ? !(known >= day) : !(known <= day)) found[who] = day;
  }
  return found;
}

/**
 * A date column of the customers. A date after as-of says nothing about the past, and who never ordered has no order
 * dates, whatever the column holds (definitions 5.0 "No orders").
 */
function momentsOfBuyers(evidence: Evidence, field: string): Float64Array | undefined {
  const counts = numbers(evidence, "orders-total");
  return numbers(evidence, field)?.map((day, row) =>
    day <= evidence.asOf && counts?.[row] !== 0 ? day : Number.NaN,
  );
}
