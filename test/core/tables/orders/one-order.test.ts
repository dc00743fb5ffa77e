import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { readStatus } from "../../../../core/tables/orders/order-status.ts";
import { aTable, importAt, problemList } from "../a-table.ts";
import { customers, HEADERS, list, may, orders } from "./orders-of.ts";

describe("an order", () => {
  test("is one row, or the rows that share its number", () => {
    const found = orders(
      ["A", "2026-05-01", "C1", "10.105", ""],
      ["B", "2026-05-02", "C2", 5, ""],
      ["A", "2026-05-01", "C1", "0.105", ""],
    );
    expect(list(found)).toEqual([
      ["C1", may, 10.21, 1],
      ["C2", may + 1, 5, 1],
    ]);
    expect(found.account.find(({ tab }) => tab === "订单")).toMatchObject({
      read: 4,
      imported: 3,
      attention: 0,
    });
  });

  test("takes customer and date from the line that has them", () => {
    const found = orders(["A", "2026-05-01", "C1", 10, ""], ["A", "", "", 5, ""]);
    expect(list(found)).toEqual([["C1", may, 15, 1]]);
  });

  test("without an order number column is every row, even identical ones", () => {
    const found = importAt("2026-06-30", [
      customers,
      aTable("订单", [
        ["下单日期", "客户编号", "金额"],
        ["2026-05-01", "C1", 3],
        ["2026-05-01", "C1", 3],
      ]),
    ]);
    expect(list(found)).toEqual([
      ["C1", may, 3, 1],
      ["C1", may, 3, 1],
    ]);
  });

  test("that is negative or zero is kept and not counted", () => {
    const found = orders(["A", "2026-05-01", "C1", -4, ""], ["B", "2026-05-01", "C1", 0, ""]);
    expect(list(found)).toEqual([
      ["C1", may, -4, 0],
      ["C1", may, 0, 0],
    ]);
  });

  test("that is cancelled keeps an amount to show, but none that could change spend", () => {
    const found = orders(
      ["A", "2026-05-01", "C1", 9, "已取消"],
      ["B", "2026-05-01", "C1", -9, "已作废"],
      ["C", "2026-05-01", "C1", -9, "退款成功"],
    );
    expect(list(found)).toEqual([
      ["C1", may, 9, 0],
      ["C1", may, Number.NaN, 0],
      ["C1", may, -9, 0],
    ]);
  });

  test("with one cancelled line counts without it", () => {
    const found = orders(["A", "2026-05-01", "C1", 9, "已完成"], ["A", "2026-05-01", "C1", 4, "已取消"]);
    expect(list(found)).toEqual([["C1", may, 9, 1]]);
  });

  test("later than the run's date is kept, not counted, and named once", () => {
    const found = orders(
      ["A", "2026-06-30 23:59", "C1", 9, ""],
      ["B", "2026-07-01", "C1", 9, ""],
      ["C", "2027-07-01", "C1", 9, ""],
    );
    expect(list(found).map(([, , , counted]) => counted)).toEqual([1, 0, 0]);
    expect(problemList(found)).toEqual(["W_FUTURE_ORDERS 下单日期"]);
    expect(found.problems[0]?.message.en).toContain("Orders dated after 2026-06-30: 2.");
  });

  test("is of a day; it keeps its time where time is told in elapsed days, and may be later than the run", () => {
    const noon = aTable("订单", [
      HEADERS,
      ["A", "2026-05-01 12:00", "C1", 9, ""],
      ["B", "2026-05-01 18:00", "C1", 9, ""],
    ]);
    expect(list(importAt("2026-05-01", [customers, noon]))).toEqual([
      ["C1", may, 9, 1],
      ["C1", may, 9, 1],
    ]);
    const elapsed = importAt("2026-05-01T12:00:00", [customers, noon], {}, { elapsed: true });
    expect(list(elapsed)).toEqual([
      ["C1", may + 0.5, 9, 1],
      ["C1", may + 0.75, 9, 0],
    ]);
    expect(elapsed.problems[0]?.message.en).toContain("Orders dated after 2026-05-01T12:00:00: 1.");
  });

  test("of zero counts where the settings say so, one below zero never", () => {
    const found = importAt(
      "2026-06-30",
      [
        customers,
        aTable("订单", [HEADERS, ["A", "2026-05-01", "C1", 0, ""], ["B", "2026-05-01", "C1", -1, ""]]),
      ],
      {},
      { zeroCounts: true },
    );
    expect([...(found.orders?.counted ?? [])]).toEqual([1, 0]);
  });

  test("under two customers is two orders and is reported", () => {
    const found = orders(["A", "2026-05-01", "C1", 9, ""], ["A", "2026-05-01", "C2", 4, ""]);
    expect(list(found).map(([who, , amount]) => [who, amount])).toEqual([
      ["C1", 9],
      ["C2", 4],
    ]);
    expect(problemList(found)).toEqual(["W_ORDER_TWO_CUSTOMERS 3"]);
  });
});

test("rows that cannot be used need attention, each with its reason", () => {
  const good: Cell[] = ["G", "2026-05-01", "C1", 10, ""];
  const found = orders(
    good,
    ["A", "2026-02-30", "C1", 9, ""],
    ["B", "2026-05-01", "C9", 9, ""],
    ["C", "2026-05-01", "c1", 9, ""],
    ["D", "2026-05-01", "", 9, ""],
    ["E", "2026-05-01", "C1", "免费", ""],
    ["F", "", "C1", 9, ""],
    ["H", "2026-05-01", "C1", "", ""],
    [...good.slice(0, 1), ...good.slice(1)],
    ["I", "2026-05-01", "C2", 1, ""],
    ["J", "2026-05-01", "C2", 1, ""],
  );
  expect(problemList(found)).toEqual([
    "E_DATE_INVALID 3 下单日期",
    "E_CUSTOMER_UNKNOWN 4 客户编号",
    "E_CUSTOMER_UNKNOWN 5 客户编号",
    "E_NUM_FORMAT 7 金额",
    "E_CUSTOMER_MISSING 6 客户编号",
    "E_DATE_MISSING 8 下单日期",
    "E_AMOUNT_MISSING 9 金额",
  ]);
  expect(found.problems[2]?.message.en).toContain("Did you mean “C1”?");
  expect(found.account.find(({ tab }) => tab === "订单")).toMatchObject({
    read: 12,
    imported: 4,
    attention: 7,
  });
});

test.each([
  ["已取消", "left out"],
  ["退款成功", "given back"],
  ["部分退款", "counts"],
  ["partially_refunded", "counts"],
  ["Refunded", "given back"],
  ["交易关闭", "left out"],
  ["等待买家付款 待付款", "left out"],
  ["UNPAID", "left out"],
  ["已完成", "counts"],
])("the status %s says: %s", (status, says) => {
  expect(readStatus(status)).toBe(says);
});

test("cells that a reader left out are empty ones", () => {
  const remarks: Cell[] = ["备注"];
  remarks[2] = "x";
  const table = aTable("订单", [HEADERS, ["A", "2026-05-01", "C1", 1, ""], ["B", "2026-05-01", "C2", 2, ""]]);
  const found = importAt("2026-06-30", [customers, { ...table, columns: [...table.columns, remarks] }]);
  expect(found.problems).toEqual([]);
  const remark = found.lines?.fields.get("remark");
  expect(remark && "codes" in remark && [...remark.codes].map((code) => remark.dictionary[code])).toEqual([
    undefined,
    "x",
  ]);
});
