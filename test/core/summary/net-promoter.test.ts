import fc from "fast-check";
import { expect, test } from "vitest";
import { netPromoter } from "../../../core/summary/net-promoter.ts";

const times = (count: number, answer: number) => new Array<number>(count).fill(answer);

test("of 100 answers 50 promoters, 30 passives, 20 detractors: 30, give or take 15.3", () => {
  const found = netPromoter([...times(50, 9), ...times(30, 8), ...times(20, 6)]);
  expect(found).toMatchObject({ promoters: 50, passives: 30, detractors: 20 });
  expect(found.score).toBeCloseTo(30, 12);
  // √(0.5 + 0.2 − 0.3²) = √0.61 = 0.7810; ÷ √100 × 1.96 × 100.
  expect(found.margin).toBeCloseTo(15.308, 3);
});

test("missing answers and those off the scale are left out; without any nothing is said", () => {
  expect(netPromoter([10, Number.NaN, 11, -1])).toMatchObject({ promoters: 1, score: 100, margin: 0 });
  expect(netPromoter([]).score).toBeNaN();
  expect(netPromoter([]).margin).toBeNaN();
});

test("the score stays between −100 and 100", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
      const { score, margin } = netPromoter(answers);
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(margin).toBeGreaterThanOrEqual(0);
    }),
  );
});
