import type { Orders } from "../tables/imported.ts";
import { centsFromTenThousandths, tenThousandths } from "../tables/reading/exact-money.ts";

/**
 * Net money of orders dated from one civil day to another, both included, days given one a customer: counted orders
 * and refunds, rounded to cents (definitions 5.0 "Money"). Undefined where orders carry no amount.
 */
export function spendBetween(
  { customer, day, amount, counted, size }: Orders,
  from: Float64Array,
  to: Float64Array,
): Float64Array | undefined {
  if (!amount) return undefined;
  const spend = new Float64Array(from.length);
  for (let order = 0; order < size; order++) {
    const who = customer[order] ?? -1;
    const on = Math.floor(day[order] ?? Number.NaN);
    const net = amount[order] ?? 0;
    const inside = on >= (from[who] ?? Number.NaN) && on <= (to[who] ?? Number.NaN);
    if (inside && (counted[order] === 1 || net < 0)) spend[who] = (spend[who] ?? 0) + tenThousandths(net);
  }
  for (let who = 0; who < spend.length; who++) spend[who] = centsFromTenThousandths(spend[who] ?? 0) / 100;
  return spend;
}
