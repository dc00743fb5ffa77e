import { numbersOf } from "../columns.ts";
import { measure } from "./measure.ts";
import { purchases } from "./purchases.ts";
import { quantile } from "./rank.ts";

/** A 90th percentile of fewer gaps is just the longest one. */
const FEWEST_GAPS = 5;

/** D-11 "personal P90": nine of ten of the customer's own gaps are at most so many days. */
export const ownLongGap = measure({
  id: "own-long-gap",
  name: { en: "own long gap", zh: "自身较长间隔" },
  kind: "number",
  unit: "days",
  needs: { en: "an orders tab with dates", zh: "带日期的订单表" },
  lacks: { en: "fewer than 6 purchase days", zh: "购买不足 6 天次" },
  compute({ orders, customers }) {
    if (!orders) return undefined;
    const { from, days } = purchases(orders, customers.size);
    return numbersOf(customers.size, (row) => {
      const own = days.subarray(from[row], from[row + 1]);
      if (own.length <= FEWEST_GAPS) return Number.NaN;
      const gaps = own.subarray(1).map((day, at) => day - (own[at] ?? Number.NaN));
      return quantile(gaps.sort(), 0.9);
    });
  },
});
