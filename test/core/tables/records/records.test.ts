import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { addsUp, aTable, importAt, problemList } from "../a-table.ts";

const customers = aTable("客户", [
  ["客户编号", "客户名称", "手机", "邮箱", "负责人"],
  ["C1", "甲公司", "13800138000", "a@x.com", "赵一"],
  ["C2", "乙公司", "13900139000", "b@x.com", "钱二"],
  ["C3", "丙公司", "", "", "孙三"],
]);

/** The customers of the rows of the one record tab. */
function whose(table: ReturnType<typeof aTable>) {
  const found = importAt("2026-06-30", [customers, table]);
  const [records] = found.records;
  return [records?.kind, ...[...(records?.customer ?? [])].map((row) => found.customers.keys[row])];
}

describe("rows of other tabs find their customer", () => {
  test.each<[string, string, readonly Cell[][], string]>([
    [
      "a contract by name alone",
      "合同",
      [
        ["合同编号", "客户名称", "开始日期", "到期日"],
        ["H1", "乙公司", "2026-01-01", "2026-12-31"],
      ],
      "contracts",
    ],
    [
      "a visit by name",
      "拜访",
      [
        ["姓名", "日期", "拜访内容"],
        ["乙公司", "2026-05-01", "好"],
      ],
      "follow-ups",
    ],
    [
      "feedback by phone",
      "反馈",
      [
        ["手机", "日期", "评分"],
        ["139-0013-9000", "2026-05-01", 4],
      ],
      "feedback",
    ],
    [
      "feedback by e-mail",
      "Survey",
      [
        ["email", "date", "nps"],
        ["B@X.com", "2026-05-01", 9],
      ],
      "feedback",
    ],
    [
      "a bill by name",
      "账单",
      [
        ["发票号", "客户", "应付日期", "付款日期", "金额"],
        ["F1", "乙公司", "2026-05-01", "", 9],
      ],
      "payments",
    ],
    [
      "a payment by id",
      "payments",
      [
        ["customer id", "paid on", "amount"],
        ["C2", "2026-05-01", 9],
      ],
      "payments",
    ],
  ])("%s", (_, name, rows, kind) => {
    expect(whose(aTable(name, rows))).toEqual([kind, "C2"]);
  });

  test.each<[string, string, readonly Cell[][]]>([
    [
      "a bill paid on a day that cannot be read is not taken for unpaid",
      "账单",
      [
        ["账单编号", "客户编号", "应付日期", "付款日期"],
        ["Z1", "C1", "2026-05-01", "2026-02-31"],
        ["Z2", "C2", "2026-05-01", ""],
      ],
    ],
    [
      "an answer of a day that cannot be read is not taken for undated",
      "反馈",
      [
        ["客户编号", "日期", "推荐分"],
        ["C1", "31/02/2020", 0],
        ["C2", "", 9],
      ],
    ],
    [
      "a contract whose end cannot be read is not taken for one without end",
      "合同",
      [
        ["合同编号", "客户编号", "开始日期", "到期日"],
        ["H1", "C1", "2026-01-01", "2026-02-31"],
        ["H2", "C2", "2026-01-01", ""],
      ],
    ],
  ])("%s", (_, name, rows) => {
    const found = importAt("2026-06-30", [customers, aTable(name, rows)]);
    expect([...(found.records[0]?.customer ?? [])]).toEqual([1]);
    expect(found.account[1]).toMatchObject({ imported: 1, attention: 1 });
    expect(found.problems).toMatchObject([{ code: "E_DATE_INVALID", row: 2 }]);
    expect(addsUp(found)).toBe(true);
  });

  test("those of unknown customers are counted and grouped, in every tab", () => {
    const bills = aTable("账单", [
      ["账单编号", "客户编号", "应付日期", "付款日期", "账单金额"],
      ["Z1", "C1", "2026-05-01", "2026-05-02", 9],
      ["Z2", "C8", "2026-05-01", "2026-05-02", 9],
      ["Z3", "C9", "2026-05-01", "", 9],
      ["Z4", "", "2026-05-01", "", 9],
    ]);
    const found = importAt("2026-06-30", [customers, bills]);
    expect(problemList(found)).toEqual([
      "E_CUSTOMER_UNKNOWN 3 客户编号",
      "E_CUSTOMER_UNKNOWN 4 客户编号",
      "E_CUSTOMER_MISSING 5 客户编号",
    ]);
    expect(found.account[1]).toMatchObject({ kind: "payments", imported: 1, attention: 3 });
    expect(addsUp(found)).toBe(true);
    expect([...(found.records[0]?.fields.keys() ?? [])].sort()).toEqual([
      "customer-id",
      "due-date",
      "paid-date",
      "payment-amount",
      "payment-id",
    ]);
  });
});

