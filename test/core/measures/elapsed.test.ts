import fc from "fast-check";
import { expect, test } from "vitest";
import { elapsedDays } from "../../../core/measures/elapsed.ts";

test("whole days are told to the second, whatever fractions of a day look like", () => {
  const second = fc.integer({ min: 0, max: 3_000_000_000 });
  fc.assert(
    fc.property(second, second, (until, from) => {
      expect(elapsedDays(until / 86_400, from / 86_400)).toBe(Math.floor((until - from) / 86_400));
    }),
  );
  fc.assert(
    fc.property(second, fc.nat(3000), (from, days) => {
      expect(elapsedDays((from + days * 86_400) / 86_400, from / 86_400)).toBe(days);
    }),
  );
});
