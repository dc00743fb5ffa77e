import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { values } from "./order-dates.ts";

const MILLION = 1_000_000;
const needs = { en: "order lines with a discount column", zh: "带折扣列的订单明细" };

/** D-14: orders with a discounted line ÷ orders with lines, 0…1. */
export const discountedOrders = measure({
  id: "discounted-orders",
  name: { en: "discounted orders", zh: "打折订单占比" },
  kind: "percent",
  needs,
  compute: (evidence) => discounts(evidence)?.orders,
});

/** D-14: the mean over the customer's lines; a line that says no discount has none. */
export const meanDiscount = measure({
  id: "mean-discount",
  name: { en: "mean discount", zh: "平均折扣" },
  kind: "percent",
  needs,
  compute: (evidence) => discounts(evidence)?.mean,
});

interface Discounts {
  readonly orders: Float64Array;
  readonly mean: Float64Array;
}

const known = new WeakMap<Evidence, Discounts>();

function discounts(evidence: Evidence): Discounts | undefined {
  const { orders, lines, customers } = evidence;
  const given = values(lines?.fields.get("discount"));
  if (!orders || !lines || !given) return undefined;
  const found = known.get(evidence);
  if (found) return found;
  const column = () => new Float64Array(customers.size);
  const sum = column();
  const count = column();
  const all = column();
  const cut = column();
  // 1 met, 2 met with a discount.
  const met = new Uint8Array(orders.size);
  for (let line = 0; line < lines.size; line++) {
    if (lines.counted[line] !== 1) continue;
    const order = lines.order[line] as number;
    const customer = orders.customer[order] as number;
    const discount = Math.max(0, given[line] || 0);
    // Whole millionths, so that the order of lines cannot matter.
    sum[customer] = (sum[customer] as number) + Math.round(discount * MILLION);
    count[customer] = (count[customer] as number) + 1;
    if (met[order] === 0) all[customer] = (all[customer] as number) + 1;
    if (met[order] !== 2 && discount > 0) cut[customer] = (cut[customer] as number) + 1;
    met[order] = discount > 0 ? 2 : Math.max(1, met[order] as number);
  }
  const result = {
    orders: cut.map((discounted, row) => discounted / (all[row] as number)),
    mean: sum.map((millionths, row) => millionths / (count[row] as number) / MILLION),
  };
  known.set(evidence, result);
  return result;
}
