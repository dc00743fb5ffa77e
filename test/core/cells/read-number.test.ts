import { describe, expect, test } from "vitest";
import type { Cell, Kind } from "../../../core/cells/cell.ts";
import { readCell } from "../../../core/cells/read-cell.ts";
import type { CellContext } from "../../../core/cells/reading.ts";

function read(kind: Kind, cell: Cell, context: CellContext = {}): unknown {
  const reading = readCell(kind, cell, context);
  if (reading.is === "blank") return "blank";
  if (reading.is === "trouble") return reading.code;
  const more = [...(reading.currency ? [reading.currency] : []), ...reading.warnings];
  return more.length > 0 ? [reading.value, ...more] : reading.value;
}

describe("money", () => {
  test.each<[Cell, unknown]>([
    ["3亿5000万", 350_000_000],
    ["1万2345", 12_345],
    ["2千万", 20_000_000],
    ["1万亿", 1_000_000_000_000],
    ["十万", 100_000],
    ["三点五万", 35_000],
    ["一万零五百", 10_500],
    ["壹佰元伍角整", [100.5, "CNY"]],
    ["3w", 30_000],
    ["1.234万", 12_340],
    ["1,234.5K", 1_234_500],
    ["12.345.678", 12_345_678],
    ["1234,5", [1234.5, "W_DECIMAL_COMMA"]],
    ["5.", 5],
    ["+12", 12],
    ["$100 CAD", [100, "CAD"]],
    ["100 JPY ¥", "E_NUM_FORMAT"],
    ["人民币 1,234.50", [1234.5, "CNY"]],
    ["£12", [12, "GBP"]],
    ["(¥5)", [-5, "CNY"]],
    ["1 234 567", 1_234_567],
    ["10 0", "E_NUM_FORMAT"],
    ["5²", "E_NUM_FORMAT"],
    ["一百二", "E_NUM_AMBIGUOUS"],
    ["¥", "E_NUM_FORMAT"],
    ["元", "E_NUM_FORMAT"],
    ["万", "E_NUM_FORMAT"],
    ["100000000000000", "E_NUM_RANGE"],
    [1e300, "E_NUM_RANGE"],
    [Number.NaN, "E_NUM_FORMAT"],
    [-0, 0],
    ["9".repeat(200), "E_NUM_FORMAT"],
    ["暂无", "blank"],
  ])("%j reads as %j", (cell, expected) => {
    expect(read("money", cell)).toEqual(expected);
  });

  test("a comma the user chose as decimal mark is doubted no more", () => {
    expect(read("money", "1,234", { decimal: "," })).toBe("E_NUM_AMBIGUOUS");
    expect(read("money", "1,234", { decimal: ",", chosen: true })).toBe(1.234);
  });

  test("two meanings are named", () => {
    expect(readCell("money", "1.234")).toMatchObject({ seen: { a: "1.234", b: "1234" } });
    expect(readCell("money", "一百二")).toMatchObject({ seen: { a: "120", b: "102" } });
  });
});

test.each<[Kind, Cell, unknown]>([
  ["count", "3 单", 3],
  ["count", "-0", 0],
  ["count", 2.5, "E_COUNT_FRACTION"],
  ["count", -1, "E_COUNT_NEGATIVE"],
  ["number", "-3.5", -3.5],
  ["number", "30 天", 30],
  ["number", "¥3", "E_NUM_FORMAT"],
  ["percent", "(5%)", -0.05],
  ["percent", "12.3%", 0.123],
  ["percent", 0, 0],
  ["percent", 0.12, "E_PCT_SCALE"],
  ["percent", 12, "E_PCT_SCALE"],
  ["yes-no", true, 1],
  ["yes-no", 0, 0],
  ["yes-no", "暂无", "blank"],
])("%s %j reads as %j", (kind, cell, expected) => {
  expect(read(kind, cell)).toEqual(expected);
});

test("12.3 in points is exactly 0.123", () => {
  expect(read("percent", "12.3", { scale: "points" })).toBe(0.123);
  expect(read("percent", 12.3, { scale: "points" })).toBe(0.123);
});
