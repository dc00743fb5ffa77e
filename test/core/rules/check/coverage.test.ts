import { expect, test } from "vitest";
import type { Name, Rule } from "../../../../core/rules/index.ts";
import { coverage, gridOf } from "./coverage.ts";

const x: Name = { sort: "measure", id: "x" };
const y: Name = { sort: "measure", id: "y" };
const from = (name: Name, number: number): Rule => ({ op: "compare", name, sign: ">=", value: { number } });

test("every combination is one cell; otherwise covers what is left and overlaps nothing", () => {
  const grid = gridOf(
    new Map([
      ["x", [1, 2, 3]],
      ["y", [1, 2]],
    ]),
  );
  const rules = [from(x, 3), from(y, 2)];
  expect(coverage(rules, grid)).toEqual({ cells: 6, uncovered: 2, overlapping: 1 });
  expect(coverage([...rules, { op: "otherwise" }], grid)).toEqual({ cells: 6, uncovered: 0, overlapping: 1 });
});
