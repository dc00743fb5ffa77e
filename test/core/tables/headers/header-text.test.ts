import { expect, test } from "vitest";
import { headerKey, headerText } from "../../../../core/tables/headers/header-text.ts";

test.each([
  ["客户 编号：", "客户编号"],
  ["Customer_ID", "customerid"],
  ["InvoiceNo", "invoiceno"],
  ["金额（元）", "金额"],
  ["Amount (CNY)", "amount"],
  ["客单价(元/次)", "客单价"],
  ["ＣＵＳＴＯＭＥＲ－ＩＤ", "customerid"],
  ["*手机号（必填）", "手机号"],
  ["Satisfaction (1-5)", "satisfaction"],
  ["How likely to recommend (0 to 10)", "howlikelytorecommend"],
  ["满意度（1-5分）", "满意度"],
  ["推荐意愿(0～10分)", "推荐意愿"],
  ["满意度(5分制)", "满意度"],
  ["Rating (out of 10)", "rating"],
  ["订单数(1-6)", "订单数16"],
  ["__proto__", "proto"],
])("%s is compared as %s", (header, key) => {
  expect(headerKey(header)).toBe(key);
});

test("Latin words are split at spaces, marks and camelCase", () => {
  expect(headerText("shipCity").tokens).toEqual(["ship", "city"]);
  expect(headerText("mrr_amount").tokens).toEqual(["mrr", "amount"]);
  expect(headerText("CustomerID").tokens).toEqual(["customer", "id"]);
});

test("a unit of money in the header says how much one is and in which currency", () => {
  expect(headerText("营业收入(万元)")).toMatchObject({ key: "营业收入", factor: 10_000, currency: "CNY" });
  expect(headerText("revenue (k USD)")).toMatchObject({ factor: 1_000, currency: "USD" });
  expect(headerText("refund_amount_usd")).toMatchObject({ key: "refundamount", currency: "USD" });
  expect(headerText("电话(家)")).toMatchObject({ factor: 1, currency: undefined });
});
