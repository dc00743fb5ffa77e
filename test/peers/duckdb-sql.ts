import { answers, code, rfmGrid } from "./answers.ts";

/** How scores are worked out: a rank for every customer, or four cut values. Both say the same. */
export type Scoring = "ranks" | "cuts";

/** Definition 5.0 "Score by rank", as printed there: one window a score. */
const ranked = (value: string, order: "ASC" | "DESC") => {
  const scored = `bought AND ${value} IS NOT NULL`;
  return `CASE WHEN ${scored} THEN 1 + 5 * (RANK() OVER (PARTITION BY ${scored} ORDER BY ${value} ${order}) - 1)
    // COUNT(*) OVER (PARTITION BY ${scored}) END`;
};

/** The same without a window: a score goes up by one for each fifth of the customers that is strictly worse. */
const cut = (value: string, cuts: string) =>
  `CASE WHEN bought AND ${value} IS NOT NULL THEN 1 + ${[1, 2, 3, 4].map((at) => `(${value} > ${cuts}[${at}])::INT`).join(" + ")} END`;

const scores: Readonly<Record<Scoring, string>> = {
  ranks: `${ranked("since", "DESC")} AS r, ${ranked("orders", "ASC")} AS f, ${ranked("spend", "ASC")} AS m`,
  cuts: `${cut("(-since)", "r_cuts")} AS r, ${cut("orders", "f_cuts")} AS f, ${cut("spend", "m_cuts")} AS m`,
};

const fifths = "[0.2, 0.4, 0.6, 0.8]";
const cutLines = `, quantile_disc(-since, ${fifths}) FILTER (bought) AS r_cuts,
  quantile_disc(orders, ${fifths}) FILTER (bought) AS f_cuts, quantile_disc(spend, ${fifths}) FILTER (bought) AS m_cuts`;

/** Two significant digits (definition D-01). */
const rounded = (line: string) =>
  `round(${line} / pow(10, floor(log10(${line})) - 1)) * pow(10, floor(log10(${line})) - 1)`;

const gridCodes = `[${rfmGrid
  .flat()
  .map((segment) => code("rfm", segment))
  .join(", ")}]`;

/**
 * Ten CASEs over one row. A missing value that could change the answer gives −1 before any rule that would need it:
 * the three-valued logic of the rules, worked out by hand.
 */
const dimensionSql: Readonly<Record<string, string>> = {
  value: `CASE WHEN spend IS NULL THEN -1 WHEN spend > 0 AND spend >= high_line THEN 0
    WHEN spend > 0 AND spend >= medium_line THEN 1 ELSE 2 END`,
  frequency: `CASE WHEN tenure < 90 THEN 0 WHEN per_year IS NULL THEN -1 WHEN per_year >= 12 THEN 1
    WHEN per_year >= 4 THEN 2 ELSE 3 END`,
  rfm: `CASE WHEN bought IS NULL THEN -1 WHEN NOT bought THEN 0 WHEN r IS NULL OR f IS NULL OR m IS NULL THEN -1
    ELSE (${gridCodes})[(r - 1) * 5 + (f + m + 1) // 2] END`,
  "rfm-eight": `CASE WHEN since IS NULL OR orders IS NULL OR spend IS NULL THEN -1
    ELSE CASE WHEN spend >= big_spend THEN 0 ELSE 4 END + CASE WHEN since <= recent_within THEN 0 ELSE 2 END
    + CASE WHEN orders >= frequent_orders THEN 0 ELSE 1 END END`,
  status: `CASE WHEN ended THEN 1 WHEN contract_end >= as_of THEN 0 WHEN bought IS NULL OR (bought AND churn = -1) THEN -1
    WHEN bought AND churn <> 0 THEN 0 WHEN bought OR contract_end IS NOT NULL THEN 1 ELSE 2 END`,
  lifecycle: `CASE WHEN bought IS NULL THEN -1 WHEN NOT bought THEN 0 WHEN churn = -1 THEN -1 WHEN churn = 0 THEN 1
    WHEN orders_total IS NULL THEN -1 WHEN orders_total = 1 THEN 2
    WHEN score >= 70 OR (score IS NULL AND orders_total >= 5 AND tenure >= 365) THEN 3
    WHEN score IS NULL AND orders_total >= 5 AND tenure IS NULL THEN -1 ELSE 4 END`,
  activity: `CASE WHEN bought IS NULL THEN -1 WHEN NOT bought THEN 0 WHEN since IS NULL THEN -1 WHEN since < 90 THEN 1
    WHEN since < 365 THEN 2 ELSE 3 END`,
  tier: `CASE WHEN bought IS NULL THEN -1 WHEN NOT bought THEN 0
    WHEN (value = 0)::INT + (frequency = 1)::INT + (loyalty = 0)::INT >= 2 THEN 1
    WHEN (value IN (-1, 0))::INT + (frequency IN (-1, 1))::INT + (loyalty IN (-1, 0))::INT >= 2 THEN -1 ELSE 2 END`,
  churn: `CASE WHEN ratio IS NOT NULL THEN CASE WHEN ratio > 3 AND since >= 60 THEN 0 WHEN ratio > 1.5 THEN 1
    WHEN ratio > 1 THEN 2 ELSE 4 END
    WHEN since IS NULL THEN -1 WHEN since > 180 THEN 0 WHEN since > 120 THEN 1 WHEN since > 60 THEN 2
    WHEN purchase_days = 1 THEN 3 ELSE 4 END`,
  loyalty: `CASE WHEN score IS NULL THEN -1 WHEN score >= 70 THEN 0 WHEN score >= 40 THEN 1 ELSE 2 END`,
};

