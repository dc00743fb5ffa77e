import { expect, test } from "vitest";
import { classified, saidBy } from "../../classified.ts";
import { aTable, importAt } from "../a-table.ts";

test("gross profit and cost columns of an orders tab reach the customer", () => {
  const tab = aTable("订单", [
    ["订单号", "客户编号", "下单日期", "订单金额", "成本", "毛利"],
    ["A1", "C1", "2026-06-01", 100, 60, null],
    ["A2", "C1", "2026-06-02", 100, null, 15.5],
    ["A3", "C2", "2026-06-02", 100, null, null],
  ]);
  const result = classified(importAt("2026-06-30", [tab]));
  expect(saidBy(result, "gross-profit")).toEqual([55.5, Number.NaN]);
});

test("a remark that stands beside every line of its order speaks once", () => {
  const tab = aTable("订单", [
    ["订单号", "客户编号", "下单日期", "商品", "订单金额", "买家留言", "订单备注"],
    ["A1", "C1", "2026-06-01", "茶", 60, "请安装", null],
    ["A1", "C1", "2026-06-01", "米", 40, "请安装", null],
    ["A2", "C1", "2026-06-02", "茶", 60, null, "已上门"],
  ]);
  const result = classified(importAt("2026-06-30", [tab]));
  expect(saidBy(result, "service-points")).toEqual([2]);
});

test("remarks of an orders tab count beside a tab of lines too", () => {
  const orders = aTable("订单", [
    ["订单号", "客户编号", "下单日期", "订单金额", "备注"],
    ["A1", "C1", "2026-06-01", 100, "要培训"],
  ]);
  const lines = aTable("明细", [
    ["订单号", "商品", "数量", "单价", "折扣率"],
    ["A1", "茶", 2, 30, "0%"],
    ["A1", "米", 1, 40, "0%"],
  ]);
  const result = classified(importAt("2026-06-30", [orders, lines]));
  expect(saidBy(result, "service-points")).toEqual([1]);
});
