import type { OrderLines, Orders } from "../tables/imported.ts";
import { tenThousandths } from "../tables/reading/exact-money.ts";
import type { Words } from "../words/words.ts";
import type { Evidence } from "./measure.ts";
import { measure, standIn } from "./measure.ts";
import { numbers, values } from "./order-dates.ts";
import { yearly } from "./order-totals.ts";
import { totals } from "./totals.ts";

const TEN_THOUSAND = 10_000;

const needs: Words = {
  en: "a gross profit or cost column beside the orders' amounts, or a column “gross profit” of the customers",
  zh: "订单金额旁的毛利或成本列，或客户表的“毛利”列",
};

export const grossProfit12m = measure({
  id: "gross-profit-12m",
  name: { en: "gross profit in 12 months", zh: "近12个月毛利" },
  kind: "money",
  needs,
  compute: (evidence) =>
    ofOrders(evidence, evidence.setting("window-days")) ?? yearly(evidence, "gross-profit-12m"),
});

export const grossProfitTotal = measure({
  id: "gross-profit-total",
  name: { en: "gross profit in total", zh: "累计毛利" },
  kind: "money",
  needs,
  compute: (evidence) => ofOrders(evidence, Infinity) ?? numbers(evidence, "gross-profit-total"),
});

/** Gross profit without a suffix means the basis. */
export const grossProfit = standIn({
  id: "gross-profit",
  name: { en: "gross profit", zh: "毛利" },
  kind: "money",
  needs,
  standsFor: ({ basis }) => (basis === "12m" ? "gross-profit-12m" : "gross-profit-total"),
});

/** Missing for a customer of whose orders one does not say: half a profit is no profit. */
function ofOrders({ orders, lines, customers, asOf }: Evidence, window: number): Float64Array | undefined {
  const amount = orders && lines && profits(orders, lines);
  return amount && totals({ ...orders, amount }, customers.size, asOf, window).spend;
}

/** What every order earned: the gross profit of its lines, or their amount less their cost; NaN where unknown. */
function profits(orders: Orders, { fields, order: orderOf, counted, size }: OrderLines) {
  const margin = values(fields.get("margin"));
  const cost = values(fields.get("cost"));
  const amount = values(fields.get("amount"));
  if (!margin && !(cost && amount)) return undefined;
  const earned = new Float64Array(orders.size);
  const said = new Uint8Array(orders.size);
  for (let line = 0; line < size; line++) {
    const order = orderOf[line] as number;
    const givenBack = orders.counted[order] === 0 && (orders.amount?.[order] ?? 0) < 0;
    if (counted[line] !== 1 && !givenBack) continue;
    const own = margin?.[line] ?? Number.NaN;
    const profit = Number.isNaN(own) ? (amount?.[line] ?? Number.NaN) - (cost?.[line] ?? Number.NaN) : own;
    earned[order] = (earned[order] as number) + tenThousandths(profit);
    said[order] = 1;
  }
  return earned.map((sum, order) => (said[order] === 1 ? sum / TEN_THOUSAND : Number.NaN));
}
