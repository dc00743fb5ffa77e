import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import type { Imported } from "../../../../core/tables/imported.ts";
import { readStatus } from "../../../../core/tables/orders/order-status.ts";
import { addsUp, aTable, importAt, problemList } from "../a-table.ts";

const customers = aTable("客户", [
  ["客户编号", "姓名"],
  ["C1", "张三"],
  ["C2", "李四"],
  ["C3", "王五"],
]);
const HEADERS = ["订单号", "下单日期", "客户编号", "金额", "状态"];

function orders(...rows: readonly (readonly Cell[])[]): Imported {
  return importAt("2026-06-30", [customers, aTable("订单", [HEADERS, ...rows])]);
}

function list({ customers: who, orders: found }: Imported) {
  return Array.from({ length: found?.size ?? 0 }, (_, row) => [
    who.keys[found?.customer[row] ?? -1],
    found?.day[row],
    found?.amount?.[row],
    found?.counted[row],
  ]);
}

const may = dayFromIso("2026-05-01");

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
      const found = sold(
        ["A", "2026-05-01", "C1", 2, 100, "", 230],
        ["A", "2026-05-01", "C1", 1, 30, "", ""],
      );
      expect(list(found)).toEqual([["C1", may, 230, 1]]);
    });
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
    expect(found.problems[0]?.message.en).toContain("2 orders are dated after 2026-06-30");
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
    expect(elapsed.problems[0]?.message.en).toContain("1 orders are dated after 2026-05-01T12:00:00");
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
    "E_NUM_FORMAT 7 金额",
    "E_CUSTOMER_UNKNOWN 4 客户编号",
    "E_CUSTOMER_UNKNOWN 5 客户编号",
    "E_CUSTOMER_MISSING 6 客户编号",
    "E_DATE_MISSING 8 下单日期",
    "E_AMOUNT_MISSING 9 金额",
  ]);
  expect(found.problems[3]?.message.en).toContain("Did you mean “C1”?");
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

describe("whose order it is", () => {
  test("may be said by name, phone or e-mail when the customer table has them", () => {
    const people = aTable("客户", [
      ["客户编号", "姓名", "手机"],
      ["C1", "张三", "13800138000"],
      ["C2", "李四", "13900139000"],
      ["C3", "李四", ""],
    ]);
    const byName = importAt("2026-06-30", [
      people,
      aTable("订单", [
        ["下单日期", "客户名称", "金额"],
        ["2026-05-01", "张三", 3],
        ["2026-05-01", "李四", 4],
      ]),
    ]);
    expect(list(byName).map(([who]) => who)).toEqual(["C1"]);
    expect(problemList(byName)).toEqual(["E_CUSTOMER_AMBIGUOUS 3 客户名称"]);
    const byPhone = importAt("2026-06-30", [
      people,
      aTable("订单", [
        ["下单日期", "手机", "金额"],
        ["2026-05-01", "+86 139 0013 9000", 3],
      ]),
    ]);
    expect(list(byPhone).map(([who]) => who)).toEqual(["C2"]);
  });

  test("is nobody's where two customers without an id share the name; a shared phone leaves it to the name", () => {
    const namesakes = importAt("2026-06-30", [
      aTable("客户", [
        ["姓名", "城市"],
        ["王伟", "广州"],
        ["王伟", "深圳"],
        ["李四", "北京"],
      ]),
      aTable("订单", [
        ["下单日期", "客户名称", "金额"],
        ["2026-05-01", "王伟", 3],
        ["2026-05-01", "李四", 4],
      ]),
    ]);
    expect(list(namesakes).map(([who]) => who)).toEqual(["李四"]);
    expect(problemList(namesakes)).toEqual(["E_CUSTOMER_AMBIGUOUS 2 客户名称"]);
    const couple = importAt("2026-06-30", [
      aTable("客户", [
        ["姓名", "手机"],
        ["张先生", "13800138000"],
        ["张太太", "13800138000"],
      ]),
      aTable("订单", [
        ["下单日期", "手机", "客户名称", "金额"],
        ["2026-05-01", "13800138000", "张先生", 3],
        ["2026-05-02", "13800138000", "张太太", 4],
      ]),
    ]);
    expect(list(couple).map(([who]) => who)).toEqual(["13800138000", "张太太 · 13800138000"]);
  });

  test("makes customers where there is no customer table, in order of appearance, with what the newest order says", () => {
    const found = importAt("2026-06-30", [
      aTable("订单", [
        ["下单日期", "客户编号", "客户名称", "金额", "省份"],
        ["2026-05-02", "B", "乙", 1, "广东"],
        ["2026-05-01", "A", "甲", 2, ""],
        ["2026-05-03", "B", "乙新", 3, "上海"],
        ["昨天", "Z", "丙", 3, ""],
      ]),
    ]);
    expect(found.customers).toMatchObject({
      size: 2,
      keys: ["B", "A"],
      names: ["乙新", "甲"],
      headerRow: -1,
      table: undefined,
    });
    expect(found.customers.fields.get("province")).toMatchObject({
      codes: Int32Array.of(0, -1),
      dictionary: ["上海"],
    });
    expect(list(found).map(([who]) => who)).toEqual(["B", "A", "B"]);
  });
});

const anyRow = fc.tuple(
  fc.constantFrom("A", "B", "C", "D", "", "E"),
  fc.constantFrom("2026-05-01", "2026-05-02 10:00", "2026-08-01", "", "31/02/2026"),
  fc.constantFrom("C1", "C2", "C3", "", "C9"),
  fc.oneof(
    fc.integer({ min: -500_000, max: 5_000_000 }).map((n) => (n / 10_000).toString()),
    fc.constantFrom("", "x", "¥3"),
  ),
  fc.constantFrom("", "已完成", "已取消", "退款", "部分退款"),
);

test("every row is accounted for, and the order of rows changes no total", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 3, maxLength: 30 }),
      fc.integer({ min: 1, max: 29 }),
      (rows, turn) => {
        // A good majority makes sure that the tab is known as orders.
        const good = Array.from({ length: 60 }, (_, at): Cell[] => [
          `G${at}`,
          "2026-05-01",
          "C1",
          "1",
          "已完成",
        ]);
        const there = orders(...good, ...rows);
        const turned = orders(
          ...good,
          ...rows.slice(turn % rows.length),
          ...rows.slice(0, turn % rows.length),
        );
        expect(addsUp(there)).toBe(true);
        expect(sums(turned)).toEqual(sums(there));
      },
    ),
    { numRuns: 60 },
  );
});

/** Per customer and day: orders, counted ones and exact money. */
function sums(found: Imported): readonly string[] {
  return list(found)
    .map((order) => order.join(" "))
    .sort();
}

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
