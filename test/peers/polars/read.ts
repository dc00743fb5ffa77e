import pl from "nodejs-polars";
import { col, type Expression } from "./expressions.ts";

const plain = (name: string) => col(name).str.strip().str.replace("^¥", "").str.replaceAll(",", "", true);
const whole = (name: string, as: string) => plain(name).cast(pl.Int32).alias(as);
const cents = (name: string, as: string) =>
  plain(name).cast(pl.Float64).mul(100).round(0).cast(pl.Int64).alias(as);

function text(name: string): Expression {
  const trimmed = col(name).str.strip();
  return pl
    .when(trimmed.eq(pl.lit("")))
    .then(pl.lit(null))
    .otherwise(trimmed)
    .alias(name);
}

/** Days since 1970-01-01. A month or day of one digit is padded: Polars knows no format for it. */
function day(name: string, as: string): Expression {
  const trimmed = col(name).str.strip();
  const padded = trimmed.str.replace("^(\\d{4})/(\\d)/", "$1/0$2/").str.replace("/(\\d)$", "/0$1");
  return pl
    .when(trimmed.str.contains("/"))
    .then(padded.str.strptime(pl.Date, "%Y/%m/%d"))
    .otherwise(trimmed.str.strptime(pl.Date, "%Y-%m-%d"))
    .cast(pl.Int32)
    .alias(as);
}

/** The file as typed columns, money in cents. */
export function readTable(file: string): Expression {
  return pl
    .readCSV(file, { inferSchemaLength: 0 })
    .select(
      ...["name", "nature", "industry", "province", "product_lines", "notes"].map(text),
      whole("employees", "employees"),
      cents("annual_revenue", "revenue"),
      cents("total_spend", "spend"),
      whole("order_count", "orders"),
      day("first_order_date", "first_given"),
      day("last_order_date", "last"),
      day("contract_end_date", "contract_end"),
      whole("satisfaction_nps", "answer"),
      whole("complaints", "complaints"),
    )
    .withColumn(
      pl
        .when(col("first_given").gt(col("last")))
        .then(pl.lit(null))
        .otherwise(col("first_given"))
        .alias("first"),
    );
}
