import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { aTable, importAt, problemList } from "../a-table.ts";
import { list } from "../orders/orders-of.ts";

const customers = aTable("客户", [
  ["客户编号", "客户名称"],
  ["C1", "甲"],
  ["C2", "乙"],
]);
const orders = aTable("订单", [
  ["订单号", "客户编号", "下单日期", "金额"],
  ["1", "C1", "2026-05-01", 100],
  ["2", "C2", "2026-05-01", 50],
]);
const beside = (name: string, headers: readonly string[], ...more: readonly Cell[]) =>
  aTable(name, [headers, ["1", "C1", "2026-05-10", 30, ...more]]);
const numbered = ["订单号", "客户编号", "日期", "金额"];
const money = (...tables: readonly ReturnType<typeof aTable>[]) => {
  const found = importAt("2026-06-30", [customers, orders, ...tables]);
  return { amounts: list(found).map(([, , amount]) => amount), problems: problemList(found) };
};

describe("beside an orders tab, no money is added by", () => {
  test.each(["收款", "付款", "报价", "发货", "出库"])("%s", (name) => {
    expect(money(beside(name, numbered))).toEqual({ amounts: [100, 50], problems: ["W_TAB_UNUSED"] });
  });

  test.each(["Payments", "Quotes", "Quotations", "Shipments", "Deliveries"])("%s", (name) => {
    const found = money(beside(name, ["Order No", "Customer ID", "Date", "Amount"]));
    expect(found).toEqual({ amounts: [100, 50], problems: ["W_TAB_UNUSED"] });
  });

  test("returns that do not name their order", () => {
    const found = money(beside("Returns", ["Return No", "Customer ID", "Date", "Amount"]));
    expect(found).toEqual({ amounts: [100, 50], problems: ["W_TAB_UNUSED"] });
  });

  test("refunds of orders without amounts, which they do not give them either", () => {
    const refunds = aTable("退款", [
      ["订单号", "退款日期", "金额"],
      ["1", "2026-05-10", 30],
    ]);
    const empty = aTable("订单", [
      ["订单号", "客户编号", "下单日期"],
      ["1", "C1", "2026-05-01"],
    ]);
    expect(importAt("2026-06-30", [customers, empty, refunds]).orders?.amount).toBeUndefined();
  });

  test("and the customers are not made of it", () => {
    const found = importAt("2026-06-30", [orders, beside("退款", numbered)]);
    expect(found.customers.keys).toEqual(["C1", "C2"]);
  });
});

test("orders sent or paid are orders, and deliveries are where there are no others", () => {
  expect(money(beside("已发货订单", numbered)).amounts).toEqual([130, 50]);
  const alone = importAt("2026-06-30", [customers, beside("销售出库", numbered)]);
  expect(list(alone).map(([, , amount]) => amount)).toEqual([30]);
});

test("a user may say that such a tab holds orders", () => {
  const tables = [customers, orders, beside("付款", ["付款单", "客户编号", "日期", "金额"])];
  expect(list(importAt("2026-06-30", tables, { "付款.kind": "orders" })).length).toBe(3);
});
