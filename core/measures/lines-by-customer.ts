import type { OrderLines, Orders } from "../tables/imported.ts";
import { changesSpend } from "./counted-lines.ts";

/** The lines of every customer: those of customer c are lines[from[c]] … lines[from[c+1]−1]. */
export interface LinesByCustomer {
  readonly from: Int32Array;
  readonly lines: Int32Array;
}

/** Lines that change spend, of orders of the last `window` days up to as-of (0 ≤ age < window). */
export function linesByCustomer(
  orders: Orders,
  all: OrderLines,
  customers: number,
  asOf: number,
  window: number,
): LinesByCustomer {
  const from = new Int32Array(customers + 1);
  const whose = new Int32Array(all.size).fill(-1);
  for (let line = 0; line < all.size; line++) {
    const order = all.order[line] as number;
    const age = asOf - Math.floor(orders.day[order] as number);
    if (!(age >= 0 && age < window) || !changesSpend(all, orders, line)) continue;
    const customer = orders.customer[order] as number;
    whose[line] = customer;
    from[customer + 1] = (from[customer + 1] as number) + 1;
  }
  for (let at = 0; at < customers; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const lines = new Int32Array(from[customers] as number);
  const next = from.slice();
  for (let line = 0; line < all.size; line++) {
    const customer = whose[line] as number;
    if (customer < 0) continue;
    const at = next[customer] as number;
    lines[at] = line;
    next[customer] = at + 1;
  }
  return { from, lines };
}
