import { expect, test } from "vitest";
import { problemCauses, tellMore } from "../../../core/summary/problem-causes.ts";

const told = (...saws: readonly string[]) => {
  const [cause] = problemCauses(saws.map((saw) => ({ code: "E_X", saw, message: { en: "", zh: "" } })));
  return cause && tellMore(cause);
};

test("what else was seen is named, each once", () => {
  expect(told("a", "a", "b", "b", "c")).toEqual({
    en: "4 more like this: “b”, “c”",
    zh: "另有 4 条同类问题：“b”、“c”",
  });
  expect(told("a", "a")?.en).toBe("1 more like this");
});

test("of many values the first four, and how many more", () => {
  expect(told(..."abcdefg")?.en).toBe("6 more like this: “b”, “c”, “d”, “e”, … +2");
});
