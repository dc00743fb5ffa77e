import fc from "fast-check";
import { expect, test } from "vitest";
import { identicalRows } from "../../../../core/tables/layout/identical-rows.ts";
import { layOut } from "../../../../core/tables/layout/layout.ts";
import { aTable } from "../a-table.ts";

const twins = (...rows: (string | number | null)[][]) => [
  ...identicalRows(layOut(aTable("t", [["客户", "金额", "备注"], ...rows]))),
];

test("a row repeats the first that is the same in every cell; an empty cell is an empty cell", () => {
  expect(
    twins(
      ["a", 1, ""],
      ["a", 1, null],
      ["a", "1", ""],
      ["a", 2, ""],
      ["a", 1, "  "],
      ["ab", 1, ""],
      ["a", 2, ""],
    ),
  ).toEqual([-1, 0, -1, -1, 0, -1, 3]);
});

test("our own columns make no difference", () => {
  const table = aTable("t", [
    ["客户", "金额", "Value"],
    ["a", 1, "High"],
    ["a", 1, "Low"],
  ]);
  expect([...identicalRows(layOut({ ...table, ownColumns: new Map([[2, "dimension:value"]]) }))]).toEqual([
    -1, 0,
  ]);
});

test("the same as comparing every row with every other", () => {
  const cell = fc.constantFrom("a", "b", 1, 2, null);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("x", "y"), cell, cell), { minLength: 1, maxLength: 40 }),
      (rows) => {
        const first = rows.map((row, at) => {
          const found = rows.findIndex((other) => row.every((one, column) => one === other[column]));
          return found === at ? -1 : found;
        });
        expect(twins(...rows)).toEqual(first);
      },
    ),
  );
});
