import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { addsUp, aTable, importAt, problemList } from "../a-table.ts";

const kinds = (tables: readonly ReturnType<typeof aTable>[], choices: Record<string, string> = {}) =>
  importAt("2026-06-30", tables, choices).account.map(({ tab, kind }) => `${tab}: ${kind}`);

const customers = aTable("名单", [
  ["客户编号", "姓名"],
  ["C1", "张三"],
  ["C2", "李四"],
  ["C3", "王五"],
]);
const orders = aTable("流水", [
  ["下单日期", "客户编号", "金额"],
  ["2026-05-01", "C1", 3],
  ["2026-05-02", "C1", 4],
  ["2026-05-02", "C2", 4],
]);

describe("a tab is told by its content", () => {
  test("customers are the tab with a key that orders refer to, whatever it is called", () => {
    const suppliers = aTable("客户资料旧", [
      ["客户编号", "姓名"],
      ["S1", "甲"],
      ["S2", "乙"],
    ]);
    const found = importAt("2026-06-30", [suppliers, customers, orders]);
    expect(found.customers.table?.name).toBe("名单");
    expect(problemList(found)).toEqual(["W_OTHER_CUSTOMERS"]);
  });

  test("without orders, customers are the tab that says so", () => {
    const suppliers = aTable("suppliers", [
      ["id", "company_name"],
      ["S1", "甲"],
      ["S2", "乙"],
    ]);
    const accounts = aTable("accounts", [
      ["id", "company_name"],
      ["A1", "甲"],
      ["A2", "乙"],
    ]);
    expect(kinds([suppliers, accounts])).toEqual(["suppliers: other", "accounts: customers"]);
  });

  test("one row a customer with sums and dates is a customer table, not orders", () => {
    const table = aTable("Sheet1", [
      ["客户编号", "姓名", "创建时间", "最近下单时间", "消费金额"],
      ["C1", "甲", "2024-01-01", "2026-01-01", 5],
      ["C2", "乙", "2024-01-01", "2026-01-01", 6],
    ]);
    expect(kinds([table])).toEqual(["Sheet1: customers"]);
  });

  test("contracts, visits, feedback and staff by their own fields", () => {
    const contracts = aTable("合同", [
      ["合同编号", "客户编号", "开始日期", "到期日", "金额"],
      ["H1", "C1", "2026-01-01", "2026-12-31", 9],
      ["H2", "C9", "2026-01-01", "2026-12-31", 9],
    ]);
    const visits = aTable("拜访", [
      ["客户编号", "日期", "拜访内容"],
      ["C1", "2026-05-01", "好"],
      ["C1", "2026-06-01", "好"],
      ["", "2026-06-01", "好"],
    ]);
    const survey = aTable("Survey", [
      ["customer id", "date", "score"],
      ["C1", "2026-05-01", 5],
      ["C2", "2026-05-01", 4],
    ]);
    const staff = aTable("员工", [
      ["工号", "姓名", "部门"],
      ["1", "赵", "销售"],
      ["2", "钱", "销售"],
    ]);
    const team = aTable("Team", [
      ["姓名", "角色", "客户上限"],
      ["赵", "销售", 40],
    ]);
    expect(kinds([customers, team])).toEqual(["名单: customers", "Team: owners"]);
    const found = importAt("2026-06-30", [customers, contracts, visits, survey, staff]);
    expect(found.account.map(({ kind, imported, attention }) => `${kind} ${imported} ${attention}`)).toEqual([
      "customers 3 0",
      "contracts 1 1",
      "follow-ups 2 1",
      "feedback 2 0",
      "owners 2 0",
    ]);
    expect(problemList(found)).toEqual(["E_CUSTOMER_UNKNOWN 3 客户编号", "E_CUSTOMER_MISSING 4 客户编号"]);
    const [records] = found.records;
    expect(records).toMatchObject({
      kind: "contracts",
      size: 1,
      customer: Int32Array.of(0),
      rows: Int32Array.of(1),
    });
    expect(records?.fields.get("contract-amount")).toMatchObject({ values: Float64Array.of(9) });
    expect(addsUp(found)).toBe(true);
  });

  describe("with one row each, under a name that says nothing", () => {
    const row = (...cells: readonly Cell[]) => [
      ["C1", ...cells],
      ["C2", ...cells],
    ];
    const records: readonly [string, ReturnType<typeof aTable>][] = [
      [
        "contracts",
        aTable("a", [["Customer ID", "Contract start", "Contract end"], ...row("2026-01-01", "2026-12-31")]),
      ],
      ["follow-ups", aTable("a", [["Customer ID", "Follow-up date"], ...row("2026-05-01")])],
      [
        "follow-ups",
        aTable("a", [
          ["Name", "Date", "Note"],
          ["张三", "2026-05-01", "好"],
          ["李四", "2026-05-01", "好"],
        ]),
      ],
      ["feedback", aTable("a", [["客户编号", "日期", "推荐分"], ...row("2026-05-01", 9)])],
      [
        "payments",
        aTable("a", [
          ["Customer ID", "Invoice number", "Due date", "Paid on"],
          ["C1", "1", "2026-05-01", ""],
          ["C2", "2", "2026-05-01", ""],
        ]),
      ],
    ];

    test.each(records)("%s are told by what they say, beside customers", (kind, table) => {
      expect(kinds([table, customers, orders])).toEqual([`a: ${kind}`, "名单: customers", "流水: orders"]);
      expect(kinds([customers, table])).toEqual(["名单: customers", `a: ${kind}`]);
    });

    const contracts = aTable("a", [
      ["Customer ID", "Contract start", "Contract end"],
      ...row("2026-01-01", "2026-12-31"),
    ]);

    test("contracts serve as the customers of a book that has no others, if they know all who ordered", () => {
      const third = aTable("流水", [
        ["下单日期", "客户编号", "金额"],
        ["2026-05-01", "C1", 3],
        ["2026-05-02", "C8", 4],
        ["2026-05-02", "C9", 4],
      ]);
      expect(kinds([contracts])).toEqual(["a: customers"]);
      expect(kinds([contracts, orders])).toEqual(["a: customers", "流水: orders"]);
      expect(kinds([contracts, third])).toEqual(["a: contracts", "流水: orders"]);
    });

    test("customers with a contract among much else are customers", () => {
      const wide = aTable("a", [
        ["Customer ID", "Name", "City", "Source", "Contract start", "Contract end"],
        ...row("n", "x", "y", "2026-01-01", "2026-12-31"),
      ]);
      const bare = aTable("b", [["Customer ID"], ["C1"], ["C2"]]);
      for (const book of [
        [wide, bare, orders],
        [bare, wide, orders],
      ])
        expect(kinds(book)).toContain("a: customers");
    });
  });

  test("a tab that is not used says so, with a way to say what it is", () => {
    const points = aTable("points", [
      ["客户编号", "Stamps"],
      ["C1", 5],
      ["C1", 6],
    ]);
    const found = importAt("2026-06-30", [customers, orders, points]);
    expect(found.problems).toMatchObject([
      { code: "W_TAB_UNUSED", tab: "points", choice: { name: "points.kind", value: "customers" } },
    ]);
    expect(importAt("2026-06-30", [customers, orders, points], { "points.kind": "other" }).problems).toEqual(
      [],
    );
  });

  test("events that only resemble orders are kept as something else", () => {
    const churn = aTable("churn_events", [
      ["churn_event_id", "account_id", "churn_date", "refund_amount_usd"],
      ["E1", "C1", "2026-01-01", 4],
      ["E2", "C1", "2026-02-01", 4],
    ]);
    const payments = aTable("回款", [
      ["付款日期", "客户编号", "金额"],
      ["2026-05-01", "C1", 3],
      ["2026-05-02", "C1", 4],
    ]);
    expect(kinds([customers, orders, churn, payments])).toEqual([
      "名单: customers",
      "流水: orders",
      "churn_events: other",
      "回款: payments",
    ]);
  });

  test("the user may say otherwise", () => {
    const log = aTable("log", [
      ["date", "id"],
      ["2026-05-01", "C1"],
      ["2026-05-02", "C1"],
      ["2026-05-03", "C1"],
    ]);
    expect(kinds([log])).toEqual(["log: other"]);
    expect(kinds([log], { "log.date": "order-date", "log.id": "customer-id" })).toEqual(["log: orders"]);
    expect(kinds([orders], { "流水.kind": "other" })).toEqual(["流水: other"]);
  });

  test("why a tab is not read as orders is said", () => {
    const broken = aTable("订单", [
      ["下单日期", "客户编号", "金额"],
      ["昨天", "C1", 3],
      ["前天", "C2", 4],
    ]);
    expect(problemList(importAt("2026-06-30", [customers, broken]))).toEqual(["W_COLUMN_UNSURE 下单日期"]);
  });
});

