import type { Orders } from "../tables/imported.ts";
import { centsFromTenThousandths, tenThousandths } from "../tables/reading/exact-money.ts";

/** What a window of orders adds up to, one entry a customer. */
export interface Totals {
  /** Counted orders. */
  readonly orders: Float64Array;
  /** Net money: counted orders and refunds, rounded to cents. Undefined where orders carry no amount. */
  readonly spend: Float64Array | undefined;
}

/**
 * Orders of the last `window` days up to as-of (0 ≤ age < window). A refund (negative total) lowers spend on its date
 * and is not counted (definitions 5.0 "An order"). Summed in whole ten-thousandths, so that the order of rows cannot matter.
 */
export function totals(orders: Orders, customers: number, asOf: number, window = Infinity): Totals {
  const count = new Float64Array(customers);
  const spend = orders.amount && new Float64Array(customers);
  const { customer, day, amount, counted, size } = orders;
  for (let order = 0; order < size; order++) {
    const age = asOf - (day[order] ?? Number.NaN);
    if (!(age >= 0 && age < window)) continue;
    const who = customer[order] ?? 0;
    const net = amount?.[order] ?? 0;
    if (counted[order] === 1) count[who] = (count[who] ?? 0) + 1;
    else if (!(net < 0)) continue;
    if (spend) spend[who] = (spend[who] ?? 0) + tenThousandths(net);
  }
  if (spend)
    for (let who = 0; who < customers; who++) spend[who] = centsFromTenThousandths(spend[who] ?? 0) / 100;
  return { orders: count, spend };
}
