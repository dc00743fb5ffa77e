import { columns, labels } from "../work/labels.ts";
import * as lines from "../work/lines.ts";
import { home, industryWords, natureWords, needWords, provinces, statedNatures } from "../work/words.ts";

const AS_OF = `(DATE '1970-01-01' + ${lines.AS_OF})`;

const trimmed = (column: string) => `nullif(trim(${column}), '')`;
const number = (column: string) => `TRY_CAST(replace(ltrim(trim(${column}), '¥'), ',', '') AS DOUBLE)`;
const cents = (column: string) => `round(${number(column)} * 100)::BIGINT`;
const day = (column: string) =>
  `coalesce(TRY_CAST(trim(${column}) AS DATE), try_strptime(trim(${column}), '%Y/%m/%d')::DATE)`;

/** The file as a table of typed columns, money in cents. */
export const loadSql = (file: string) => `CREATE TABLE customers AS
WITH cells AS (
  SELECT * FROM read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', new_line = '\\n')
), typed AS (
  SELECT customer_id AS id, ${["name", "nature", "industry", "province", "product_lines", "notes"]
    .map((column) => `${trimmed(column)} AS ${column}`)
    .join(", ")},
    ${number("employees")}::INTEGER AS employees, ${cents("annual_revenue")} AS revenue,
    ${cents("total_spend")} AS spend, ${number("order_count")}::INTEGER AS orders,
    ${day("first_order_date")} AS first_given, ${day("last_order_date")} AS last, ${day("contract_end_date")} AS contract_end,
    ${number("satisfaction_nps")}::INTEGER AS answer, ${number("complaints")}::INTEGER AS complaints
  FROM cells
)
SELECT * EXCLUDE (first_given), CASE WHEN first_given > last THEN NULL ELSE first_given END AS first FROM typed`;

const contains = (column: string, words: readonly string[]) =>
  `regexp_matches(${column}, '${words.join("|")}')`;

/** CASE over conditions, each with the word it stands for, as the code of the column. */
function codes(
  column: string,
  cases: readonly (readonly [when: string, word: string])[],
  rest: string,
): string {
  const code = (word: string) => (labels.get(column) ?? []).indexOf(word);
  const whens = cases.map(([when, word]) => `WHEN ${when} THEN ${code(word)}`);
  return `CASE ${whens.join(" ")} ELSE ${code(rest)} END`;
}

const upTo = (column: string, steps: readonly (readonly [number, string])[]) =>
  steps.map(([line, word]) => [`${column} <= ${line}`, word] as const);

const exceeded = (column: string, cuts: string) =>
  [1, 2, 3, 4].map((k) => `(${column} > ${cuts}[${k}])::INT`).join(" + ");

const industryCases = (column: string) =>
  [...industryWords].map(([word, words]) => [contains(column, words), word] as const);

function sizeCase(): string {
  const lineOf = (size: number, of: "employees" | "revenue") => {
    const own = [...lines.sizeLines].map(([industry, given]) => {
      const code = (labels.get("industry_code") ?? []).indexOf(industry);
      return `WHEN ${code} THEN ${(given[of]?.[size] ?? 0) * (of === "revenue" ? 100 : 1)}`;
    });
    const other = of === "employees" ? lines.otherSizeLines.employees[size] : 0;
    return `CASE industry_code ${own.join(" ")} ELSE ${other} END`;
  };
  const reaches = (size: number) =>
    `employees >= ${lineOf(size, "employees")} AND (revenue IS NULL OR revenue >= ${lineOf(size, "revenue")})`;
  return codes(
    "size",
    [
      ["employees IS NULL", "unknown"],
      [reaches(2), "large"],
      [reaches(1), "medium"],
      [reaches(0), "small"],
    ],
    "micro",
  );
}

const [medium, high, top] = lines.spendLines.map((yuan) => yuan * 100);
const [shareA, shareB] = lines.revenueLines;
const [monthly, quarterly, halfYearly] = lines.rhythmLines;
const [active, warm, cooling, cold] = lines.activityLines;
const [passive, promoter] = lines.satisfactionLines;
const { expired, due30, due90 } = lines.renewalLines;
const weights = lines.loyaltyWeights;
const needs = [...needWords.keys()];
const needCount = (words: readonly string[]) =>
  words.map((word) => `contains(notes, '${word}')::INT`).join(" + ");
