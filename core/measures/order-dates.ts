import { type Column, isText, type Stretch } from "../columns.ts";
import { elapsedDays } from "./elapsed.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { totalsOf } from "./totals.ts";

const needsOrderDates = {
  en: "an orders tab with dates, or a column such as “last order”",
  zh: "带日期的订单表，或“最近下单日期”这样的列",
};

export const lastOrder = measure({
  id: "last-order",
  name: { en: "last order", zh: "最近下单日期" },
  kind: "date",
  needs: needsOrderDates,
  compute: (evidence) => turned(momentsOf(evidence, "last"), Math.floor),
});

export const firstOrder = measure({
  id: "first-order",
  name: { en: "first order", zh: "首次下单日期" },
  kind: "date",
  needs: {
    en: "an orders tab with dates, or a column such as “first order”",
    zh: "带日期的订单表，或“首次下单日期”这样的列",
  },
  compute: (evidence) => turned(momentsOf(evidence, "first"), Math.floor),
});

/** A recency column counts in days already and serves directly (definitions 5.0). */
export const daysSinceLastOrder = measure({
  id: "days-since-last-order",
  name: { en: "days since last order", zh: "距上次购买天数" },
  also: ["recency", "距上次下单天数"],
  kind: "count",
  unit: "days",
  needs: needsOrderDates,
  lacks: { en: "no order, or none with a date", zh: "没有下过单，或没有下单日期" },
  compute(evidence) {
    const { asOf, orders } = evidence;
    const since = turned(momentsOf(evidence, "last"), (day) => elapsedDays(asOf, day));
    const given = orders ? undefined : daysGiven(evidence);
    if (!since || !given) return since ?? given;
    return (into, from) => {
      since(into, from);
      for (let k = 0; k < into.length; k++)
        if (Number.isNaN(into[k] as number)) into[k] = given[from + k] as number;
    };
  },
});

/** From the first order, not from a sign-up date: who registered has not bought yet (D-03, D-10). */
export const tenure = measure({
  id: "tenure",
  name: { en: "days since first order", zh: "距首次购买天数" },
  also: ["tenure", "days as a customer", "成为客户天数", "客户年资天数"],
  kind: "count",
  unit: "days",
  needs: firstOrder.needs,
  lacks: { en: "the date of the first order is not known", zh: "没有首次下单日期" },
  compute(evidence) {
    return turned(momentsOf(evidence, "first"), (day) => elapsedDays(evidence.asOf, day));
  },
});

/** A customer field that holds numbers or dates. */
export function numbers(evidence: Evidence, field: string): Float64Array | undefined {
  return values(evidence.field(field));
}

export function values(column: Column | undefined): Float64Array | undefined {
  return column && !isText(column) ? column.values : undefined;
}

function daysGiven(evidence: Evidence): Float64Array | undefined {
  const counts = numbers(evidence, "orders-total");
  return numbers(evidence, "recency-days")?.map((days, row) =>
    days >= 0 && counts?.[row] !== 0 ? Math.floor(days) : Number.NaN,
  );
}

/**
 * When each customer ordered first or last: a whole day, or the moment in a run that tells time in elapsed 24-hour days
 * (definitions 5.0 "AsOf").
 */
function momentsOf(evidence: Evidence, which: "first" | "last"): Stretch | undefined {
  const days = totalsOf(evidence)?.[which];
  if (!days) return momentsOfBuyers(evidence, `${which}-order`);
  return (into, from) => into.set(days.subarray(from, from + into.length));
}

/**
 * A date column of the customers. A date after as-of says nothing about the past, and who never ordered has no order
 * dates, whatever the column holds (definitions 5.0 "No orders").
 */
function momentsOfBuyers(evidence: Evidence, field: string): Stretch | undefined {
  const { asOf } = evidence;
  const counts = numbers(evidence, "orders-total");
  const days = numbers(evidence, field);
  if (!days) return undefined;
  return (into, from) => {
    for (let k = 0; k < into.length; k++) {
      const day = days[from + k] as number;
      into[k] = day <= asOf && counts?.[from + k] !== 0 ? day : Number.NaN;
    }
  };
}

function turned(stretch: Stretch | undefined, turn: (number: number) => number): Stretch | undefined {
  if (!stretch) return undefined;
  return (into, from) => {
    stretch(into, from);
    for (let k = 0; k < into.length; k++) into[k] = turn(into[k] as number);
  };
}
