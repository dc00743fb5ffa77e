import { isoFromDay } from "../../../core/index.ts";
import { AS_OF } from "../work/lines.ts";
import { chanceOf } from "./chance.ts";
import { products } from "./words.ts";

const STREAM = 2;
const DAYS = 1095;

export const ORDER_HEADER = "customer_id,date,amount,product";

/** One of `count` orders, roughly in the order of their dates; a few customers order often. */
export function orderLine(row: number, count: number): string {
  const chance = chanceOf(row, STREAM);
  const customers = count / 10;
  const luck = chance.next();
  const customer = Math.min(customers - 1, Math.floor(customers * luck * luck * (0.5 + 0.5 * luck)));
  // Numbers spread out, as of a shop that is older than its file; now and then two customers share one.
  const number = (Math.imul(customer, 0x2545_f491) >>> 0) % 10_000_019;
  const age = Math.floor((DAYS * row) / count + 6 * chance.normal());
  const day = AS_OF - DAYS + Math.min(DAYS, Math.max(0, age));
  const amount = chance.logNormal(260, 1.2) * (chance.next() < 0.01 ? -0.5 : 1);
  const product = products[chance.below(products.length)];
  return `C${String(number).padStart(8, "0")},${isoFromDay(day)},${amount.toFixed(2)},${product}`;
}
