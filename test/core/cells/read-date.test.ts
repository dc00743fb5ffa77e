import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cells/cell.ts";
import { isoFromDay } from "../../../core/cells/day.ts";
import { readCell } from "../../../core/cells/read-cell.ts";
import type { CellContext } from "../../../core/cells/reading.ts";

function read(cell: Cell, context: CellContext = {}): string {
  const reading = readCell("date", cell, context);
  if (reading.is === "blank") return "blank";
  return reading.is === "value"
    ? [isoFromDay(Number(reading.value)), ...reading.warnings].join(" ")
    : reading.code;
}

test.each([
  ["19th August 2024", "2024-08-19"],
  ["Sept. 3, 2024", "2024-09-03"],
  ["2024-Aug-19", "2024-08-19"],
  ["2024 8 19", "2024-08-19"],
  ["24年8月19日", "2024-08-19 W_2DIGIT_YEAR"],
  ["20240819140509", "2024-08-19T14:05:09"],
  ["20240819 14:05", "2024-08-19T14:05:00"],
  ["2024/8/19 周一 下午3点5分", "2024-08-19T15:05:00"],
  ["2024-08-19 23:30:00.123Z", "2024-08-19T23:30:00"],
  ["2024-08-19T23:30:00-05:00", "2024-08-19T23:30:00"],
  ["19/08/2024 14:05", "2024-08-19T14:05:00"],
  ["12/31/99", "1999-12-31 W_2DIGIT_YEAR"],
  ["45523.5", "2024-08-19T12:00:00 W_EXCEL_SERIAL"],
  ["\u200E2024-08-19\u200E", "2024-08-19"],
  [20240819, "2024-08-19"],
])("%j is %s", (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ["1900-01-00", "E_DATE_INVALID"],
  ["1899-12-31", "E_DATE_INVALID"],
  ["2024-08-19 24:00", "E_DATE_INVALID"],
  ["2024-08-19 13:00 AM", "E_DATE_INVALID"],
  ["32/13/2024", "E_DATE_INVALID"],
  ["2024-8/19", "E_DATE_INVALID"],
  ["二〇二四年十三月一日", "E_DATE_INVALID"],
  ["Foo 19, 2024", "E_DATE_INVALID"],
  ["=TODAY()", "E_FORMULA_TEXT"],
  ["Loading...", "E_SHEET_ERROR"],
  ["202408", "E_DATE_PARTIAL"],
  ["8/19", "E_DATE_PARTIAL"],
  ["Aug 2024", "E_DATE_PARTIAL"],
  [2024, "E_DATE_PARTIAL"],
  [1724025600, "E_DATE_EPOCH"],
  [20241340, "E_DATE_RANGE"],
  [Infinity, "E_DATE_RANGE"],
  [true, "E_DATE_INVALID"],
  [`2024-08-19${"0".repeat(100)}`, "E_DATE_INVALID"],
])("%j is not taken for a date: %s", (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

describe("an ambiguous date", () => {
  test("names both days", () => {
    expect(readCell("date", "03/04/2024")).toMatchObject({
      seen: { raw: "03/04/2024", a: "2024-04-03", b: "2024-03-04" },
    });
  });

  test("in two-digit years follows the order of its column", () => {
    expect(read("03/04/24", { order: "MDY" })).toBe("2024-03-04 W_2DIGIT_YEAR");
    expect(read("25/12/24", { order: "MDY" })).toBe("E_DATE_ORDER_CONFLICT");
  });
});

test("a timestamp is read only in the time zone the user names", () => {
  expect(read("1724025600", { timestamps: 480 })).toBe("2024-08-19T08:00:00");
  expect(readCell("date", "1724025600")).toMatchObject({ seen: { s: "2024-08-19 UTC" } });
});