describe("rows that stand twice", () => {
  test("are told once, with examples, and all read", () => {
    const contracts = aTable("合同", [
      ["合同编号", "客户编号", "开始日期", "到期日"],
      ["H1", "C1", "2026-01-01", "2026-12-31"],
      ["H2", "C2", "2026-01-01", "2026-12-31"],
      ["H1", "C1", "2026-01-01", "2026-12-31"],
      ["H2", "C2", "2027-01-01", "2027-12-31"],
      ["H2", "C2", "2028-01-01", "2028-12-31"],
    ]);
    const found = importAt("2026-06-30", [customers, contracts]);
    expect(problemList(found)).toEqual(["W_IDENTICAL_ROWS 4", "W_DUPLICATE_RECORD 5 合同编号"]);
    expect(found.problems.map(({ message }) => message.en)).toEqual([
      "Rows that repeat a row above in every cell: 1, for example row 4 and row 2. All were read; delete those that stand there by mistake.",
      "Numbers that stand in several rows: 1, for example H2; row 3 has this one too. All rows were read; correct the number, or delete what stands there twice.",
    ]);
    expect(found.records[0]?.size).toBe(5);
  });

  test.each<[string, readonly Cell[][]]>([
    [
      "发票",
      [
        ["发票号", "客户编号", "应付日期", "已付款"],
        ["F1", "C1", "2026-05-01", "是"],
        ["F1", "C2", "2026-05-01", "否"],
      ],
    ],
    [
      "工单",
      [
        ["工单号", "客户编号", "日期", "评分"],
        ["F1", "C1", "2026-05-01", 4],
        ["F1", "C1", "2026-05-02", 4],
      ],
    ],
    [
      "员工",
      [
        ["工号", "姓名"],
        ["F1", "赵一"],
        ["F1", "钱二"],
        ["F2", "孙三"],
      ],
    ],
    [
      "products",
      [
        ["product id", "category"],
        ["F1", "茶"],
        ["F1", "杯"],
        ["F2", "茶"],
        ["F3", "茶"],
      ],
    ],
  ])("%s: a number in two different rows", (name, rows) => {
    const found = importAt("2026-06-30", [customers, aTable(name, rows)]);
    expect(problemList(found)).toEqual([`W_DUPLICATE_RECORD 3 ${rows[0]?.[0]}`]);
  });
});

describe("dates that cannot be", () => {
  test("a contract that ends before it starts needs attention", () => {
    const contracts = aTable("合同", [
      ["合同编号", "客户编号", "开始日期", "到期日"],
      ["H1", "C1", "2026-01-01", "2025-12-31"],
      ["H2", "C1", "2026-01-01 10:00", "2026-01-01"],
      ["H3", "C1", "2026-01-01", ""],
    ]);
    const found = importAt("2026-06-30", [customers, contracts]);
    expect(problemList(found)).toEqual(["E_ENDS_BEFORE_START 2 到期日"]);
    expect(found.account[1]).toMatchObject({ imported: 2, attention: 1 });
    expect([...(found.records[0]?.rows ?? [])]).toEqual([2, 3]);
  });

  test("visits, answers and payments after the run's date are told once and kept", () => {
    const visits = aTable("拜访", [
      ["客户编号", "日期", "拜访内容"],
      ["C1", "2026-06-30 18:00", "好"],
      ["C1", "2026-07-01", "好"],
      ["C2", "2027-07-01", "好"],
    ]);
    const found = importAt("2026-06-30", [customers, visits]);
    expect(problemList(found)).toEqual(["W_FUTURE 3 日期"]);
    expect(found.problems[0]?.message.en).toContain("Rows dated after 2026-06-30: 2.");
    expect(found.records[0]?.size).toBe(3);
  });
});

describe("owners", () => {
  test("whom no owners tab knows are named once; a name or a number will do", () => {
    const staff = aTable("员工", [
      ["工号", "姓名"],
      ["7", "赵一 "],
      ["钱二", "钱老二"],
    ]);
    const found = importAt("2026-06-30", [customers, staff]);
    expect(problemList(found)).toEqual(["W_OWNER_UNKNOWN 负责人"]);
    expect(found.problems[0]).toMatchObject({ tab: "客户", saw: "孙三" });
    expect(found.problems[0]?.message.en).toBe(
      "Owners of customers who are not in “员工”: 1 (孙三). Add them there, or correct the names.",
    );
    expect(importAt("2026-06-30", [customers]).problems).toEqual([]);
  });

  test("of first and last name are known by both", () => {
    const people = aTable("Customers", [
      ["customer id", "owner"],
      ["C1", "nancy davolio"],
    ]);
    const staff = aTable("employees", [
      ["employee_id", "last_name", "first_name"],
      ["1", "Davolio", "Nancy"],
    ]);
    expect(importAt("2026-06-30", [people, staff]).problems).toEqual([]);
  });
});
