import type { Orders } from "../imported.ts";
import { tenThousandths } from "../reading/exact-money.ts";

/** Days from −2^19 to 2^19 fit between two customers. */
const DAYS = 2 ** 20;
const UNIT = 10_000;

/**
 * A customer's counted orders of one civil day as one order with their amounts added up, at the day's last moment
 * (D-03: "several orders on one day = one purchase occasion"). `place` tells where every order went.
 */
export function joinDays(orders: Orders): { readonly orders: Orders; readonly place: Int32Array } {
  const { size } = orders;
  const place = new Int32Array(size);
  const occasions = new Map<number, number>();
  const customer = new Int32Array(size);
  const day = new Float64Array(size);
  const sums = new Float64Array(size);
  const counted = new Uint8Array(size);
  let kept = 0;
  for (let order = 0; order < size; order++) {
    const who = orders.customer[order] ?? 0;
    const when = orders.day[order] ?? Number.NaN;
    const counts = orders.counted[order] ?? 0;
    const occasion = who * DAYS + Math.floor(when) + DAYS / 2;
    const known = counts === 1 ? occasions.get(occasion) : undefined;
    const at = known ?? kept++;
    if (known === undefined) {
      customer[at] = who;
      day[at] = when;
      counted[at] = counts;
      if (counts === 1) occasions.set(occasion, at);
    } else day[at] = Math.max(day[at] ?? when, when);
    sums[at] = (sums[at] ?? 0) + tenThousandths(orders.amount?.[order] ?? 0);
    place[order] = at;
  }
  const amount = orders.amount && sums.slice(0, kept).map((sum) => sum / UNIT);
  return {
    orders: {
      size: kept,
      customer: customer.slice(0, kept),
      day: day.slice(0, kept),
      amount,
      counted: counted.slice(0, kept),
    },
    place,
  };
}
