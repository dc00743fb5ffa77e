import type { OrderLines, Orders } from "../tables/imported.ts";

/** A line counts, or gives money back: its order stands with a minus (definitions 5.0 "An order"). */
export function changesSpend({ counted, order }: OrderLines, orders: Orders, line: number): boolean {
  if (counted[line] === 1) return true;
  const whole = order[line] as number;
  return orders.counted[whole] === 0 && (orders.amount?.[whole] ?? 0) < 0;
}
