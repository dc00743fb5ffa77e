import fc from "fast-check";
import { expect, test } from "vitest";
import { percentText, shareInText } from "../../../core/cells/percent-text.ts";

test.each([
  [0.0625, "6.25%"],
  [0.06251, "6.251%"],
  [0.07, "7%"],
  [1 / 3, "33.33333333333333%"],
  [-1.5, "-150%"],
  [0, "0%"],
])("%d is written %s", (share, text) => {
  expect(percentText(share)).toBe(text);
});

test("any share is read back to its last digit", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (share) => {
      expect(shareInText(percentText(share))).toBe(share + 0);
    }),
  );
});

test.each(["", "%", "12.50%", "80", "NaN%", "Infinity%", "=1%", "1e3%"])("%s is no such text", (text) => {
  expect(shareInText(text)).toBeUndefined();
});
