import fc from "fast-check";
import { expect, test } from "vitest";
import { areaCodes } from "../../../../core/entities/places/area-codes.ts";
import { placeOfPhone } from "../../../../core/entities/places/phone.ts";
import { shown } from "./shown.ts";

test.each([
  ["0571-88886666", "浙江/杭州"],
  ["(0571) 8888 6666", "浙江/杭州"],
  ["+86 571 8888 6666", "浙江/杭州"],
  ["0086-0571-88886666", "浙江/杭州"],
  ["86-571-88886666", "浙江/杭州"],
  ["010-12345678", "北京/北京"],
  ["021 62345678-801", "上海/上海"],
  ["0755-12345678 转 12", "广东/深圳"],
  ["0571-88886666/13800138000", "浙江/杭州"],
  ["028-12345678", "四川"],
  ["0898-12345678", "海南"],
  ["+49 30 123456", "DE"],
  ["0044 20 1234 5678", "GB"],
  ["+852 2345 6789", "香港/香港"],
])("%s stands in %s", (phone, place) => {
  expect(shown(placeOfPhone(phone))).toBe(place);
});

test("mobile, local, free and unknown numbers say nothing", () => {
  for (const phone of [
    "13800138000",
    "+8613800138000",
    "8613800138000",
    "013800138000",
    "88886666",
    "400-800-1234",
    "+1 415 555 1234",
    "+7 495 1234567",
    "",
    "abc",
  ]) {
    expect(placeOfPhone(phone), phone).toBeUndefined();
  }
});

test("every area code names one place, and every city named with one is found", () => {
  const seen = new Set<string>();
  for (const line of areaCodes) {
    for (const part of line.split(" ").slice(1)) {
      const [, code = "", city = ""] = /^(\d+)(.*)$/.exec(part) ?? [];
      expect(seen.has(code), code).toBe(false);
      seen.add(code);
      const place = placeOfPhone(`0${code}-12345678`);
      expect(place?.province, part).toBeDefined();
      if (city !== "") expect(place?.city, part).toBe(city);
    }
  }
  expect(seen.size).toBeGreaterThan(300);
});

test("any text is read without an exception", () => {
  const unit = fc.constantFrom(..."+0123456789-() 转/".split(""));
  fc.assert(fc.property(fc.string({ unit, maxLength: 20 }), (phone) => void placeOfPhone(phone)));
});
