import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile, ranking, scores } from "../../../core/measures/rank.ts";

const of = (...values: number[]) => Float64Array.from(values);

test("scores five distinct values one to five, the worst always one", () => {
  expect([...scores(ranking(of(10, 50, 30, 20, 40), "more"), 5)]).toEqual([1, 5, 3, 2, 4]);
  expect([...scores(ranking(of(10, 50, 30, 20, 40), "less"), 5)]).toEqual([5, 1, 3, 4, 2]);
});

test("ties share a score, and a big top tie caps the highest score", () => {
  expect([...scores(ranking(of(1, 1, 1, 1, 9), "more"), 5)]).toEqual([1, 1, 1, 1, 5]);
  expect([...scores(ranking(of(1, 9, 9, 9, 9), "more"), 5)]).toEqual([1, 2, 2, 2, 2]);
});

test("a missing value is not scored and does not count", () => {
  const result = ranking(of(1, Number.NaN, 3), "more");
  expect(result.scored).toBe(2);
  expect(result.less[1]).toBeNaN();
});

test("scores do not depend on the order of rows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), (values) => {
      const scored = scores(ranking(of(...values), "more"), 5);
      const backwards = scores(ranking(of(...[...values].reverse()), "more"), 5);
      expect([...backwards].reverse()).toEqual([...scored]);
    }),
  );
});

test("a better value never scores lower", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 2 }), (values) => {
      const scored = scores(ranking(of(...values), "more"), 5);
      values.forEach((a, i) => {
        values.forEach((b, j) => {
          if (a >= b) expect(scored[i]).toBeGreaterThanOrEqual(scored[j] ?? 0);
        });
      });
    }),
  );
});

test("quantiles interpolate (type 7)", () => {
  expect(quantile(of(1, 2, 3, 4), 0.5)).toBe(2.5);
  expect(quantile(of(1, 2, 3, 4, 5), 0.8)).toBeCloseTo(4.2, 12);
  expect(quantile(of(7), 0.9)).toBe(7);
  expect(quantile(of(), 0.5)).toBeNaN();
});
