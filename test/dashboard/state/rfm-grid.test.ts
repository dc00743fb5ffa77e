import { expect, it } from "vitest";
import { gridCell, gridCodes, SCORES, scoresOf } from "../../../dashboard/state/rfm-grid.ts";

it("every pair of scores has a cell of its own, and leads back", () => {
  const cells = SCORES.flatMap((recency) =>
    SCORES.map((fm) => ({ recency, fm, cell: gridCell(recency, fm) })),
  );
  expect(new Set(cells.map(({ cell }) => cell)).size).toBe(25);
  for (const { cell, ...scores } of cells) expect(scoresOf(cell)).toEqual(scores);
});

it("a customer without scores stands in no cell", () => {
  const numbers = {
    "recency-score": Float64Array.of(5, Number.NaN, 1),
    "fm-score": Float64Array.of(5, 3, Number.NaN),
  } as unknown as Parameters<typeof gridCodes>[0];
  expect([...gridCodes(numbers, 3)]).toEqual([24, -1, -1]);
  expect([...gridCodes({} as typeof numbers, 2)]).toEqual([-1, -1]);
});
