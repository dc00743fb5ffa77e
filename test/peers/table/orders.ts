import { readFileSync } from "node:fs";
import { toDay, toMoney } from "./coerce.ts";
import { eachRecord } from "./csv.ts";

/** Orders in typed columns, customers dictionary-encoded. */
export interface OrderTable {
  readonly size: number;
  readonly keys: readonly string[];
  /** Order → place in `keys`. */
  readonly customer: Int32Array;
  readonly day: Float64Array;
  /** Yuan. */
  readonly amount: Float64Array;
}

export function readOrders(file: string): OrderTable {
  const keys: string[] = [];
  const placeOf = new Map<string, number>();
  const dayOf = new Map<string, number>();
  const customer: number[] = [];
  const day: number[] = [];
  const amount: number[] = [];
  eachRecord(readFileSync(file), (field) => {
    const key = field(0);
    const place = placeOf.get(key) ?? keys.push(key) - 1;
    placeOf.set(key, place);
    const date = field(1);
    const known = dayOf.get(date) ?? toDay(date);
    dayOf.set(date, known);
    customer.push(place);
    day.push(known);
    amount.push(toMoney(field(2)));
  });
  return {
    size: customer.length,
    keys,
    customer: Int32Array.from(customer),
    day: Float64Array.from(day),
    amount: Float64Array.from(amount),
  };
}
