import { expect, test } from "vitest";
import { readSetting } from "../../../core/schemes/read-setting.ts";

test.each(["80%", "80", 80, "0.8", 0.8, "８０％"])("%s is four fifths", (cell) => {
  expect(readSetting("high value rank", cell)).toMatchObject({ value: 0.8 });
});

test("a choice is known by its id or by its name in either language", () => {
  for (const word of ["score-card", "Score card", "评分卡", " SCORE CARD "]) {
    expect(readSetting("value by", word)).toMatchObject({ value: "score-card" });
  }
});

test("another word is refused, and the choices are named", () => {
  const { problem } = readSetting("价值判定方式", "抛硬币");
  expect(problem?.message.zh).toContain("金额、排名、占比、评分卡");
});

test("a name nobody knows is answered with the nearest ones, or with where all of them are", () => {
  expect(readSetting("hgh value line", 3).problem?.message).toEqual({
    en: expect.stringContaining('Did you mean "high value line"'),
    zh: expect.stringContaining("您是不是要写“高价值线”"),
  });
  expect(readSetting("xyzzy", 3).problem?.message.en).toContain("lists all there are");
});
