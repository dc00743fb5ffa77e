import { expect, it } from "vitest";
import { median, table } from "./report.ts";

it("takes the middle run, and the mean of the two middle ones", () => {
  expect([median([9, 1, 5]), median([4, 1, 2, 100])]).toEqual([5, 3]);
});

it("prints warm medians over all rounds and ratios to the first contestant", () => {
  const ours = {
    name: "ours",
    results: [{ first: 30, warm: [10, 12, 11], cpu: [9, 9, 9], handover: 0, peak: 100 }],
  };
  const slow = { name: "slow", results: [{ first: 220, warm: [], cpu: [], handover: 1, peak: 200 }] };
  expect(table(1000, [ours, slow]).split("\n").slice(4)).toEqual([
    "| ours | 30 | 11 | 1.00 | 9 | 0 | 90,909 | 100 |",
    "| slow | 220 | 220 | 20.0 | 220 | 1 | 4,545 | 200 |",
  ]);
});
