import fc from "fast-check";
import { expect, test } from "vitest";
import { isoToSerial, serialToClock, serialToIso } from "../../../../core/files/xlsx/serial-date.ts";

test.each([
  [46253, false, "2026-08-19"],
  [46253.5, false, "2026-08-19T12:00:00"],
  [46253.9999999, false, "2026-08-20"],
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, "1900-02-29"],
  [61, false, "1900-03-01"],
  [0, false, "1900-01-00"],
  [0, true, "1904-01-01"],
  [44791, true, "2026-08-19"],
  [2958465, false, "9999-12-31"],
])("serial %d (1904: %s) is %s", (serial, from1904, iso) => {
  expect(serialToIso(serial, from1904)).toBe(iso);
});

test("what is no date stays a number", () => {
  expect(serialToIso(-1, false)).toBe(-1);
  expect(serialToIso(2958466, false)).toBe(2958466);
});

test("every second of every year comes back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2_900_000 }),
      fc.integer({ min: 0, max: 86_399 }),
      fc.boolean(),
      (day, second, from1904) => {
        const iso = serialToIso(day + second / 86_400, from1904);
        expect(serialToIso(isoToSerial(String(iso), from1904) ?? -1, from1904)).toBe(iso);
      },
    ),
  );
});

test("text that would come back otherwise is not made a date", () => {
  for (const text of ["1899-12-31", "1900-02-28", "2026-02-30", "2026-08-19T00:00:00", "soon", ""]) {
    expect(isoToSerial(text, false)).toBeUndefined();
  }
});

test("durations may pass a day", () => {
  expect(serialToClock(1.5)).toBe("36:00:00");
});
