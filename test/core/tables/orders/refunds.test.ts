import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { addsUp, aTable, importAt, problemList } from "../a-table.ts";
import { customers, HEADERS, list, may } from "./orders-of.ts";

const orders = aTable("订单", [
  HEADERS,
  ["A", "2026-05-01", "C1", 100, ""],
  ["B", "2026-05-01", "C2", 50, ""],
]);
const numbered = ["订单号", "客户编号", "日期", "金额"];
const taking = (name: string, headers: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  importAt("2026-06-30", [customers, orders, aTable(name, [headers, ...rows])]);

describe("money given back", () => {
  test.each(["退款", "退货", "Refunds", "Returns", "退款单"])("is taken off its order: %s", (name) => {
    const found = taking(name, numbered, ["A", "C1", "2026-05-10", 30]);
    expect(list(found)).toEqual([
      ["C1", may, 70, 1],
      ["C2", may, 50, 1],
    ]);
    expect(problemList(found)).toEqual([]);
  });

  test("in full leaves an order of nothing, which does not count, with or without a minus", () => {
    const found = taking("退款", ["订单号", "退款金额"], ["A", 100], ["B", -20]);
    expect(list(found)).toEqual([
      ["C1", may, 0, 0],
      ["C2", may, 30, 1],
    ]);
  });

  test("is told by the header of its amount where the tab is called otherwise", () => {
    expect(list(taking("Sheet3", ["订单号", "日期", "退款金额"], ["A", "2026-05-10", 30]))[0]?.[2]).toBe(70);
  });

  test("was not, where the refund was refused", () => {
    const found = taking(
      "退款",
      ["订单号", "金额", "退款状态"],
      ["A", 30, "退款关闭"],
      ["B", 10, "退款成功"],
    );
    expect(list(found).map(([, , amount]) => amount)).toEqual([100, 40]);
  });

  test("of an order nobody knows needs attention, and every row is accounted for", () => {
    const found = taking("退款", numbered, ["Z", "C1", "2026-05-10", 30], ["A", "C1", "2026-05-10", ""]);
    expect(problemList(found)).toEqual(["E_ORDER_UNKNOWN 2 订单号", "E_AMOUNT_MISSING 3"]);
    expect(addsUp(found)).toBe(true);
  });

  test("is not guessed from a tab that may hold orders too", () => {
    expect(problemList(taking("订单及退款", numbered, ["X", "C1", "2026-05-10", 30]))).toEqual([
      "W_TAB_UNUSED",
    ]);
  });
});
