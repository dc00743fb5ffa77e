import { expect, test } from "vitest";
import { schemes } from "../../../core/schemes/index.ts";
import { readSetting } from "../../../core/schemes/read-setting.ts";
import { within } from "../../../core/schemes/setting-range.ts";
import { plainValue, settings } from "../../../core/schemes/settings.ts";

test.each(["80%", "80", 80, "0.8", 0.8, "８０％"])("%s is four fifths", (cell) => {
  expect(readSetting("high value rank", cell)).toMatchObject({ value: 0.8 });
});

test.each([
  ["growth from", "1.5", "“1.5” may mean 150% or 1.5%. Write one of the two, with the % sign."],
  ["decline at", -1.2, "“-1.2” may mean -120% or -1.2%. Write one of the two, with the % sign."],
])("what a bare number between 1 and 2 means is asked, not guessed: %s, %s", (name, cell, message) => {
  expect(readSetting(name, cell).problem?.message.en).toBe(message);
});

test.each([
  ["growth from", "150%", 1.5],
  ["growth from", "1.5%", 0.015],
  ["growth from", "1", 1],
  ["growth from", "2", 0.02],
])("%s, %s is %s", (name, cell, value) => {
  expect(readSetting(name, cell)).toMatchObject({ value });
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

test.each([
  ["gap pull", "-3", "“-3” is out of range. Write 0 to 100."],
  ["usual gap", "0", "“0” is out of range. Write 1 to 36,500."],
  ["trend days", "0", "“0” is out of range. Write 1 to 36,500."],
  ["punctual from", "500%", "“500%” is out of range. Write 0% to 100%."],
  ["decline at", "30%", "“30%” is out of range. Write -100% to 0%."],
  ["high value line", "-1", "“-1” is too small. Write 0 or more."],
  ["active below", "-1", "“-1” is out of range. Write 0 to 36,500."],
  ["nature exceptions", "nonsense", "“nonsense” is no list of names with what each is."],
  ["nature exceptions", "Old Pier = pier", "“Old Pier = pier” is no list of names with what each is."],
])("%s cannot be %s", (name, cell, message) => {
  expect(readSetting(name, cell).problem?.message.en).toContain(message);
});

test("every setting's standard and every trade's own lie in its range", () => {
  const odd = schemes.flatMap(({ id: scheme, settings: set }) =>
    settings.flatMap((setting) => {
      const value = plainValue(set, setting.id);
      if (setting.kind === "text" || typeof value !== "number") return [];
      return within(value, setting) === value ? [] : [`${scheme}: ${setting.id}`];
    }),
  );
  expect(odd).toEqual([]);
});

test("no choice holds a comma, so that spreadsheets can offer them and messages list them", () => {
  for (const setting of settings) {
    const choices = (setting.kind === "text" && setting.choices) || [];
    for (const language of ["en", "zh"] as const) {
      const words = choices.map(({ name }) => name[language]);
      expect(words.filter((word) => /[,，、]/.test(word))).toEqual([]);
      expect(words.join(",").length, setting.id).toBeLessThan(250);
    }
  }
});

test.each([
  ["figures of", "all time", "lifetime"],
  ["figures of", "lifetime", "lifetime"],
  ["size standard", "people alone", "headcount"],
  ["size standard", "仅按人数", "headcount"],
  ["churn by", "all customers, 40% and 80%", "all-40-80"],
  ["manufacturing includes", "采矿至建筑", "b-e"],
])("%s: %s", (name, word, value) => {
  expect(readSetting(name, word)).toMatchObject({ value });
});

test("the choices of a refused word are named", () => {
  const { problem } = readSetting("churn by", "luck");
  expect(problem?.message.en).toContain("own rhythm, fixed days, own long gap, all customers 40% and 80%");
});
