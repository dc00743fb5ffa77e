import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../core/cells/cell.ts";
import { packColumn, unpackColumn } from "../../../dashboard/data/packed-column.ts";

test("texts that count on are told by the first of them, the rest as it is", () => {
  expect(packColumn(["No", "DD09", "DD10", "DD11", "DD13", null, null, 7, "8", true])).toBe(
    'No|~3 DD09|DD13|||7|="8"|=true',
  );
  expect(packColumn(["c1@a.org", "c2@a.org"])).toBe("~2 c1@a.org");
});

test("what was packed comes out as it was", () => {
  const text = fc.tuple(fc.constantFrom("", "A", "0", "9-"), fc.nat(120), fc.constantFrom("", "b"));
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    text.map((parts) => parts.join("")),
    fc.string({ unit: fc.constantFrom("=", "~", "|", "1", " ", '"', "\\", "a") }),
    fc.constantFrom<Cell>("01", "02", "9", "10", "", null, true, 3, 4.5, -2, 1e21, "NaN", "1e+21"),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      expect(unpackColumn(packColumn(cells))).toEqual(cells);
    }),
    { numRuns: 1000 },
  );
});