const years = `greatest(0, least(5, coalesce((${AS_OF} - first) // 365, 0)))`;
const steps = `CASE WHEN answered IS NULL THEN 2 WHEN answered >= ${promoter} THEN 5 WHEN answered >= ${passive} THEN 3 ELSE 1 END`;

/** What can be said of a customer by lines alone, in the order in which it is asked for. */
const firstColumns: Readonly<Record<string, string>> = {
  value_abs: codes(
    "value_abs",
    [
      ["spend IS NULL", "unknown"],
      [`spend < ${medium}`, "low"],
      [`spend < ${high}`, "medium"],
      [`spend < ${top}`, "high"],
    ],
    "top",
  ),
  value_abc: codes(
    "value_abc",
    [
      ["spend IS NULL OR spend <= 0", "none"],
      ["spend >= least_a", "A"],
      ["spend >= least_b", "B"],
    ],
    "C",
  ),
  r_score: `CASE WHEN scored THEN 5 - (${exceeded("days", "day_cuts")}) ELSE 0 END`,
  f_score: `CASE WHEN scored THEN 1 + ${exceeded("placed", "order_cuts")} ELSE 0 END`,
  m_score: `CASE WHEN scored THEN 1 + ${exceeded("spend", "spend_cuts")} ELSE 0 END`,
  rfm8: `CASE WHEN scored THEN 1 + (spend <= spend_mean)::INT * 4 + (days > day_mean)::INT * 2 + (placed <= order_mean)::INT ELSE 0 END`,
  freq_band: codes(
    "freq_band",
    [
      ["placed = 1", "one-off"],
      ["placed < 1 OR span IS NULL", "none"],
      [`span <= ${monthly} * (placed - 1)`, "monthly"],
      [`span <= ${quarterly} * (placed - 1)`, "quarterly"],
      [`span <= ${halfYearly} * (placed - 1)`, "half-yearly"],
    ],
    "rare",
  ),
  lifecycle: codes(
    "lifecycle",
    [
      ["placed < 1 OR days IS NULL", "potential"],
      [`days > ${lines.lapsedAfter}`, "lapsed"],
      ["placed = 1", "first"],
      [`placed >= ${lines.loyalFrom.orders} AND span >= ${lines.loyalFrom.days}`, "loyal"],
    ],
    "repeat",
  ),
  churn: codes(
    "churn",
    [
      ["placed < 2 OR span IS NULL", "none"],
      ["days * (placed - 1) > 3 * span", "high"],
      ["2 * days * (placed - 1) > 3 * span", "medium"],
    ],
    "low",
  ),
  renewal: codes(
    "renewal",
    [
      ["left_days IS NULL", "none"],
      [`left_days < ${expired}`, "expired"],
      ["left_days < 0", "grace"],
      ...upTo("left_days", [
        [due30, "due-30"],
        [due90, "due-90"],
      ]),
    ],
    "active",
  ),
  region: codes(
    "region",
    [
      ["province IS NULL", "unknown"],
      [`left(province, 2) = '${home}'`, "local"],
      [`left(province, 2) IN ('${provinces.join("', '")}')`, "outside"],
    ],
    "international",
  ),
  nature: codes(
    "nature",
    [
      ...[...statedNatures].map(([stated, word]) => [`nature = '${stated}'`, word] as const),
      ...[...natureWords].map(([word, words]) => [contains("name", words), word] as const),
      ["length(name) BETWEEN 2 AND 4", "person"],
    ],
    "unknown",
  ),
  industry_code: `CASE WHEN industry_told IS NOT NULL THEN industry_told ELSE ${codes("industry_code", industryCases("name"), "unknown")} END`,
  pref: codes(
    "pref",
    upTo("products", [
      [0, "none"],
      [1, "single"],
      [3, "few"],
    ]),
    "many",
  ),
  satisfaction: codes(
    "satisfaction",
    [
      ["answered IS NULL", "none"],
      [`answered >= ${promoter}`, "promoter"],
      [`answered >= ${passive}`, "passive"],
    ],
    "detractor",
  ),
  activity: codes(
    "activity",
    [
      ["days IS NULL", "none"],
      ...upTo("days", [
        [active, "active"],
        [warm, "warm"],
        [cooling, "cooling"],
        [cold, "cold"],
      ]),
    ],
    "dormant",
  ),
  complaint: codes(
    "complaint",
    [
      ["complaints IS NULL", "unknown"],
      ...upTo("complaints", [
        [0, "none"],
        [2, "some"],
      ]),
    ],
    "many",
  ),
};