/** Questions that other questions ask about; they are worked out one step earlier. */
const early = ["value", "frequency", "churn", "loyalty"];
const columnOf = (dimension: string) => dimension.replace("-", "_");
const asColumns = (dimensions: readonly string[]) =>
  dimensions
    .map((dimension) => `(${dimensionSql[dimension]})::TINYINT AS ${columnOf(dimension)}`)
    .join(",\n  ");

/** Everything from the customers' columns to ten codes a customer, in the order of `answers`. */
export function classifySql(scoring: Scoring, asOf: number): string {
  const late = [...answers.keys()].filter((dimension) => !early.includes(dimension));
  return `CREATE OR REPLACE TABLE labels AS WITH
facts AS (SELECT *, ${asOf} AS as_of, ${asOf} - last_order AS since, ${asOf} - first_order AS tenure,
    last_order - first_order AS span, orders_12m AS orders,
    CASE WHEN spend_12m IS NULL AND orders_12m = 0 THEN 0 ELSE spend_12m END AS spend,
    CASE WHEN orders_total IS NOT NULL THEN orders_total > 0
      WHEN orders_12m > 0 OR ${asOf} - last_order >= 0 THEN true END AS bought,
    coalesce(status_word IN ('已流失', 'lost'), false) AS ended
  FROM customers),
quantiles AS (SELECT
    quantile_cont(spend, 0.8) FILTER (spend > 0) AS p80, quantile_cont(spend, 0.5) FILTER (spend > 0) AS big_spend,
    quantile_cont(since, 0.5) FILTER (bought) AS recent_within, greatest(2, ceil(quantile_cont(orders, 0.5) FILTER (bought))) AS frequent_orders
    ${scoring === "cuts" ? cutLines : ""}
  FROM facts),
lines AS (SELECT *, ${rounded("p80")} AS high_line, ${rounded("big_spend")} AS medium_line FROM quantiles),
paced AS (SELECT *, CASE WHEN orders_total <= 1 THEN orders_total WHEN span > 0 THEN orders_total WHEN span = 0 THEN 1 END
    AS purchase_days,
    CASE WHEN bought AND coalesce(least(365, tenure), 365) > 0
      THEN orders / (coalesce(least(365, tenure), 365) / 365) END AS per_year
  FROM facts),
rhythm AS (SELECT *, CASE WHEN purchase_days > 1
    THEN since / (((purchase_days - 1) * (span / (purchase_days - 1)) + 3 * 60) / (purchase_days - 1 + 3)) END AS ratio
  FROM paced),
scored AS (SELECT rhythm.*, lines.*, ${scores[scoring]},
    -- D-10 asks for components worth 60 points; tenure, spend and feedback are worth 55, the quarters need order rows.
    NULL::DOUBLE AS score
  FROM rhythm, lines),
answered AS (SELECT *, ${asColumns(early)} FROM scored),
finished AS (SELECT *, ${asColumns(late)} FROM answered)
SELECT id, ${[...answers.keys()].map(columnOf).join(", ")} FROM finished`;
}

/** Days and counts as whole numbers, money as it is, words as a dictionary: the forms DuckDB is fastest with. */
export const stagingSql = `CREATE TABLE staging (id INTEGER, first_order INTEGER, last_order INTEGER, orders_total INTEGER,
  orders_12m INTEGER, spend_total DOUBLE, spend_12m DOUBLE, contract_end INTEGER, nps INTEGER, status_word VARCHAR)`;

/** The table the customers stand in before anything is measured. */
export const customersSql = `CREATE TABLE customers AS SELECT * REPLACE
  (status_word::ENUM('合作中', '已流失', 'lost', '潜在') AS status_word) FROM staging ORDER BY id`;
