import { expect, test } from "vitest";
import { classified, saidBy } from "./classified.ts";
import { aTable, importAt } from "./tables/a-table.ts";

const HEADERS = ["客户编号", "名称", "统一社会信用代码", "信用分", "行业代码", "NPS", "城市"];
const found = importAt("2026-08-31", [
  aTable("客户", [
    HEADERS,
    ["C1", "甲", "91512081MA62K0260E", 700, "I65", 9, "杭州"],
    ["C2", "乙", "91512081MA62K0260F", -1, "Z999", 9, "杭州"],
    ["C3", "丙", "9151208IMA62K0260E", 1000, "C", 12, "杭州"],
    ["C4", "丁", "110101199003070118", "", "", "", "杭州"],
    ["C5", "戊", "DE123456789", "", "", "", "杭州"],
  ]),
]);
const about = (result: ReturnType<typeof classified>) =>
  result.problems.map(({ code, row = 0, column = "", saw = "" }) =>
    [code, row, column, saw].join(" ").trim(),
  );

test("cells that mean nothing are told with their place", () => {
  const result = classified(found, {}, "2026-08-31");
  expect(about(result).filter((text) => text.startsWith("E_"))).toEqual([
    "E_ANSWER_SCALE 4 NPS 12",
    "E_CREDIT_CODE 3 统一社会信用代码 91512081MA62K0260F",
    "E_CREDIT_CODE 4 统一社会信用代码 9151208IMA62K0260E",
    "E_INDUSTRY_CODE 3 行业代码 Z999",
    "E_CREDIT_SCORE 3 信用分 -1",
    "E_CREDIT_SCORE 4 信用分 1000",
  ]);
  const wrong = result.problems.find(({ code }) => code === "E_CREDIT_CODE");
  expect(wrong?.message.en).toContain("last character should be E");
  expect(saidBy(result, "recognised-nature").slice(0, 2)).toEqual(["enterprise", null]);
});

test("a resident id makes a person and is never shown, with a slip neither", () => {
  const headers = ["客户编号", "名称", "统一社会信用代码", "身份证号"];
  const result = classified(
    importAt("2026-08-31", [
      aTable("客户", [
        headers,
        ["C1", "x1", "", "11010519491231002X"],
        ["C2", "x2", "", "110105194912310021"],
        ["C3", "x3", "110105194912310021", ""],
        ["C4", "x4", "", "abc"],
        ["C5", "x5", "", 110105194912310000],
      ]),
    ]),
    {},
  );
  expect(saidBy(result, "recognised-nature")).toEqual(["personal", null, null, null, null]);
  expect(about(result).filter((text) => text.startsWith("E_"))).toEqual([
    "E_ID_PRECISION 6 身份证号 …0000",
    "E_CREDIT_CODE 4 统一社会信用代码 …0021",
    "E_RESIDENT_ID 3 身份证号 …0021",
    "E_RESIDENT_ID 5 身份证号 …abc",
  ]);
  expect(JSON.stringify(result.problems)).not.toContain("1101051949");
});

test("a column of types that are no natures is told to be unused", () => {
  const types = (...words: string[]) => {
    const rows = words.map((word, at) => [`C${at}`, word]);
    const result = classified(
      importAt("2026-08-31", [aTable("客户", [["客户编号", "客户类型"], ...rows])]),
      {},
    );
    return about(result).filter((text) => text.startsWith("W_TYPE"));
  };
  expect(types("新客户", "老客户")).toEqual(["W_TYPE_UNUSED 0 客户类型"]);
  expect(types("新客户", "企业")).toEqual([]);
});

test("a home that is set and not recognised is told", () => {
  const homes = (settings: Record<string, string>) =>
    about(classified(found, settings, "2026-08-31")).filter((text) => text.startsWith("W_HOME"));
  expect(homes({ "home-country": "Freedonia", "home-city": "Atlantis" })).toEqual([
    "W_HOME_COUNTRY 0  Freedonia",
    "W_HOME_CITY 0  Atlantis",
  ]);
  expect(homes({ "home-city": "杭州" })).toEqual([]);
  expect(homes({ "home-country": "Australia", "home-city": "Melbourne" })).toEqual([]);
  expect(homes({})).toEqual([]);
});
