import { expect, test } from "vitest";
import { companyName } from "../../../core/entities/company-name.ts";

test("brackets and what stands behind the legal form are the branch", () => {
  expect(companyName("阿里巴巴(中国)网络技术有限公司北京分公司")).toEqual({
    whole: "阿里巴巴网络技术有限公司",
    branch: "中国 北京分公司",
  });
  expect(companyName("霍尼韦尔【上海】有限公司").branch).toBe("上海");
  expect(companyName("甲有限公司").branch).toBe("");
});

test.each([
  ["华为技术 有限 公司", "华为技术有限公司"],
  ["甲乙(集团)股份有限公司", "甲乙集团股份有限公司"],
  ["ACME, Inc.", "acme  inc"],
  ["Franchi S.p.A.", "franchi spa"],
  ["（上海）", "上海"],
  ["", ""],
])("%s as a whole is %s", (name, whole) => {
  expect(companyName(name).whole).toBe(whole);
});
