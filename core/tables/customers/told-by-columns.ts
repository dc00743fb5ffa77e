import { isText } from "../../columns.ts";
import type { Customers, Orders } from "../imported.ts";
import { numberOf } from "../reading/pick.ts";

const TELLING = ["orders-total", "orders-12m", "spend-total", "spend-12m", "first-order", "last-order"];

/**
 * Customers, as ascending rows, whom no order names though columns of theirs say that they bought: for them the columns
 * speak (definitions 5.0 "Where the numbers come from").
 */
export function toldByColumns({ size, fields }: Customers, orders: Orders): Int32Array {
  const telling = TELLING.flatMap((id) => fields.get(id) ?? []).filter((column) => !isText(column));
  if (telling.length === 0) return new Int32Array(0);
  const named = new Uint8Array(size);
  for (let order = 0; order < orders.size; order++) named[orders.customer[order] as number] = 1;
  const counts = fields.get("orders-total");
  const told: number[] = [];
  for (let row = 0; row < size; row++) {
    if (named[row] === 1 || numberOf(counts, row) === 0) continue;
    if (telling.some((column) => numberOf(column, row) > 0)) told.push(row);
  }
  return Int32Array.from(told);
}
