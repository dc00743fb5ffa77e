import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import type { Imported } from "../../../../core/tables/imported.ts";
import { addsUp, aTable, importAt, problemList } from "../a-table.ts";

const HEADERS = ["InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"];
const lines: readonly Cell[][] = [
  ["1", "TEA", 2, "2026-05-01 09:00", 1.5, "C1"],
  ["1", "CUP", 1, "2026-05-01 09:00", 4, "C1"],
  ["1", "TEA", 2, "2026-05-01 09:00", 1.5, "C1"],
  ["1", "GIFT", 1, "2026-05-01 09:00", 0, "C1"],
  ["2", "TEA", -2, "2026-05-02 09:00", 1.5, "C1"],
  ["3", "PIN", 1000, "2026-05-03 09:00", "0.001", "C2"],
  ["4", "TEA", -1, "2026-05-03 09:00", 1.5, "C3"],
];

function under(countedLine: string, more = {}, rows: readonly Cell[][] = lines): Imported {
  return importAt("2026-06-30", [aTable("retail", [HEADERS, ...rows])], {}, { countedLine, ...more });
}

function list({ customers, orders }: Imported) {
  return Array.from({ length: orders?.size ?? 0 }, (_, row) =>
    [customers.keys[orders?.customer[row] ?? -1], orders?.amount?.[row], orders?.counted[row]].join(" "),
  );
}

describe("the rule for counted lines", () => {
  test("leaves lines out of their orders, and orders none of whose lines counts", () => {
    const found = under("quantity > 0 and unit price > 0");
    expect(list(found)).toEqual(["C1 10 1", "C1 NaN 0", "C2 1 1", "C3 NaN 0"]);
    expect([...(found.lines?.counted ?? [])]).toEqual([1, 1, 1, 0, 0, 1, 0]);
    expect(found.problems).toEqual([]);
    expect(found.account).toMatchObject([{ imported: 7, attention: 0 }]);
  });

  test("is the same in Chinese, and may speak of headers, worked-out amounts, codes and dates", () => {
    expect(list(under("数量 > 0 且 单价 > 0"))).toEqual(list(under("quantity > 0 and unit price > 0")));
    expect(list(under("amount >= 3"))).toEqual(["C1 10 1", "C1 NaN 0", "C2 1 0", "C3 NaN 0"]);
    expect(list(under("stock code is not TEA"))).toEqual(["C1 4 1", "C1 NaN 0", "C2 1 1", "C3 NaN 0"]);
    expect(list(under("customer id is one of C2, C3"))).toEqual([
      "C1 10 0",
      "C1 NaN 0",
      "C2 1 1",
      "C3 -1.5 0",
    ]);
    expect(list(under("date is 2026-05-03"))).toEqual(["C1 10 0", "C1 NaN 0", "C2 1 1", "C3 -1.5 0"]);
    expect(list(under("date >= 2026-05-02"))).toEqual(["C1 10 0", "C1 -3 0", "C2 1 1", "C3 -1.5 0"]);
  });

  test("does not count what it cannot judge, and says so once", () => {
    const found = importAt(
      "2026-06-30",
      [
        aTable("订单", [
          ["订单号", "下单日期", "客户编号", "金额", "数量"],
          ["A", "2026-05-01", "C1", 9, 1],
          ["B", "2026-05-01", "C1", 9, ""],
          ["C", "2026-05-02", "C2", 9, ""],
        ]),
      ],
      {},
      { countedLine: "数量 > 0" },
    );
    expect(list(found)).toEqual(["C1 9 1", "C1 9 0", "C2 9 0"]);
    expect(problemList(found)).toEqual(["W_LINES_UNJUDGED 3"]);
    expect(found.problems[0]?.message).toEqual({
      en: "Lines that do not say whether they count: 2, this one for lack of: Quantity. They are not counted.",
      zh: "有 2 行明细无法判断是否计入，这一行缺少：数量。这些行不计入。",
    });
  });

  test("keeps what a status already left out", () => {
    const table = aTable("订单", [
      ["订单号", "下单日期", "客户编号", "金额", "状态"],
      ["A", "2026-05-01", "C1", 9, "已取消"],
      ["B", "2026-05-01", "C1", 8, "已完成"],
      ["C", "2026-05-02", "C2", 7, ""],
      ["C", "2026-05-02", "C2", 1, ""],
    ]);
    const found = importAt("2026-06-30", [table], {}, { countedLine: "金额 > 1" });
    expect(list(found)).toEqual(["C1 9 0", "C1 8 1", "C2 7 1"]);
  });

  test("stops the run when it cannot be read", () => {
    const found = under("quantitty > 0");
    expect(found.problems).toMatchObject([
      { code: "E_RULE_NAME", setting: "counted-line", stops: true, saw: "quantitty" },
    ]);
    expect(found.problems[0]?.message.en).toMatch(/Did you mean .*Quantity/);
    expect(under("  ").problems).toEqual([]);
  });

  test("judges the rows of a lines tab, which may ask their order", () => {
    const tables = [
      aTable("orders", [
        ["order_id", "customer_id", "order_date", "channel"],
        ["1", "C1", "2026-05-01", "web"],
        ["2", "C1", "2026-05-02", "test"],
        ["3", "C2", "2026-05-02", "web"],
      ]),
      aTable("lines", [
        ["order_id", "product_id", "quantity", "unit_price"],
        ["1", "x", 2, 5],
        ["1", "y", 1, 1.5],
        ["2", "x", 1, 4],
        ["3", "y", 1, 4],
      ]),
    ];
    const ruled = (countedLine: string) => importAt("2026-06-30", tables, {}, { countedLine });
    expect(list(ruled("quantity > 1"))).toEqual(["C1 10 1", "C1 4 0", "C2 4 0"]);
    expect(list(ruled("product id is x and channel is web"))).toEqual(["C1 10 1", "C1 4 0", "C2 4 0"]);
    expect(list(ruled("channel is not test"))).toEqual(["C1 11.5 1", "C1 4 0", "C2 4 1"]);
  });
});

describe("identical lines", () => {
  test("are read once where the settings say so; the account says where they went", () => {
    const found = under("quantity > 0 and unit price > 0", { dropIdenticalLines: true });
    expect(list(found)[0]).toBe("C1 7 1");
    expect(problemList(found)).toEqual(["W_IDENTICAL_LINES_DROPPED"]);
    expect(found.account).toMatchObject([{ read: 8, imported: 6, identical: 1 }]);
    expect(found.lines?.size).toBe(6);
    expect(addsUp(found)).toBe(true);
  });

  test("of a lines tab too", () => {
    const found = importAt(
      "2026-06-30",
      [
        aTable("orders", [
          ["order_id", "customer_id", "order_date"],
          ["1", "C1", "2026-05-01"],
        ]),
        aTable("lines", [
          ["order_id", "product", "quantity", "unit_price"],
          ["1", "x", 2, 5],
          ["1", "x", 2, 5],
          ["1", "x", 2, "5"],
        ]),
      ],
      {},
      { dropIdenticalLines: true },
    );
    expect(list(found)).toEqual(["C1 20 1"]);
    expect(found.account[1]).toMatchObject({ kind: "order-lines", imported: 2, identical: 1 });
    expect(addsUp(found)).toBe(true);
  });
});
