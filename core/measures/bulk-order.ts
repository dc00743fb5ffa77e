import { numbersOf } from "../columns.ts";
import { measure } from "./measure.ts";
import { purchases, sortedByCustomer } from "./purchases.ts";
import { quantile } from "./rank.ts";

/** D-11: on their last purchase day stands an order of at least three times their own median amount. */
export const lastOrderBulk = measure({
  id: "last-order-bulk",
  name: { en: "last order in bulk", zh: "末单为大单" },
  kind: "yes-no",
  says: {
    yes: { en: "the last order was a bulk order", zh: "末单为大单" },
    no: { en: "the last order was not a bulk order", zh: "末单不是大单" },
  },
  needs: { en: "an orders tab with dates and amounts", zh: "带日期和金额的订单表" },
  compute(evidence) {
    const { orders, customers } = evidence;
    if (!orders?.amount) return undefined;
    const { from, days } = purchases(orders, customers.size);
    const amounts = sortedByCustomer(orders, customers.size, orders.amount);
    const largest = new Float64Array(customers.size);
    for (let order = 0; order < orders.size; order++) {
      const who = orders.customer[order] ?? -1;
      const last = days[(from[who + 1] ?? 0) - 1];
      if (orders.counted[order] !== 1 || Math.floor(orders.day[order] ?? Number.NaN) !== last) continue;
      largest[who] = Math.max(largest[who] ?? 0, orders.amount[order] ?? 0);
    }
    const times = evidence.setting("bulk-order-from");
    return numbersOf(customers.size, (row) => {
      const own = amounts.sorted.subarray(amounts.from[row], amounts.from[row + 1]);
      const median = quantile(own, 0.5);
      return Number.isNaN(median) ? Number.NaN : +(median > 0 && (largest[row] ?? 0) >= times * median);
    });
  },
});
