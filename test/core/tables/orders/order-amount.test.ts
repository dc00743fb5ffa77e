import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { addsUp, aTable, importAt, problemList } from "../a-table.ts";
import { customers, HEADERS, list, may, orders } from "./orders-of.ts";

describe("the amount", () => {
  test("is quantity × price × (1 − discount) where there is no amount column, prices kept to 4 decimals", () => {
    const found = importAt("2026-06-30", [
      customers,
      aTable("订单", [
        ["order id", "order date", "customer id", "quantity", "unit price", "discount"],
        ["A", "2026-05-01", "C1", "1000", "0.0035", "0"],
        ["B", "2026-05-01", "C1", "3", "19.99", "0.15"],
        ["C", "2026-05-01", "C2", "-2", "5", ""],
      ]),
    ]);
    expect(list(found).map(([, , amount]) => amount)).toEqual([3.5, 50.9745, -10]);
  });

  test("comes from a lines tab by the order number when orders carry none", () => {
    const found = importAt("2026-06-30", [
      customers,
      aTable("orders", [
        ["order_id", "customer_id", "order_date"],
        ["1", "C1", "2026-05-01"],
        ["2", "C2", "2026-05-02"],
        ["3", "C3", "2026-05-03"],
      ]),
      aTable("lines", [
        ["order_id", "product", "quantity", "unit_price"],
        ["1", "x", 2, 5],
        ["1", "y", 1, 1.5],
        ["2", "x", 1, 4],
        ["9", "x", 1, 4],
        ["", "x", 1, 4],
      ]),
    ]);
    expect(list(found).map(([who, , amount]) => [who, amount])).toEqual([
      ["C1", 11.5],
      ["C2", 4],
    ]);
    expect(problemList(found)).toEqual([
      "E_ORDER_UNKNOWN 5 order_id",
      "E_ORDER_MISSING 6 order_id",
      "E_AMOUNT_MISSING 4",
    ]);
    expect(found.account.map(({ kind, imported, attention }) => [kind, imported, attention])).toEqual([
      ["customers", 3, 0],
      ["orders", 2, 1],
      ["order-lines", 3, 2],
    ]);
    expect(addsUp(found)).toBe(true);
  });

  test("may be missing in the whole book: orders count, money does not", () => {
    const found = importAt("2026-06-30", [
      customers,
      aTable("订单", [
        ["订单号", "下单日期", "客户编号"],
        ["A", "2026-05-01", "C1"],
      ]),
    ]);
    expect(found.orders?.amount).toBeUndefined();
    expect([...(found.orders?.counted ?? [])]).toEqual([1]);
  });

  test("in two currencies stops the run", () => {
    const found = orders(["A", "2026-05-01", "C1", "¥5", ""], ["B", "2026-05-01", "C1", "US$5", ""]);
    expect(found.problems).toMatchObject([{ code: "E_CURRENCY_MIXED", stops: true, saw: "CNY, USD" }]);
    expect(found.currency).toBeUndefined();
  });

  test("repeated in every line of many orders is pointed out", () => {
    const rows = ["A", "B", "C", "D", "E"].flatMap((id, at) =>
      [1, 2].map(() => [id, "2026-05-01", "C1", 10 + at, ""]),
    );
    expect(problemList(orders(...rows))).toEqual(["W_AMOUNT_REPEATED 金额"]);
  });

  test("that the customer table gives otherwise by more than 1 % is pointed out, orders win", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "消费总额", "订单数"],
        ["C1", 100.5, 1],
        ["C2", 50, 1],
      ]),
      aTable("订单", [HEADERS, ["A", "2026-05-01", "C1", 100, ""], ["B", "2026-05-01", "C2", 70, ""]]),
    ]);
    expect(problemList(found)).toEqual(["W_TOTAL_DIFFERS 3 消费总额"]);
    expect(found.problems[0]?.message.en).toContain("C2 (50 ↔ 70)");
  });
});

describe("with an amount column beside quantity and price", () => {
  const headers = ["订单号", "下单日期", "客户编号", "数量", "单价", "折扣金额", "金额"];
  const sold = (...rows: readonly (readonly Cell[])[]) =>
    importAt("2026-06-30", [customers, aTable("订单", [headers, ...rows])]);

  test("is worked out where its amount is empty", () => {
    const found = sold(
      ["A", "2026-05-01", "C1", 2, 100, "", 50],
      ["B", "2026-05-01", "C2", 2, 100, 20, ""],
      ["C", "2026-05-01", "C3", "", 100, "", ""],
    );
    expect(list(found)).toEqual([
      ["C1", may, 50, 1],
      ["C2", may, 180, 1],
    ]);
    expect(problemList(found)).toEqual(["E_AMOUNT_MISSING 4 金额"]);
  });

  test("is set aside where its amount, or what an empty one is worked out from, cannot be read", () => {
    const found = sold(
      ["A", "2026-05-01", "C1", 2, 100, "", "abc"],
      ["B", "2026-05-01", "C2", "two", 100, "", ""],
      ["C", "2026-05-01", "C3", "two", 100, "", 70],
    );
    expect(list(found)).toEqual([["C3", may, 70, 1]]);
    expect(found.account.find(({ tab }) => tab === "订单")?.attention).toBe(2);
  });

  test("keeps a total that stands in one of its lines only", () => {
    const found = sold(["A", "2026-05-01", "C1", 2, 100, "", 230], ["A", "2026-05-01", "C1", 1, 30, "", ""]);
    expect(list(found)).toEqual([["C1", may, 230, 1]]);
  });

  test("says so where a row is left out of an order whose amount is less than its rows come to", () => {
    const found = sold(["A", "2026-05-01", "C1", 1, 5, "", 5], ["A", "2026-05-01", "C1", 2, 10, "", ""]);
    expect(list(found)).toEqual([["C1", may, 5, 1]]);
    expect(problemList(found)).toEqual(["W_AMOUNT_LEFT_OUT 3 金额"]);
  });
});

describe("with a column of empty amounts", () => {
  const headers = ["订单号", "下单日期", "客户编号", "金额"];
  const lines = aTable("明细", [
    ["订单号", "商品", "数量", "单价"],
    ["A", "x", 2, 5],
    ["A", "y", 1, 1.5],
    ["B", "x", 1, 4],
  ]);
  const sold = (one: Cell, other: Cell, ...more: readonly ReturnType<typeof aTable>[]) =>
    importAt("2026-06-30", [
      customers,
      aTable("订单", [headers, ["A", "2026-05-01", "C1", one], ["B", "2026-05-01", "C2", other]]),
      ...more,
    ]);

  test("an order is worth what its lines come to", () => {
    expect(list(sold("", "", lines))).toEqual([
      ["C1", may, 11.5, 1],
      ["C2", may, 4, 1],
    ]);
  });

  test("an amount of its own beats the lines, order by order", () => {
    const found = sold(10, "", lines);
    expect(list(found)).toEqual([
      ["C1", may, 10, 1],
      ["C2", may, 4, 1],
    ]);
    expect(problemList(found)).toEqual([]);
  });

  test("orders count and money is missing, as without the column", () => {
    const found = sold("", "");
    expect(found.orders?.amount).toBeUndefined();
    expect([...(found.orders?.counted ?? [])]).toEqual([1, 1]);
  });

  test("an order alone in having no amount needs attention", () => {
    expect(problemList(sold(10, ""))).toEqual(["E_AMOUNT_MISSING 3 金额"]);
  });
});
