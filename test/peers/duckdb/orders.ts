import type { Contestant, CustomerTotals } from "../contestant.ts";
import { openDuckdb } from "./open.ts";

export function duckdbOrders(threads: number): Contestant<readonly CustomerTotals[]> {
  return async (file) => {
    const connection = await openDuckdb(threads);
    await connection.run(`CREATE TABLE orders AS
      SELECT customer_id AS id, date::DATE AS day, round(amount::DOUBLE * 100)::BIGINT AS cents
      FROM read_csv('${file}', header = true, all_varchar = true)`);
    return {
      run: async () => {
        await connection.run(`CREATE OR REPLACE TABLE totals AS
          SELECT id, count(*) AS orders, sum(cents)::BIGINT AS cents, min(day) AS first, max(day) AS last
          FROM orders GROUP BY id`);
      },
      result: async () => {
        const epoch = "DATE '1970-01-01'";
        const found = await connection.runAndReadAll(
          `SELECT id, orders::DOUBLE, cents::DOUBLE, (first - ${epoch})::DOUBLE, (last - ${epoch})::DOUBLE FROM totals`,
        );
        return found.getRows() as unknown as CustomerTotals[];
      },
    };
  };
}
