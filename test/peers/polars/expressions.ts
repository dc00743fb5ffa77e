import pl from "nodejs-polars";

/** A Polars expression; the library's own types change with every release. */
// biome-ignore lint/suspicious/noExplicitAny: chained calls of a library whose types are not installed with the project
export type Expression = any;

export const col = (name: string): Expression => pl.col(name);
export const lit = (value: number | string | null): Expression => pl.lit(value);

/** The first condition that holds gives its value. */
export function firstOf(
  cases: readonly (readonly [Expression, number])[],
  rest: number | Expression,
): Expression {
  let expression: Expression;
  for (const [condition, value] of cases) {
    expression = (expression ? expression.when(condition) : pl.when(condition)).then(lit(value));
  }
  return expression.otherwise(typeof rest === "number" ? lit(rest) : rest);
}

/** True as 1. */
export const counted = (condition: Expression): Expression => condition.cast(pl.Int32);
