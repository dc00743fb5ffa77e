import { numbersOf, type Stretch } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { measure, standIn } from "./measure.ts";
import { numbers } from "./order-dates.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** Days in a year, and in "12 months" unless a setting says otherwise. */
export const YEAR = 365;

const needsOrders = {
  en: "an orders tab, or a column that counts orders",
  zh: "订单表，或“订单数”这样的列",
};
const needsMoney = {
  en: "an orders tab with amounts, or a column such as “total spend”",
  zh: "带金额的订单表，或“累计消费”这样的列",
};

const lacksOrders = { en: "how many orders they placed is not known", zh: "不知道其订单数" };
const lacksMoney = { en: "how much they bought is not known", zh: "不知道其购买金额" };

export const ordersTotal = measure({
  id: "orders-total",
  name: { en: "orders in total", zh: "累计订单数" },
  also: ["total orders", "总订单数"],
  kind: "count",
  needs: needsOrders,
  lacks: lacksOrders,
  compute: (evidence) => ofAllTime(evidence)?.orders ?? numbers(evidence, "orders-total"),
});

export const orders12m = measure({
  id: "orders-12m",
  name: { en: "orders in 12 months", zh: "近12个月订单数" },
  kind: "count",
  needs: {
    en: "an orders tab, or a column whose header says orders of the last 12 months",
    zh: "订单表，或表头写明“近12个月订单数”的列",
  },
  lacks: lacksOrders,
  compute: (evidence) => ofTheYear(evidence)?.orders ?? yearlyOrders(evidence),
});

export const spendTotal = measure({
  id: "spend-total",
  name: { en: "spend in total", zh: "累计消费" },
  also: ["total spend", "消费总额"],
  kind: "money",
  needs: needsMoney,
  lacks: lacksMoney,
  compute: (evidence) =>
    spendOf(ofAllTime(evidence), numbers(evidence, "spend-total"), numbers(evidence, "orders-total")),
});

export const spend12m = measure({
  id: "spend-12m",
  name: { en: "spend in 12 months", zh: "近12个月消费" },
  kind: "money",
  needs: {
    en: "an orders tab with amounts, or a column whose header says spend of the last 12 months",
    zh: "带金额的订单表，或表头写明“近12个月消费”的列",
  },
  lacks: lacksMoney,
  compute: (evidence) => spendOf(ofTheYear(evidence), yearly(evidence, "spend-12m"), yearlyOrders(evidence)),
});

/** Orders without a suffix mean the basis (definitions 5.0 "Where the numbers come from"). */
export const orders = standIn({
  id: "orders",
  name: { en: "orders", zh: "订单数" },
  also: ["frequency count", "购买次数"],
  kind: "count",
  needs: needsOrders,
  standsFor: ({ basis }) => (basis === "12m" ? "orders-12m" : "orders-total"),
});

/** Spend without a suffix means the basis. */
export const spend = standIn({
  id: "spend",
  name: { en: "spend", zh: "消费金额" },
  also: ["monetary", "消费"],
  kind: "money",
  needs: needsMoney,
  standsFor: ({ basis }) => (basis === "12m" ? "spend-12m" : "spend-total"),
});

/** Whether the customer ever bought; missing where the book holds no word about orders. */
export const hasOrdered = measure({
  id: "has-ordered",
  name: { en: "has ordered", zh: "有过订单" },
  kind: "yes-no",
  says: { yes: { en: "has ordered", zh: "有过订单" }, no: { en: "has never ordered", zh: "没有下过单" } },
  needs: needsOrders,
  compute(evidence) {
    const total = evidence.measure("orders-total");
    const recent = evidence.measure("orders-12m");
    const since = evidence.measure("days-since-last-order");
    if (!total && !recent && !since) return undefined;
    return numbersOf(evidence.customers.size, (row) => {
      const counted = total?.[row] ?? Number.NaN;
      if (!Number.isNaN(counted)) return counted > 0 ? 1 : 0;
      if ((recent?.[row] ?? 0) > 0 || (since?.[row] ?? -1) >= 0) return 1;
      return Number.NaN;
    });
  },
});

/** D-03: orders per year over min(365, tenure) days; on lifetime figures over the whole tenure. */
export const ordersPerYear = measure({
  id: "orders-per-year",
  name: { en: "orders per year", zh: "年均订单数" },
  kind: "number",
  range: [0, Infinity],
  needs: {
    en: "an orders tab, or columns with the number of orders and the first order date",
    zh: "订单表，或“订单数”和“首次下单日期”两列",
  },
  lacks: { en: "no order, or the first one is not known", zh: "没有下过单，或不知道首次下单日期" },
  shows: ["orders", "tenure"],
  compute(evidence) {
    const counts = evidence.measure("orders");
    const bought = evidence.measure("has-ordered");
    const tenures = evidence.measure("tenure");
    const most = evidence.basis === "12m" ? evidence.setting("window-days") : Infinity;
    if (!counts || !bought || (most === Infinity && !tenures)) return undefined;
    return counts.map((count, row) => {
      const days = tenures?.[row] ?? Number.NaN;
      const window = Number.isNaN(days) && most < Infinity ? most : Math.min(most, days);
      return bought[row] === 1 && window > 0 ? count / (window / YEAR) : Number.NaN;
    });
  },
});

const ofAllTime = (evidence: Evidence) => totalsOf(evidence);
const ofTheYear = (evidence: Evidence) => totalsOf(evidence, evidence.setting("window-days"));

/** A customer field that says 12 months, which no other window is. */
export function yearly(evidence: Evidence, field: string): Float64Array | undefined {
  return evidence.setting("window-days") === YEAR ? numbers(evidence, field) : undefined;
}

/** Who never ordered has not in 12 months either, though that cell is empty (definitions 5.0 "No orders"). */
function yearlyOrders(evidence: Evidence): Float64Array | undefined {
  const ever = numbers(evidence, "orders-total");
  const column = yearly(evidence, "orders-12m");
  return column && ever ? column.map((count, row) => (ever[row] === 0 ? 0 : count)) : column;
}

/** Without an order nothing is spent, whatever the money column says (definitions 5.0 "No orders"). */
function spendOf(
  added: Totals | undefined,
  money: Float64Array | undefined,
  count: Float64Array | undefined,
): Float64Array | Stretch | undefined {
  const spent = added?.spend;
  if (spent) return spent;
  const given = added ? undefined : money;
  const counts = added?.orders ?? count;
  if (!given && !counts?.includes(0)) return undefined;
  return (into, from) => {
    for (let k = 0; k < into.length; k++) {
      const amount = given ? (given[from + k] as number) : Number.NaN;
      into[k] = counts?.[from + k] === 0 ? 0 : amount;
    }
  };
}
