import { expect, test } from "vitest";
import type { Classification } from "../../../core/classification.ts";
import type { Dimension } from "../../../core/dimensions/dimension.ts";
import { tellUnanswered } from "../../../core/summary/unanswered.ts";

/** Questions nobody's data answer, each with the tab it needs, by name; "-" is answered. */
function told(needs: Readonly<Record<string, string>>) {
  const dimensions = Object.keys(needs).map((name) => ({
    dimension: { id: name, name: { en: name, zh: name } } as Dimension,
    codes: Int8Array.of(needs[name] === "-" ? 0 : -1),
  }));
  const tab = (id: string) => ({ en: `a ${needs[id]} tab`, zh: `${needs[id]}表` });
  return tellUnanswered({ dimensions, needs: tab } as unknown as Classification);
}

test("nothing to tell where everything is answered", () => {
  expect(told({ A: "-" })).toBeUndefined();
});

test("one question", () => {
  expect(told({ A: "-", B: "orders" })).toEqual({
    en: "1 question could not be answered. It needs:\n    B: a orders tab",
    zh: "有 1 个问题无法回答，需要：\n    B：orders表",
  });
});

test("questions with the same need stand together, and every need is told", () => {
  const needs = { A: "1", B: "2", C: "3", D: "4", E: "3", F: "5" };
  expect(told(needs)?.en.split("\n    ")).toEqual([
    "6 questions could not be answered. They need:",
    "C, E: a 3 tab",
    "A: a 1 tab",
    "B: a 2 tab",
    "D: a 4 tab",
    "F: a 5 tab",
  ]);
});
