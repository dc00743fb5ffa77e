import pl from "nodejs-polars";
import { codeOf, columns, labels } from "../work/labels.ts";
import * as lines from "../work/lines.ts";
import { home, industryWords, natureWords, needWords, provinces, statedNatures } from "../work/words.ts";
import { col, counted, type Expression, firstOf, lit } from "./expressions.ts";

type Cases = readonly (readonly [Expression, string])[];

/** The first condition that holds gives its word, as the code of the column. */
const told = (column: string, cases: Cases, rest: string | Expression): Expression =>
  firstOf(
    cases.map(([condition, word]) => [condition, codeOf(column, word)] as const),
    typeof rest === "string" ? codeOf(column, rest) : rest,
  ).alias(column);

const upTo = (name: string, steps: readonly (readonly [number, string])[]): Cases =>
  steps.map(([line, word]) => [col(name).ltEq(line), word]);
const below = (name: string, steps: readonly (readonly [number, string])[]): Cases =>
  steps.map(([line, word]) => [col(name).lt(line), word]);
const contains = (name: string, words: readonly string[]): Expression =>
  col(name).str.contains(words.join("|"));

const [medium, high, top] = lines.spendLines.map((yuan) => yuan * 100) as [number, number, number];
const [monthly, quarterly, halfYearly] = lines.rhythmLines;
const [active, warm, cooling, cold] = lines.activityLines;
const [passive, promoter] = lines.satisfactionLines;
const { expired, due30, due90 } = lines.renewalLines;
const weights = lines.loyaltyWeights;
const needs = [...needWords.keys()];

/** What is worked out before anything is decided. */
const derived = [
  col("orders")
    .gtEq(1)
    .and(col("last").isNotNull())
    .and(col("spend").isNotNull())
    .fillNull(false)
    .alias("scored"),
  col("orders").fillNull(0).alias("placed"),
  lit(lines.AS_OF).minus(col("last")).alias("days"),
  col("last").minus(col("first")).alias("span"),
  col("contract_end").minus(lit(lines.AS_OF)).alias("left_days"),
  col("product_lines")
    .str.replaceAll(" ", "", true)
    .str.split(";")
    .lst.eval(pl.element().neq(lit("")).cast(pl.UInt32))
    .lst.sum()
    .fillNull(0)
    .cast(pl.Int32)
    .alias("products"),
  pl
    .when(col("answer").gtEq(0).and(col("answer").ltEq(10)))
    .then(col("answer"))
    .otherwise(lit(null))
    .alias("answered"),
];

