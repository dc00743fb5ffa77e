import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "../../../core/words/decimal.ts";
import { formatPoints, formatValue } from "../../../core/words/format.ts";

test.each([
  ["money", 12_300, {}, "12,300", "12,300"],
  ["money", 1234.5, { currency: "CNY" }, "¥1,234.50", "¥1,234.50"],
  ["money", -700, { currency: "USD" }, "-$700", "-$700"],
  ["money", -0.001, { currency: "EUR" }, "€0", "€0"],
  ["money", 5, { currency: "JPY" }, "JPY 5", "JPY 5"],
  ["count", 1_234_567, {}, "1,234,567", "1,234,567"],
  ["count", 12, { unit: "days" }, "12 days", "12 天"],
  ["count", 1, { unit: "days" }, "1 day", "1 天"],
  ["number", 71.256, {}, "71.26", "71.26"],
  ["number", NaN, {}, "", ""],
  ["percent", 0.125, {}, "12.5%", "12.5%"],
  ["percent", 0.79996, {}, "80%", "80%"],
  ["percent", 0.79996, { places: 3 }, "79.996%", "79.996%"],
  ["date", 19_954, {}, "19 Aug 2024", "2024年8月19日"],
  ["date", 19_954.6, {}, "19 Aug 2024", "2024年8月19日"],
  ["yes-no", 1, {}, "yes", "是"],
  ["yes-no", 0, {}, "no", "否"],
  ["text", "广东", {}, "广东", "广东"],
] as const)("%s %s %o", (kind, value, format, en, zh) => {
  expect(formatValue(kind, value, "en", format)).toBe(en);
  expect(formatValue(kind, value, "zh", format)).toBe(zh);
});

test("how far percentages are apart is told in points", () => {
  expect(formatPoints(0.126, "en")).toBe("12.6 percentage points");
  expect(formatPoints(0.01, "en")).toBe("1 percentage point");
  expect(formatPoints(0.00004, "zh", { places: 3 })).toBe("0.004 个百分点");
});

test("all digits of any number, without an exponent, give the number back", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, shift) => {
        const text = decimal(value, shift);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(`${text}e-${shift}`)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});
