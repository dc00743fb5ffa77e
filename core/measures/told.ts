import { toldByColumns } from "../tables/customers/told-by-columns.ts";
import type { Evidence } from "./measure.ts";
import { oncePerRun } from "./once-per-run.ts";

const nobody = new Int32Array(0);

/** Customers whom no order names and whose columns speak instead, as ascending rows. */
export const told = oncePerRun(({ customers, orders }) =>
  orders ? toldByColumns(customers, orders) : nobody,
);

/** One number a customer from orders; missing for whom no order tells it. Writes into the numbers given. */
export function unlessTold(evidence: Evidence, numbers: Float64Array): Float64Array;
export function unlessTold(evidence: Evidence, numbers: Float64Array | undefined): Float64Array | undefined;
export function unlessTold(evidence: Evidence, numbers: Float64Array | undefined): Float64Array | undefined {
  if (numbers) for (const row of told(evidence)) numbers[row] = Number.NaN;
  return numbers;
}
