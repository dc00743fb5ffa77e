import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { aTable, importAt } from "../a-table.ts";

const customers = aTable("名单", [
  ["客户编号", "姓名"],
  ["C1", "张三"],
  ["C2", "李四"],
]);
const orders = aTable("流水", [
  ["下单日期", "客户编号", "金额"],
  ["2026-05-01", "C1", 3],
  ["2026-05-02", "C2", 4],
]);

/** The kind of a tab in a book with orders, and the fields it was found to say. */
function kindOf(name: string, headers: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return importAt("2026-06-30", [customers, orders, aTable(name, [headers, ...rows])]).account[2]?.kind;
}

describe("payments are told from orders by what is due and what was paid", () => {
  test.each<[string, readonly string[], readonly Cell[]]>([
    [
      "Sheet3",
      ["Invoice No", "Customer ID", "Invoice Date", "Due Date", "Amount", "Status"],
      ["1", "C1", "2026-05-01", "2026-05-31", 3, "paid"],
    ],
    ["Sheet3", ["客户编号", "应付日期", "付款日期", "应付金额"], ["C1", "2026-05-01", "2026-05-02", 3]],
    ["回款记录", ["订单号", "客户编号", "回款日期", "回款金额"], ["A1", "C1", "2026-05-01", 3]],
    ["应收账单", ["单号", "客户编号", "开票日期", "金额", "逾期天数"], ["A1", "C1", "2026-05-01", 3, 12]],
    ["Bills", ["bill no", "customer", "date", "amount"], ["1", "C1", "2026-05-01", 3]],
    ["payments", ["customer id", "payment date", "amount", "days overdue"], ["C1", "2026-05-01", 3, 4]],
  ])("%s %s", (name, headers, row) => {
    expect(kindOf(name, headers, row, row, row)).toBe("payments");
  });

  test.each<[string, readonly string[], readonly Cell[], string]>([
    [
      "goods",
      ["订单号", "客户编号", "下单日期", "付款日期", "应付日期", "金额", "数量"],
      ["A", "C1", "2026-05-01", "2026-05-01", "2026-05-01", 3, 1],
      "orders",
    ],
    [
      "a day of purchase",
      ["Order No", "Customer ID", "Order Date", "Due Date", "Amount", "Status"],
      ["A", "C1", "2026-05-01", "2026-05-09", 3, "paid"],
      "orders",
    ],
    [
      "paid orders",
      ["订单号", "客户编号", "付款时间", "实付金额", "付款状态"],
      ["A", "C1", "2026-05-01", 3, "已付款"],
      "orders",
    ],
    [
      "a contract",
      ["合同编号", "客户编号", "开始日期", "到期日", "付款状态"],
      ["H", "C1", "2026-05-01", "2026-05-01", "是"],
      "contracts",
    ],
  ])("%s", (name, headers, row, kind) => {
    expect(kindOf(name, headers, row, row, row)).toBe(kind);
  });

  test("a customer table with a due date is one of customers", () => {
    const table = aTable("客户", [
      ["客户编号", "姓名", "应付日期", "付款状态"],
      ["C1", "甲", "2026-05-01", "已付"],
      ["C2", "乙", "2026-05-01", "未付"],
    ]);
    expect(importAt("2026-06-30", [table]).account[0]?.kind).toBe("customers");
  });
});

test("a list of invoices is the orders of a book that has no others, a list of receipts never", () => {
  const invoices = aTable("invoices", [
    ["Invoice No", "Customer ID", "Invoice Date", "Due Date", "Amount", "Paid on"],
    ["1", "C1", "2026-05-01", "2026-05-31", 3, "2026-05-20"],
    ["2", "C1", "2026-06-01", "2026-06-30", 3, ""],
  ]);
  const receipts = aTable("收款", [
    ["客户编号", "收款日期", "收款金额"],
    ["C1", "2026-05-01", 3],
    ["C1", "2026-05-02", 3],
  ]);
  expect(importAt("2026-06-30", [customers, invoices]).account[1]?.kind).toBe("orders");
  expect(importAt("2026-06-30", [customers, receipts]).account[1]?.kind).toBe("payments");
  expect(
    importAt("2026-06-30", [customers, invoices], { "invoices.kind": "payments" }).account[1]?.kind,
  ).toBe("payments");
});
