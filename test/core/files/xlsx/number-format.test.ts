import { expect, test } from "vitest";
import { builtInFormat, numberFormat, padded } from "../../../../core/files/xlsx/number-format.ts";

test.each([
  ["General", "number"],
  ["0.00", "number"],
  ["#,##0.00_);[Red](#,##0.00)", "number"],
  ['¥#,##0.00;"yes"0', "number"],
  ["0.00E+00", "number"],
  ['0 "days"', "number"],
  ["[$€-407]#,##0", "number"],
  ["@", "number"],
  ["# ?/?", "number"],
  ["yyyy-mm-dd", "date"],
  ["m/d/yy h:mm", "date"],
  ['yyyy"年"m"月"d"日"', "date"],
  ["[$-804]yyyy\\-m\\-d;@", "date"],
  ["aaaa", "date"],
  ["mmm", "date"],
  ["[DBNum1][$-804]m\\月", "date"],
  ["h:mm AM/PM", "time"],
  ["mm:ss.0", "time"],
  ["[h]:mm:ss", "duration"],
  ["0.0%", "percent"],
  ["00000", "padded"],
  ["000\\-00\\-0000", "padded"],
  ["0", "number"],
])("%s shows a %s", (code, shows) => {
  expect(numberFormat(code).shows).toBe(shows);
});

test("formats known by number alone, Chinese dates included", () => {
  const shows = (id: number) => builtInFormat(id).shows;
  expect([0, 1, 4, 49].map(shows)).toEqual(["number", "number", "number", "number"]);
  expect([9, 10].map(shows)).toEqual(["percent", "percent"]);
  expect([14, 17, 22, 27, 31, 57].map(shows)).toEqual(Array(6).fill("date"));
  expect([18, 21, 45, 33].map(shows)).toEqual(Array(4).fill("time"));
  expect(shows(46)).toBe("duration");
});

test("padding shows the zeros and the fixed characters", () => {
  expect(padded(123, "00000")).toBe("00123");
  expect(padded(123456789, "000-00-0000")).toBe("123-45-6789");
  expect(padded(1234567, "00000")).toBe("1234567");
  expect(padded(-1, "000")).toBe(-1);
});
