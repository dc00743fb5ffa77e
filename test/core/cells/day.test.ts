import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromIso, dayFromParts, isoFromDay, partsFromDay } from "../../../core/cells/day.ts";

test("days count from 1970-01-01", () => {
  expect(dayFromIso("1970-01-01")).toBe(0);
  expect(dayFromIso("2024-08-19")).toBe(19_954);
  expect(dayFromIso("1969-12-31T12:00:00")).toBe(-0.5);
});

test("days agree with the calendar of the platform for 1,200 years", () => {
  for (let day = dayFromIso("1000-01-01"); day < dayFromIso("2200-01-01"); day += 37) {
    expect(isoFromDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
});

test("parts make the same day again", () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
      const parts = partsFromDay(day);
      expect(dayFromParts(parts.year, parts.month, parts.day)).toBe(day);
    }),
  );
});

test("a time of day survives to the second", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
      const moment = day + second / 86_400;
      expect(dayFromIso(isoFromDay(moment))).toBe(moment);
    }),
  );
});

test.each([
  "2023-02-29",
  "2024-13-01",
  "2024-00-10",
  "2024-04-31",
  "2024-08-19T24:00",
  "19.08.2024",
  "",
  "x",
])("%j is no day", (text) => {
  expect(dayFromIso(text)).toBeNaN();
});