test("orders in several tabs are read together; a number in two of them is pointed out", () => {
  const half = (name: string, ...rows: readonly (readonly Cell[])[]) =>
    aTable(name, [["订单号", "下单日期", "客户编号", "金额"], ...rows]);
  const found = importAt("2026-06-30", [
    customers,
    half("2025", ["A", "2025-05-01", "C1", 3], ["B", "2025-05-02", "C2", 4]),
    half("2026", ["C", "2026-05-01", "C1", 3], ["B", "2025-05-02", "C2", 1]),
  ]);
  expect([...(found.orders?.amount ?? [])]).toEqual([3, 5, 3]);
  expect(problemList(found)).toEqual(["W_ORDER_TWO_TABS 订单号"]);
  expect(addsUp(found)).toBe(true);
});

test("a choice that names nothing is reported", () => {
  const found = importAt("2026-06-30", [customers], {
    "名单.电邮": "email",
    "名单.姓名": "nonsense",
    "名单.kind": "list",
    "名单.客户编号.order": "XYZ",
    "Sheet9.kind": "orders",
    encoding: "macintosh",
    "名单.encoding": "gbk",
  });
  expect(found.problems.map(({ code, saw }) => `${code} ${saw}`)).toEqual([
    "E_CHOICE_UNKNOWN list",
    "E_CHOICE_UNKNOWN nonsense",
    "E_CHOICE_VALUE XYZ",
    "E_CHOICE_UNKNOWN 名单.电邮",
    "E_CHOICE_UNKNOWN Sheet9.kind",
  ]);
  expect(found.problems[3]?.message.en).toContain("There is no column “名单.电邮”");
  expect(found.problems[4]?.message.en).toBe(
    "“Sheet9.kind” begins with no tab of this book. Its tabs are: “名单”.",
  );
});
