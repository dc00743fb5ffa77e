import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, unguarded } from "../../../core/files/formula-guard.ts";

test.each(["+61 412 345 678", "+86-571-8888 6666", "+1 (415) 555.0100", "-12.50"])(
  "a phone number or an amount stays as it is: %s",
  (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  },
);

test.each(["=1+1", "+A1", "+61 412+cmd|' /C calc'!A1", "@sum", "+1", "-2+3"])(
  "what could run is guarded: %s",
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  },
);

test("the apostrophe before a phone number is taken off", () => {
  expect(unguarded("'+61 412 345 678")).toBe("+61 412 345 678");
});

test("what is written reads back the same", () => {
  const odd = fc.stringMatching(/^[ '+\-=@0-9 ()a|]{0,12}$/);
  fc.assert(fc.property(odd, (text) => unguarded(guarded(text)) === text));
});
