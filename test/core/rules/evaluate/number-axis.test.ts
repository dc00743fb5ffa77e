import fc from "fast-check";
import { expect, test } from "vitest";
import { type NumberColumn, type SlimNumbers, slimColumn } from "../../../../core/columns.ts";
import { numberAxis } from "../../../../core/rules/evaluate/number-axis.ts";

/** Zeros of both signs, neighbours, infinities and cuts so close that they share a cell. */
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, 2, 3, 90, 1000, 1001, 1001.5, -1, -7, 5e-324, -5e-324, Infinity, -Infinity),
  fc.double({ noNaN: true }),
  fc.integer({ min: -20, max: 20 }),
);
const cuts = fc.array(
  number.filter((cut) => Number.isFinite(cut)),
  { maxLength: 12 },
);
const values = fc.array(fc.oneof(number, fc.constant(NaN)), { maxLength: 40 });

/** The bucket's sample lies to every cut as the row's own number does. */
function expectFaithful(column: NumberColumn, numbers: readonly number[], lines: readonly number[]): void {
  const { buckets, count, sample } = numberAxis(column, numbers.length, lines);
  const isFaithful = (own: number, row: number) => {
    const bucket = buckets[row] ?? -1;
    const like = sample.values[bucket] ?? NaN;
    const isMissingAlike = Number.isNaN(like) === Number.isNaN(own);
    return (
      isMissingAlike &&
      bucket < count &&
      lines.every((line) => Object.is(own > line, like > line) && Object.is(own < line, like < line))
    );
  };
  expect(numbers.filter((own, row) => !isFaithful(own, row))).toEqual([]);
}

test("numbers of one bucket lie to every cut alike, and like the bucket's sample", () => {
  fc.assert(
    fc.property(values, cuts, (numbers, lines) => {
      expectFaithful({ kind: "number", values: Float64Array.from(numbers) }, numbers, lines);
    }),
    { numRuns: 2000, examples: [[[0], [3e293, -1.7e308]]] },
  );
});

test("so do numbers that are never held as a whole", () => {
  const many = fc.array(fc.oneof(number, fc.constant(NaN)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(many, fc.integer({ min: 1, max: 5000 }), cuts, (some, size, lines) => {
      const numbers = Array.from({ length: size }, (_, row) => some[row % some.length] ?? NaN);
      const slim: SlimNumbers = (into, from) => into.set(numbers.slice(from, from + into.length));
      const column = slimColumn("number", size, slim);
      expectFaithful(column, numbers, lines);
      expect(column.values).toEqual(Float64Array.from(numbers));
    }),
    { numRuns: 20 },
  );
});

test("so do few numbers under codes", () => {
  const coded = fc
    .uniqueArray(number, { minLength: 1, maxLength: 20 })
    .chain((numbers) =>
      fc.tuple(
        fc.constant(numbers),
        fc.array(fc.integer({ min: -1, max: numbers.length - 1 }), { maxLength: 40 }),
      ),
    );
  fc.assert(
    fc.property(coded, cuts, ([numbers, codes], lines) => {
      const column = slimColumn("count", codes.length, { codes: Int8Array.from(codes), numbers });
      const own = codes.map((code) => numbers[code] ?? NaN);
      expectFaithful(column, own, lines);
      expect([...column.values]).toEqual(own);
    }),
  );
});
