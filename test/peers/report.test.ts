import { expect, it } from "vitest";
import { median, table } from "./report.ts";

it("takes the middle run, and the mean of the two middle ones", () => {
  expect([median([9, 1, 5]), median([4, 1, 2, 100])]).toEqual([5, 3]);
});

it("prints warm medians over all rounds and ratios to the floor and to us", () => {
  const ours = {
    id: "engine",
    name: "ours",
    results: [{ first: 30, warm: [10, 12, 11], cpu: [9, 9, 9], handover: 0, peak: 100 }],
  };
  const floor = {
    id: "floor",
    name: "floor",
    results: [{ first: 9, warm: [10], cpu: [10], handover: 0, peak: 90 }],
  };
  const slow = {
    id: "slow",
    name: "slow",
    results: [{ first: 220, warm: [], cpu: [], handover: 1, peak: 200 }],
  };
  expect(table("classify", 1000, [ours, floor, slow]).split("\n").slice(4)).toEqual([
    "| ours | 30 | 11 | 1.10 | 1.00 | 9 | 0 | 90,909 | 100 |",
    "| floor | 9 | 10 | 1.00 | 0.91 | 10 | 0 | 100,000 | 90 |",
    "| slow | 220 | 220 | 22.0 | 20.0 | 220 | 1 | 4,545 | 200 |",
  ]);
});
