import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../core/cells/cell.ts";
import { packRuns, unpackRuns } from "../../../dashboard/data/numbered-runs.ts";

test("texts that count on are told by the first of them", () => {
  expect(packRuns(["No", "DD09", "DD10", "DD11", "DD13", null, null, 7, 8])).toEqual([
    "No",
    { first: "DD09", count: 3 },
    "DD13",
    null,
    null,
    7,
    8,
  ]);
  expect(packRuns(["c1@a.org", "c2@a.org"])).toEqual([{ first: "c1@a.org", count: 2 }]);
});

test("what was packed comes out as it was", () => {
  const text = fc.tuple(fc.constantFrom("", "A", "0", "9-"), fc.nat(120), fc.constantFrom("", "b"));
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    text.map((parts) => parts.join("")),
    fc.constantFrom<Cell>("01", "02", "9", "10", "", null, true, 3, 4),
  );
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      expect(unpackRuns(packRuns(cells))).toEqual(cells);
    }),
  );
});
