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
  const within = (line: number) => {
    const age = asOf - Math.floor(orders.day[all.order[line] as number] as number);
    return age >= 0 && age < window && changesSpend(all, orders, line);
  };
  const from = new Int32Array(customers + 1);
  for (let line = 0; line < all.size; line++) {
    if (!within(line)) continue;
    const next = (orders.customer[all.order[line] as number] as number) + 1;
    from[next] = (from[next] as number) + 1;
  }
  for (let at = 0; at < customers; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const lines = new Int32Array(from[customers] as number);
  const next = from.slice();
  for (let line = 0; line < all.size; line++) {
    if (!within(line)) continue;
    const customer = orders.customer[all.order[line] as number] as number;
    const at = next[customer] as number;
    lines[at] = line;
    next[customer] = at + 1;
  }
  return { from, lines };
}
