import { expect, test } from "vitest";
import { schemeFromJson } from "../../../core/schemes/from-json.ts";
import { importSettings } from "../../../core/schemes/import-settings.ts";
import { schemeFor } from "../../../core/schemes/in-force.ts";
import { aTable } from "../tables/a-table.ts";

const set = (...given: [string, string][]) => schemeFor([], { choices: new Map(given) });
const told = (...given: [string, string][]) => set(...given).problems.map(({ message }) => message.en);

test.each([
  ["recency lines", "30; 20"],
  ["近度界限", "30; 30"],
  ["frequency lines", "1; few; 3"],
  ["monetary lines", "1;2;3;4;5;6;7;8;9;10"],
  ["monetary lines", ";"],
])("%s = “%s” is a problem that names the setting", (name, value) => {
  const [problem] = set([name, value]).problems;
  expect(problem).toMatchObject({ code: "E_SETTING_VALUE", saw: value, stops: true });
  expect(problem?.message.en).toMatch(/^(recency|frequency|monetary) lines: /);
  expect(problem?.message.zh).toMatch(/^(近度|频度|额度)界限：/);
});

test("fixed lines need one line fewer than there are bins, in every list", () => {
  expect(told(["score by", "fixed lines"])).toEqual([
    expect.stringMatching(/^frequency lines: here are 0 lines, but 5 score bins by fixed lines need 4/),
    expect.stringMatching(/^monetary lines: here are 0 lines/),
  ]);
  const lists: [string, string][] = [
    ["频度界限", "1、2、4、8"],
    ["monetary lines", "100; 500; 2,000; 1万"],
  ];
  expect(told(["得分方式", "固定界限"], ...lists)).toEqual([]);
  expect(told(["score by", "fixed"], ...lists, ["score bins", "4"])).toHaveLength(3);
  expect(told(...lists, ["score bins", "4"]), "only where they are used").toEqual([]);
});

test("bins are a number from 2 to 10", () => {
  expect(told(["score bins", "1"])).toEqual(["score bins: “1” is out of range. Write 2 to 10."]);
  expect(told(["score bins", "11"])).toHaveLength(1);
  expect(set(["score bins", "10"]).scheme.settings.get("score-bins")).toBe(10);
});

test("a choice may be said by its name in either language", () => {
  expect(set(["压线归属", "左闭"]).scheme.settings.get("bin-edges")).toBe("left-closed");
  expect(set(["recency in", "Elapsed Days"]).scheme.settings.get("recency-in")).toBe("elapsed");
});

const asked = {
  countedLine: "quantity > 0",
  dropIdenticalLines: true,
  zeroCounts: true,
  purchaseDays: true,
  elapsed: true,
};

test("what settings say about reading the tables reaches the import: by hand, from the Settings tab, from a scheme file", () => {
  const given: [string, string][] = [
    ["counted line", "quantity > 0"],
    ["drop identical lines", "yes"],
    ["zero orders count", "是"],
    ["orders as", "purchase days"],
    ["recency in", "elapsed days"],
  ];
  expect(importSettings(set(...given).scheme.settings)).toEqual(asked);
  const tab = aTable("Settings", [
    ["Setting", "设置", "Value 值"],
    ...given.map(([name, value]) => [name, "", value]),
  ]);
  const fromTab = schemeFor([{ ...tab, own: "settings" }], { choices: new Map() });
  expect(fromTab.problems).toEqual([]);
  expect(importSettings(fromTab.scheme.settings)).toEqual(asked);
  const json = JSON.stringify({
    id: "mine",
    settings: { ...Object.fromEntries(given), "zero orders count": true },
  });
  const scheme = schemeFromJson(json, "mine.json");
  if ("problems" in scheme) throw new Error(scheme.problems[0]?.message.en);
  expect(importSettings(scheme.settings)).toEqual(asked);
});

test("left alone, the import does as the definitions say", () => {
  expect(importSettings(new Map())).toEqual({
    countedLine: undefined,
    dropIdenticalLines: false,
    zeroCounts: false,
    purchaseDays: false,
    elapsed: false,
  });
});
