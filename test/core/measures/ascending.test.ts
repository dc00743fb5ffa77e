import fc from "fast-check";
import { expect, test } from "vitest";
import { ascending } from "../../../core/measures/ascending.ts";
import { rowsAscending } from "../../../core/measures/rows-ascending.ts";

const days = fc.integer({ min: -300, max: 300 });
const money = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100);
const odd = fc.oneof(fc.double(), fc.constantFrom(0, -0, Infinity, -Infinity, NaN, 1e300, -5e-324));
/** Columns of one sort each: they are ordered in different ways. */
const columns = fc
  .oneof(fc.array(days), fc.array(money), fc.array(fc.oneof(money, fc.constant(NaN))), fc.array(odd))
  .map((values) => Float64Array.from(values));

const sorted = (values: Float64Array) =>
  [...values.filter((value) => !Number.isNaN(value))].sort((a, b) => a - b);
const positive = (values: readonly number[]) => values.map((value) => value + 0);

test("the number at each place is the one that sorting puts there", () => {
  fc.assert(
    fc.property(columns, (values) => {
      const order = ascending(values);
      const places = Array.from({ length: order.length }, (_, place) => order.at(place));
      expect(positive(places)).toEqual(positive(sorted(values)));
      expect([order.at(-1), order.at(order.length)]).toEqual([NaN, NaN]);
    }),
  );
});

test("as many are below a number as are strictly smaller", () => {
  fc.assert(
    fc.property(columns, fc.oneof(days, money, odd), (values, number) => {
      fc.pre(!Number.isNaN(number));
      const smaller = values.filter((value) => value < number).length;
      expect(ascending(values).countBelow(number)).toBe(smaller);
    }),
  );
});

test("rows are listed by their numbers, those without one left out, equal ones as they stand", () => {
  fc.assert(
    fc.property(columns, (values) => {
      const known = [...values.keys()].filter((row) => !Number.isNaN(values[row]));
      const value = (row: number) => (values[row] ?? 0) + 0;
      // −0 may come before 0: they are the same number.
      const rows = [...rowsAscending(values)];
      expect(rows.map(value)).toEqual(sorted(values).map((one) => one + 0));
      expect([...rows].sort((a, b) => a - b)).toEqual(known);
      for (let at = 1; at < rows.length; at++) {
        const [before = 0, after = 0] = [rows[at - 1], rows[at]];
        if (Object.is(values[before], values[after])) expect(before).toBeLessThan(after);
      }
    }),
  );
});
