import { expect, test } from "vitest";
import { natureFromType, natureFromWords } from "../../../../core/entities/nature/own-words.ts";

test.each([
  ["personal", "个人 自然人 个人客户 Personal individual B2C"],
  ["sole-trader", "个体 个体户 个体工商户"],
  ["enterprise", "企业 公司 民营企业 国有企业 有限责任公司 Company ＣＯＭＰＡＮＹ B2B 外商独资"],
  ["government", "政府 政府机关 机关单位 Government"],
  ["institution", "事业单位 学校 医院 institution"],
  ["social-organisation", "社会团体 民办非企业 非政府组织 NGO nonprofit"],
  ["mass-organisation", "群众团体"],
  ["cooperative", "合作社 农民专业合作社"],
])("%s: %s", (nature, words) => {
  for (const word of words.split(" ")) expect(natureFromWords(word), word).toBe(nature);
});

test("of several words the last decides; unknown words say nothing", () => {
  expect(natureFromWords("企业(事业单位)")).toBe("institution");
  expect(natureFromWords("sole trader")).toBe("sole-trader");
  expect(natureFromWords("private company")).toBe("enterprise");
  for (const word of ["", "VIP", "未知", "companyx", "其他", "Other"])
    expect(natureFromWords(word), word).toBeUndefined();
});

test("a type says a nature as a whole, or names an institution", () => {
  const natures = ["企业客户", "Person", "public school", "Primary School", "公立医院"].map(natureFromType);
  expect(natures).toEqual(["enterprise", "personal", "institution", "institution", "institution"]);
  for (const type of ["新客户", "VIP", "school supplies", "old-school buyer"])
    expect(natureFromType(type), type).toBeUndefined();
});
