import { totals } from "../../../core/measures/totals.ts";
import type { Contestant, CustomerTotals } from "../contestant.ts";
import { readOrders } from "../table/orders.ts";
import { AS_OF } from "../work/lines.ts";

/** Our engine's totals of all time, which value, frequency and recency rest on. Every order counts here. */
export const engineOrders: Contestant<readonly CustomerTotals[]> = (file) => {
  const { keys, ...columns } = readOrders(file);
  const orders = { ...columns, counted: new Uint8Array(columns.size).fill(1) };
  let found = totals(orders, keys.length, AS_OF);
  return {
    run: () => {
      found = totals(orders, keys.length, AS_OF);
    },
    result: () => {
      const { orders: counts, spend, first, last } = found;
      return keys.map((key, who) => [
        key,
        counts[who] as number,
        Math.round((spend?.[who] as number) * 100),
        first[who] as number,
        last[who] as number,
      ]);
    },
  };
};
