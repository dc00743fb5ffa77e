import fc from "fast-check";
import { expect, test } from "vitest";
import type { NumberColumn } from "../../../core/columns.ts";
import { shareAbove } from "../../../core/measures/share-above.ts";

const column = (...amounts: number[]): NumberColumn => ({
  kind: "money",
  values: Float64Array.from(amounts),
});

test("the share before is what strictly greater amounts make up; nothing and less has all before it", () => {
  expect([...shareAbove(column(10, 50, 20, 20, 0, -5, Number.NaN)).whole()]).toEqual([
    0.9,
    0,
    0.5,
    0.5,
    1,
    1,
    Number.NaN,
  ]);
});

test("an amount is past a line exactly where its share is", () => {
  const cents = fc.oneof(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: 0, max: 3 }));
  const amounts = fc.array(
    fc.oneof(
      cents.map((one) => one / 100),
      fc.constant(Number.NaN),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(amounts, fc.constantFrom(-0.1, 0, 0.5, 0.8, 0.95, 1, 1.1), (some, given) => {
      const following = shareAbove(column(...some));
      const shares = [...following.whole()];
      // Lines that some share hits exactly are the ones to get wrong.
      for (const line of [given, ...shares.filter((share) => !Number.isNaN(share))]) {
        const { reached, passed } = following.from(line);
        some.forEach((amount, row) => {
          const share = shares[row] ?? Number.NaN;
          expect([amount >= reached, amount >= passed], `${amount} ${share} ${line}`).toEqual([
            share <= line,
            share < line,
          ]);
        });
      }
    }),
    { numRuns: 500 },
  );
});
