import { expect, test } from "vitest";
import { readArguments } from "../../../appsscript/local/arguments.ts";
import { namesList } from "../../../appsscript/local/names.ts";
import { nearest, parseRule } from "../../../core/rules/index.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { vocabularyOf } from "../../../core/vocabulary.ts";

const vocabulary = vocabularyOf(standard.dimensions);

test("every name is listed in both languages, with what it is and needs", () => {
  const list = namesList(vocabulary.entries, "en").split("\n");
  for (const { name } of vocabulary.entries) {
    expect(list.some((line) => line.includes(name.en) && line.includes(name.zh))).toBe(true);
    expect(parseRule(`[${name.en}] is empty`, vocabulary)).toHaveProperty("rule");
  }
  expect(list).toContain(
    "  days since last order  距上次购买天数  ·  days  ·  needs an orders tab with dates, or a column such as “last order”",
  );
});

test("a suggestion is made once, however its capitals are written", () => {
  const names = ["Tax", "tax", "TAX"].map((en) => ({ name: { en, zh: en }, spellings: [en] }));
  expect(nearest("taxx", names)).toEqual([{ en: "Tax", zh: "Tax" }]);
});

test("--set takes the sign of equality in either width", () => {
  for (const said of ["高价值线=5", "高价值线＝5"]) {
    expect(readArguments(["a.csv", "--set", said])).toMatchObject({ choices: new Map([["高价值线", "5"]]) });
  }
});

test.each([
  ["a.b=c.kind=customers", "a.b=c.kind", "customers"],
  ["Orders.Name=X=customer name", "Orders.Name=X", "customer name"],
  ["nature exceptions=新华书店 = enterprise", "nature exceptions", "新华书店 = enterprise"],
  ["nature exceptions=St. Mary = person", "nature exceptions", "St. Mary = person"],
  ["encoding=gbk", "encoding", "gbk"],
])("--set %s: a name or a text may hold the sign too", (said, name, value) => {
  expect(readArguments(["a.csv", "--set", said])).toMatchObject({ choices: new Map([[name, value]]) });
});

test.each([
  ["--names", "a.csv"],
  ["--names", "--out", "x.csv"],
  ["--check", "a.csv", "--out", "x.csv"],
])("%s %s %s is wrong usage: it would be ignored", (...given) => {
  expect(readArguments(given)).toHaveProperty("wrong", expect.stringContaining(given[0] ?? ""));
});
