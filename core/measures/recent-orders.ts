import { measure } from "./measure.ts";
import { totalsOf } from "./totals.ts";

/** Definition D-25: counted orders of the last 30, 90 and 180 days. */
export const recentOrders = [30, 90, 180].map((days) =>
  measure({
    id: `orders-${days}d`,
    name: { en: `orders in ${days} days`, zh: `近${days}天订单数` },
    kind: "count",
    needs: { en: "an orders tab with dates", zh: "带日期的订单表" },
    compute: (evidence) => totalsOf(evidence, days)?.orders,
  }),
);
