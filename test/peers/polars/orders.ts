import pl from "nodejs-polars";
import type { Contestant, CustomerTotals } from "../contestant.ts";
import { col, type Expression } from "./expressions.ts";

export const polarsOrders: Contestant<readonly CustomerTotals[]> = (file) => {
  const orders: Expression = pl
    .readCSV(file, { inferSchemaLength: 0 })
    .select(
      col("customer_id"),
      col("date").str.strptime(pl.Date, "%Y-%m-%d").alias("date"),
      col("amount").cast(pl.Float64).mul(100).round(0).cast(pl.Int64).alias("cents"),
    );
  let found: Expression;
  return {
    run: () => {
      found = orders
        .groupBy("customer_id")
        .agg(
          col("cents").count().alias("count"),
          col("cents").sum().alias("cents"),
          col("date").min().alias("first"),
          col("date").max().alias("last"),
        );
    },
    result: () => {
      const table = found.withColumns(col("first").cast(pl.Int32), col("last").cast(pl.Int32));
      const [ids, ...numbers] = ["customer_id", "count", "cents", "first", "last"].map((name) =>
        table.getColumn(name).toArray(),
      );
      return ids.map((id: string, at: number) => [id, ...numbers.map((column) => Number(column[at]))]);
    },
  };
};