const gaps = col("placed").minus(1);
const firstColumns = [
  told(
    "value_abs",
    [
      [col("spend").isNull(), "unknown"],
      ...below("spend", [
        [medium, "low"],
        [high, "medium"],
        [top, "high"],
      ]),
    ],
    "top",
  ),
  told(
    "freq_band",
    [
      [col("placed").eq(1), "one-off"],
      [col("placed").lt(1).or(col("span").isNull()), "none"],
      [col("span").ltEq(gaps.mul(monthly)), "monthly"],
      [col("span").ltEq(gaps.mul(quarterly)), "quarterly"],
      [col("span").ltEq(gaps.mul(halfYearly)), "half-yearly"],
    ],
    "rare",
  ),
  told(
    "lifecycle",
    [
      [col("placed").lt(1).or(col("days").isNull()), "potential"],
      [col("days").gt(lines.lapsedAfter), "lapsed"],
      [col("placed").eq(1), "first"],
      [col("placed").gtEq(lines.loyalFrom.orders).and(col("span").gtEq(lines.loyalFrom.days)), "loyal"],
    ],
    "repeat",
  ),
  told(
    "churn",
    [
      [col("placed").lt(2).or(col("span").isNull()), "none"],
      [col("days").mul(gaps).gt(col("span").mul(3)), "high"],
      [col("days").mul(gaps).mul(2).gt(col("span").mul(3)), "medium"],
    ],
    "low",
  ),
  told(
    "renewal",
    [
      [col("left_days").isNull(), "none"],
      ...below("left_days", [
        [expired, "expired"],
        [0, "grace"],
      ]),
      ...upTo("left_days", [
        [due30, "due-30"],
        [due90, "due-90"],
      ]),
    ],
    "active",
  ),
  told(
    "region",
    [
      [col("province").isNull(), "unknown"],
      [col("province").str.contains(`^${home}`), "local"],
      [col("province").str.contains(`^(${provinces.join("|")})`), "outside"],
    ],
    "international",
  ),
  told(
    "nature",
    [
      ...[...statedNatures].map(([stated, word]) => [col("nature").eq(lit(stated)), word] as const),
      ...[...natureWords].map(([word, words]) => [contains("name", words), word] as const),
      [col("name").str.contains("^.{2,4}$"), "person"],
    ],
    "unknown",
  ).alias("nature_code"),
  told(
    "industry_code",
    ["industry", "name"].flatMap((name) =>
      [...industryWords].map(([word, words]) => [contains(name, words), word] as const),
    ),
    "unknown",
  ),
  told(
    "pref",
    upTo("products", [
      [0, "none"],
      [1, "single"],
      [3, "few"],
    ]),
    "many",
  ),
  told(
    "satisfaction",
    [
      [col("answered").isNull(), "none"],
      [col("answered").gtEq(promoter), "promoter"],
      [col("answered").gtEq(passive), "passive"],
    ],
    "detractor",
  ),
  told(
    "activity",
    [
      [col("days").isNull(), "none"],
      ...upTo("days", [
        [active, "active"],
        [warm, "warm"],
        [cooling, "cooling"],
        [cold, "cold"],
      ]),
    ],
    "dormant",
  ),
  told(
    "complaint",
    [
      [col("complaints").isNull(), "unknown"],
      ...upTo("complaints", [
        [0, "none"],
        [2, "some"],
      ]),
    ],
    "many",
  ),
  ...[...needWords].map(([need, words]) =>
    words
      .map((word) => counted(col("notes").str.contains(word, true)))
      .reduce((sum, one) => sum.plus(one))
      .fillNull(0)
      .alias(`${need}_words`),
  ),
];

const rfmCells = lines.rfmGrid.flatMap((cells, r) =>
  cells.map(
    (code, fm) =>
      [
        col("r_score")
          .eq(r + 1)
          .and(col("fm").eq(fm + 1)),
        code,
      ] as const,
  ),
);
const years = firstOf(
  [
    [col("first").isNull(), 0],
    ...[5, 4, 3, 2, 1].map((one) => [col("first").ltEq(lines.AS_OF - 365 * one), one] as const),
  ],
  0,
);
const steps = firstOf(
  [
    [col("answered").isNull(), 2],
    [col("answered").gtEq(promoter), 5],
    [col("answered").gtEq(passive), 3],
  ],
  1,
);
const reaches = (size: 0 | 1 | 2) => {
  const lineOf = (of: "employees" | "revenue", other: number) =>
    firstOf(
      [...lines.sizeLines].map(([industry, given]) => [
        col("industry_code").eq(codeOf("industry_code", industry)),
        (given[of]?.[size] ?? 0) * (of === "revenue" ? 100 : 1),
      ]),
      other,
    );
  const revenue = col("revenue")
    .isNull()
    .or(col("revenue").gtEq(lineOf("revenue", 0).cast(pl.Int64)));
  return col("employees").gtEq(lineOf("employees", lines.otherSizeLines.employees[size])).and(revenue);
};
const secondColumns = [
  firstOf([[col("r_score").eq(0), 0], ...rfmCells], 0).alias("rfm11"),
  col("f_score")
    .mul(weights.frequency)
    .plus(years.mul(weights.years))
    .plus(steps.mul(weights.satisfaction))
    .plus(pl.when(col("products").gt(5)).then(lit(5)).otherwise(col("products")).mul(weights.products))
    .alias("points"),
  told(
    "size",
    [
      [col("employees").isNull(), "unknown"],
      [reaches(2), "large"],
      [reaches(1), "medium"],
      [reaches(0), "small"],
    ],
    "micro",
  ),
  pl.maxHorizontal(needs.map((need) => col(`${need}_words`))).alias("most_words"),
  firstOf(
    lines.priorityGrid.flatMap((row, value) =>
      row.map((code, churn) => [col("value_abc").eq(value).and(col("churn").eq(churn)), code] as const),
    ),
    4,
  )
    .minus(
      counted(
        col("renewal")
          .eq(codeOf("renewal", "grace"))
          .or(col("renewal").eq(codeOf("renewal", "due-30"))),
      ),
    )
    .minus(counted(col("complaint").eq(codeOf("complaint", "many"))))
    .alias("order_of_attention"),
];

