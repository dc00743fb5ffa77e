import fc from "fast-check";
import { expect, test } from "vitest";
import { isHan, nameText } from "../../../core/entities/name-text.ts";

test.each([
  ["新 希 望", "新希望"],
  ["深赛格Ａ", "深赛格a"],
  ["  ACME   Co.,\u00a0Ltd. ", "acme co., ltd."],
  ["TCL 集团", "tcl集团"],
  ["甲\u200b乙", "甲乙"],
  ["", ""],
])("%j is compared as %j", (text, folded) => {
  expect(nameText(text)).toBe(folded);
});

test("what is folded stays as it is", () => {
  const unit = fc.constantFrom("甲", " ", "\u3000", "\u200b", "A", "ß", "İ", "Ａ", "㍿", ".", "\n");
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: "binary", maxLength: 20 })),
      (text) => {
        expect(nameText(nameText(text))).toBe(nameText(text));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("Han characters alone", () => {
  expect(["张三", "张三a", "", "張"].map(isHan)).toEqual([true, false, false, true]);
});
