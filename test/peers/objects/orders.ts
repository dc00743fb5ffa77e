import { readFileSync } from "node:fs";
import type { Contestant, CustomerTotals } from "../contestant.ts";
import { toDay, toMoney } from "../table/coerce.ts";
import { eachRecord } from "../table/csv.ts";

/** A quick script: an object an order, a Map of customers. */
export const objectOrders: Contestant<readonly CustomerTotals[]> = (file) => {
  const orders: { readonly customer: string; readonly day: number; readonly cents: number }[] = [];
  eachRecord(readFileSync(file), (field) => {
    orders.push({ customer: field(0), day: toDay(field(1)), cents: Math.round(toMoney(field(2)) * 100) });
  });
  let found = new Map<string, { count: number; cents: number; first: number; last: number }>();
  return {
    run: () => {
      found = new Map();
      for (const { customer, day, cents } of orders) {
        const known = found.get(customer);
        if (!known) found.set(customer, { count: 1, cents, first: day, last: day });
        else {
          known.count++;
          known.cents += cents;
          known.first = Math.min(known.first, day);
          known.last = Math.max(known.last, day);
        }
      }
    },
    result: () =>
      [...found].map(
        ([id, { count, cents, first, last }]): CustomerTotals => [id, count, cents, first, last],
      ),
  };
};