const lastColumns = [
  told(
    "loyalty",
    [
      [col("f_score").eq(0), "none"],
      ...below(
        "points",
        lines.loyaltyLines.map((line, at) => [line, (labels.get("loyalty") ?? [])[at + 1] ?? ""] as const),
      ),
    ],
    "very-high",
  ),
  told(
    "need",
    [
      [col("most_words").eq(0), "none"],
      ...needs.map((need) => [col(`${need}_words`).eq(col("most_words")), need] as const),
    ],
    "none",
  ),
  col("nature_code").alias("nature"),
  pl
    .when(col("order_of_attention").lt(1))
    .then(lit(1))
    .otherwise(col("order_of_attention"))
    .alias("priority"),
];

/** What all customers together draw lines for. */
function columnsOfLines(table: Expression): Expression[] {
  const scored = table.lazy().filter(col("scored")).select("days", "placed", "spend").collectSync();
  const count = scored.height;
  const cuts = (name: string): number[] => {
    const sorted = scored.getColumn(name).sort();
    return [1, 2, 3, 4].map((k) => Number(sorted.get(Math.floor((k * count + 4) / 5) - 1)));
  };
  const mean = (name: string) => Number(scored.getColumn(name).cast(pl.Float64).sum()) / count;
  const exceeded = (name: string) =>
    cuts(name)
      .map((cut) => counted(col(name).gt(lit(cut))))
      .reduce((sum, one) => sum.plus(one));
  const ifScored = (expression: Expression) =>
    pl.when(col("scored")).then(expression).otherwise(lit(0)).cast(pl.Int32);
  const spenders = table.lazy().filter(col("spend").gt(0)).select("spend").sort("spend", true).collectSync();
  const amount = col("spend").cast(pl.Float64);
  const shares = spenders.withColumn(amount.cumSum().minus(col("spend")).div(amount.sum()).alias("before"));
  const least = (line: number) => Number(shares.filter(col("before").lt(line)).getColumn("spend").min());
  const [a, b] = lines.revenueLines;
  const notBig = counted(
    col("spend")
      .gt(lit(mean("spend")))
      .not(),
  ).mul(4);
  const notLately = counted(
    col("days")
      .ltEq(lit(mean("days")))
      .not(),
  ).mul(2);
  const notOften = counted(
    col("placed")
      .gt(lit(mean("placed")))
      .not(),
  );
  return [
    told(
      "value_abc",
      [
        [col("spend").isNull().or(col("spend").ltEq(0)), "none"],
        [col("spend").gtEq(least(a)), "A"],
        [col("spend").gtEq(least(b)), "B"],
      ],
      "C",
    ),
    ifScored(lit(5).minus(exceeded("days"))).alias("r_score"),
    ifScored(lit(1).plus(exceeded("placed"))).alias("f_score"),
    ifScored(lit(1).plus(exceeded("spend"))).alias("m_score"),
    ifScored(lit(1).plus(notBig).plus(notLately).plus(notOften)).alias("rfm8"),
  ];
}

/** The 22 columns of codes as a table of Polars. */
export function classifyTable(table: Expression): Expression {
  const base = table
    .lazy()
    .withColumns(...derived)
    .collectSync();
  return base
    .lazy()
    .withColumns(...firstColumns, ...columnsOfLines(base))
    .withColumns(col("f_score").plus(col("m_score")).plus(1).div(2).floor().cast(pl.Int32).alias("fm"))
    .withColumns(...secondColumns)
    .withColumns(...lastColumns)
    .select(...columns.map((column) => col(column).cast(pl.UInt8).alias(column)))
    .collectSync();
}
