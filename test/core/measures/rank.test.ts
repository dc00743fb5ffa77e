import fc from "fast-check";
import { expect, test } from "vitest";
import { ascending } from "../../../core/measures/ascending.ts";
import { quantile, scoreByRank, shareBelow } from "../../../core/measures/rank.ts";

const of = (...values: number[]) => Float64Array.from(values);
const scored = (values: Float64Array, better: "more" | "less" = "more") => [
  ...scoreByRank(values, ascending(values), better, 5),
];

test("scores five distinct values one to five, the worst always one", () => {
  expect(scored(of(10, 50, 30, 20, 40), "more")).toEqual([1, 5, 3, 2, 4]);
  expect(scored(of(10, 50, 30, 20, 40), "less")).toEqual([5, 1, 3, 4, 2]);
});

test("ties share a score, and a big top tie caps the highest score", () => {
  expect(scored(of(1, 1, 1, 1, 9), "more")).toEqual([1, 1, 1, 1, 5]);
  expect(scored(of(1, 9, 9, 9, 9), "more")).toEqual([1, 2, 2, 2, 2]);
});

test("a missing value is not scored and does not count", () => {
  const values = of(1, Number.NaN, 3);
  expect(scored(values)).toEqual([1, Number.NaN, 3]);
  expect([...shareBelow(values)]).toEqual([0, Number.NaN, 0.5]);
});

const anyNumbers = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })), {
  minLength: 1,
});

test("scores are 1 + floor(5 · strictly worse ÷ n), both ways round", () => {
  fc.assert(
    fc.property(anyNumbers, (values) => {
      const byDefinition = (worse: (a: number, b: number) => boolean) =>
        values.map(
          (value) =>
            1 + Math.floor((5 * values.filter((other) => worse(other, value)).length) / values.length),
        );
      expect(scored(of(...values), "more")).toEqual(byDefinition((other, value) => other < value));
      expect(scored(of(...values), "less")).toEqual(byDefinition((other, value) => other > value));
    }),
  );
});

test("quantiles interpolate (type 7)", () => {
  expect(quantile(ascending(of(1, 2, 3, 4)), 0.5)).toBe(2.5);
  expect(quantile(ascending(of(1, 2, 3, 4, 5)), 0.8)).toBeCloseTo(4.2, 12);
  expect(quantile(ascending(of(7)), 0.9)).toBe(7);
  expect(quantile(ascending(of()), 0.5)).toBeNaN();
});