/** What leans on those. */
const secondColumns: Readonly<Record<string, string>> = {
  rfm11: `CASE WHEN r_score = 0 THEN 0 ELSE [${lines.rfmGrid.flat().join(", ")}][(r_score - 1) * 5 + (f_score + m_score + 1) // 2] END`,
  loyalty: `CASE WHEN f_score = 0 THEN 0 ELSE 1 + ${lines.loyaltyLines.map((line) => `(points >= ${line})::INT`).join(" + ")} END`,
  size: sizeCase(),
  need: codes(
    "need",
    [
      ["most_words = 0 OR most_words IS NULL", "none"],
      ...needs.map((need) => [`${need}_words = most_words`, need] as const),
    ],
    "none",
  ),
  priority: `greatest(1, [${lines.priorityGrid.flat().join(", ")}][value_abc * 4 + churn + 1] - (renewal IN (2, 3))::INT - (complaint = 3)::INT)`,
};

const selected = (from: Readonly<Record<string, string>>) =>
  Object.entries(from)
    .map(([column, sql]) => `(${sql})::UTINYINT AS ${column}`)
    .join(",\n  ");

/** Everything from the customers' columns to 22 codes a customer, texts of few kinds told once a kind. */
export const classifySql = `CREATE OR REPLACE TABLE labels AS
WITH base AS (
  SELECT *, coalesce(orders >= 1 AND last IS NOT NULL AND spend IS NOT NULL, false) AS scored, coalesce(orders, 0) AS placed,
    ${AS_OF} - last AS days, last - first AS span, contract_end - ${AS_OF} AS left_days,
    coalesce(len(list_filter(string_split(replace(product_lines, ' ', ''), ';'), lambda part: part <> '')), 0) AS products,
    CASE WHEN answer BETWEEN 0 AND 10 THEN answer END AS answered
  FROM customers
), cuts AS (
  SELECT quantile_disc(days, [0.2, 0.4, 0.6, 0.8]) AS day_cuts, quantile_disc(placed, [0.2, 0.4, 0.6, 0.8]) AS order_cuts,
    quantile_disc(spend, [0.2, 0.4, 0.6, 0.8]) AS spend_cuts, sum(days)::DOUBLE / count(*) AS day_mean,
    sum(placed)::DOUBLE / count(*) AS order_mean, sum(spend)::DOUBLE / count(*) AS spend_mean
  FROM base WHERE scored
), revenue AS (
  SELECT min(spend) FILTER (before < ${shareA}::DOUBLE) AS least_a, min(spend) FILTER (before < ${shareB}::DOUBLE) AS least_b
  FROM (SELECT spend, (sum(spend) OVER (ORDER BY spend DESC ROWS UNBOUNDED PRECEDING) - spend)::DOUBLE / (sum(spend) OVER ())::DOUBLE AS before
    FROM customers WHERE spend > 0)
), told AS (
  SELECT industry AS told_industry, nullif(${codes("industry_code", industryCases("industry"), "unknown")}, 0) AS industry_told
  FROM (SELECT DISTINCT industry FROM customers)
), first_columns AS (
  SELECT base.id, base.employees, base.revenue, ${[...needWords].map(([need, words]) => `${needCount(words)} AS ${need}_words`).join(", ")},
    greatest(${needs.map((need) => `${need}_words`).join(", ")}) AS most_words,
    ${weights.years} * ${years} + ${weights.satisfaction} * ${steps} + ${weights.products} * least(5, products) AS other_points,
  ${selected(firstColumns)}
  FROM base LEFT JOIN told ON base.industry = told_industry CROSS JOIN cuts CROSS JOIN revenue
), pointed AS (
  SELECT *, ${weights.frequency} * f_score + other_points AS points FROM first_columns
), second_columns AS (
  SELECT *, ${selected(secondColumns)} FROM pointed
)
SELECT id, ${columns.join(", ")} FROM second_columns`;
