import { describe, expect, test } from "vitest";
import { gatherEvidence } from "../../../core/evidence.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import type { Imported } from "../../../core/tables/imported.ts";
import type { Table } from "../../../core/tables/table.ts";
import { addsUp, aTable, importAt } from "./a-table.ts";

const AS_OF = "2026-06-30";

const summed = aTable("客户", [
  ["客户编号", "客户名称", "最近下单日期", "订单数", "消费总额"],
  ["C1", "甲公司", "2026-06-01", 2, 30],
  ["C2", "乙公司", "2026-05-01", 1, 5],
  ["C3", "丙公司", "", 0, 0],
]);
const named = aTable("客户", [
  ["客户编号", "客户名称"],
  ["C1", "甲公司"],
  ["C2", "乙公司"],
  ["C3", "丙公司"],
]);
const ordersBy = (header: string, one: string, two: string) =>
  aTable("订单", [
    ["订单号", "下单日期", header, "金额"],
    ["A", "2026-05-31", one, 10],
    ["B", "2026-06-01", one, 20],
    ["C", "2026-05-01", two, 5],
  ]);
const byId = ordersBy("客户编号", "C1", "C2");
const byName = ordersBy("客户名称", "甲公司", "乙公司");
const contracts = aTable("合同", [
  ["合同编号", "客户名称", "开始日期", "到期日"],
  ["H1", "乙公司", "2026-01-01", "2026-12-31"],
]);
const payments = aTable("账单", [
  ["账单编号", "客户编号", "应付日期", "付款日期"],
  ["Z1", "C1", "2026-05-01", "2026-04-30"],
]);

/** What is known of every customer's orders: "name: days since, orders, spend". */
function known(imported: Imported): readonly string[] {
  const evidence = gatherEvidence(imported, standard, 20_634);
  const [days, orders, spend] = ["days-since-last-order", "orders-total", "spend-total"].map(
    evidence.measure,
  );
  return imported.customers.names.map(
    (name, row) => `${name}: ${days?.[row]}, ${orders?.[row]}, ${spend?.[row]}`,
  );
}

const ALL = ["甲公司: 29, 2, 30", "乙公司: 60, 1, 5", "丙公司: NaN, 0, 0"];

describe("a book may hold", () => {
  test.each<[string, readonly Table[], readonly string[]]>([
    ["customers with sums alone", [summed], ALL],
    ["orders by name alone", [byName], ALL.slice(0, 2)],
    ["customers and orders by id", [named, byId], ALL],
    ["customers and orders by name", [named, byName], ALL],
    ["customers with sums, orders, contracts and payments", [summed, byId, contracts, payments], ALL],
  ])("%s", (_, tables, expected) => {
    const found = importAt(AS_OF, tables);
    expect(known(found)).toEqual(expected);
    expect(found.problems).toEqual([]);
    expect(addsUp(found)).toBe(true);
  });

  test("its tabs in any order, with the same result", () => {
    const tables = [summed, byName, contracts, payments];
    const said = (imported: Imported) => ({
      known: known(imported),
      kinds: imported.account.map(({ tab, kind }) => `${tab} ${kind}`).sort(),
      records: imported.records.map(({ kind, customer }) => `${kind} ${customer}`).sort(),
    });
    const first = said(importAt(AS_OF, tables));
    expect(first.records).toEqual(["contracts 1", "payments 0"]);
    for (let turn = 1; turn < tables.length; turn++) {
      const turned = [...tables.slice(turn), ...tables.slice(0, turn)];
      expect(said(importAt(AS_OF, turned))).toEqual(first);
      expect(said(importAt(AS_OF, turned.reverse()))).toEqual(first);
    }
  });
});

test.each([
  ["a header alone", [["Customer ID", "Name", "Orders"]]],
  [
    "a header above blank rows",
    [
      ["客户编号", "姓名"],
      ["", ""],
      ["", ""],
    ],
  ],
])("a book without a customer says so: %s", (_, rows) => {
  const found = importAt("2026-06-30", [aTable("t", rows)]);
  expect(found.problems).toMatchObject([{ code: "W_NO_CUSTOMERS", tab: "t" }]);
  expect(found.account).toMatchObject([{ read: 1, headerOrTotal: 1, imported: 0 }]);
});
