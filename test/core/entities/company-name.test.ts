import fc from "fast-check";
import { expect, test } from "vitest";
import { companyKey, companyName } from "../../../core/entities/company-name.ts";

test.each([
  ["华为技术有限公司", "华为技术"],
  ["华为技术 有限 公司", "华为技术"],
  ["阿里巴巴（中国）网络技术有限公司北京分公司", "阿里巴巴网络技术"],
  ["新希望集团有限公司", "新希望"],
  ["甲乙(集团)股份有限公司", "甲乙"],
  ["上海某某管理中心(有限合伙)", "上海某某管理中心"],
  ["Acme Co., Ltd.", "acme"],
  ["ACME, Inc.", "acme"],
  ["Ａｃｍｅ　Ｉｎｃ", "acme"],
  ["Franchi S.p.A.", "franchi"],
  ["Bon app'", "bonapp"],
  ["公司", "公司"],
  ["有限公司", "有限公司"],
  ["（上海）", "上海"],
  ["", ""],
])("%s is compared as %s", (name, key) => {
  expect(companyKey(name)).toBe(key);
});

test("brackets and what stands behind the legal form are the branch", () => {
  expect(companyName("阿里巴巴(中国)网络技术有限公司北京分公司")).toEqual({
    whole: "阿里巴巴网络技术有限公司",
    branch: "中国 北京分公司",
  });
  expect(companyName("霍尼韦尔【上海】有限公司").branch).toBe("上海");
  expect(companyName("甲有限公司").branch).toBe("");
});

test("a key is its own key", () => {
  const unit = fc.constantFrom(
    "公司",
    "有限",
    "集团",
    "甲",
    "(",
    ")",
    " ",
    "inc",
    "co",
    ".",
    "ltd",
    "İ",
    "㍿",
    "-",
    "北京分公司",
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ maxLength: 20 })), (name) => {
      const key = companyKey(name);
      expect(companyKey(key)).toBe(key);
    }),
    { numRuns: 1_000 },
  );
});
