import { describe, expect, test } from "vitest";
import { dayFromIso } from "../../../../core/cells/day.ts";
import { addsUp, aTable, importAt, problemList } from "../a-table.ts";

describe("customers", () => {
  test("become typed fields, one row a customer, in the order of the sheet", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "姓名", "最近购买日期", "消费总额", "订单数", "省份"],
        ["00123", "张三", "2026-05-01", "1,200.50", 3, "广东"],
        [" C2 ", "李四", "", "3万", "12次", "广东"],
      ]),
    ]);
    const { customers } = found;
    expect(customers.keys).toEqual(["00123", "C2"]);
    expect(customers.names).toEqual(["张三", "李四"]);
    expect([...customers.rows]).toEqual([1, 2]);
    expect(customers.headerRow).toBe(0);
    expect(customers.places.get("spend-total")).toBe(3);
    expect(customers.fields.get("spend-total")).toMatchObject({
      kind: "money",
      values: Float64Array.of(1200.5, 30_000),
    });
    expect(customers.fields.get("orders-total")).toMatchObject({ values: Float64Array.of(3, 12) });
    expect(customers.fields.get("last-order")).toMatchObject({
      values: Float64Array.of(dayFromIso("2026-05-01"), Number.NaN),
    });
    expect(customers.fields.get("province")).toMatchObject({
      codes: Int32Array.of(0, 0),
      dictionary: ["广东"],
    });
    expect(found.orders).toBeUndefined();
    expect(addsUp(found)).toBe(true);
  });

  test("with the same id twice keep the first row and name it", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "姓名"],
        ["C1", "甲"],
        ["C2", "乙"],
        ["C1", "丙"],
      ]),
    ]);
    expect(found.customers.names).toEqual(["甲", "乙"]);
    expect(problemList(found)).toEqual(["E_ID_DUPLICATE 4 客户编号"]);
    expect(found.problems[0]?.message.en).toContain("row 2");
    expect(found.account[0]).toMatchObject({ read: 4, imported: 2, attention: 1, headerOrTotal: 1 });
  });

  test("with ids that differ only in case or width are kept apart and suggested", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "姓名"],
        ["c001", "甲"],
        ["Ｃ００１", "乙"],
      ]),
    ]);
    expect(found.customers.keys).toEqual(["c001", "Ｃ００１"]);
    expect(problemList(found)).toEqual(["W_ID_SIMILAR 3 客户编号"]);
  });

  test("without an id in the id column need attention", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "姓名"],
        ["C1", "甲"],
        ["", "乙"],
        ["1.38E+10", "丙"],
        ["C4", "丁"],
        ["C5", "戊"],
        ["C6", "己"],
      ]),
    ]);
    expect(found.customers.keys).toEqual(["C1", "C4", "C5", "C6"]);
    expect(problemList(found)).toEqual(["E_ID_SCI 4 客户编号", "E_ID_MISSING 3 客户编号"]);
    expect(found.account[0]).toMatchObject({ attention: 2 });
  });

  test("in a table without ids are known by phone, else e-mail, else name; names alone never merge", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["姓名", "手机", "邮箱", "消费总额"],
        ["张三", "+86 138-0013-8000", "", 1],
        ["李四", "", "Li@X.cn", 2],
        ["王五", "", "", 3],
        ["王五", "", "", 4],
        ["王五", "", "", 4],
        ["", "", "", 5],
        ["赵六", "13800138000", "", 7],
        ["张三", "13800138000", "", 8],
      ]),
    ]);
    const keys = ["13800138000", "li@x.cn", "王五", "王五 · 4", "王五 · 4 (2)", "赵六 · 13800138000"];
    expect(found.customers.keys, "two names behind one phone are two customers").toEqual(keys);
    expect(problemList(found)).toEqual(["E_ID_MISSING 7", "E_ID_DUPLICATE 9"]);
    expect(addsUp(found)).toBe(true);
  });

  test("keep their row when an optional cell is bad; the cell is missing and reported", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "最近购买日期"],
        ["C1", "2026-02-30"],
        ["C2", "2026-03-01"],
        ["C3", "2026-03-02"],
      ]),
    ]);
    expect(found.customers.size).toBe(3);
    expect(found.customers.fields.get("last-order")).toMatchObject({
      values: Float64Array.of(Number.NaN, dayFromIso("2026-03-01"), dayFromIso("2026-03-02")),
    });
    expect(found.problems[0]).toMatchObject({
      code: "E_DATE_INVALID",
      tab: "客户",
      row: 2,
      column: "最近购买日期",
      saw: "2026-02-30",
    });
    expect(found.account[0]).toMatchObject({ imported: 3, attention: 0 });
  });

  test("whose table ends in a nameless sum do not include it", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "消费总额"],
        ["C1", 10.5],
        ["C2", 20],
        ["", 30.5],
      ]),
    ]);
    expect(found.customers.keys).toEqual(["C1", "C2"]);
    expect(found.account[0]).toMatchObject({ read: 4, imported: 2, attention: 0, headerOrTotal: 2 });
  });

  test("in ten thousands are read in units", () => {
    const found = importAt("2026-06-30", [
      aTable("客户", [
        ["客户编号", "累计消费(万元)"],
        ["C1", "1.25"],
        ["C2", "3万"],
      ]),
    ]);
    expect(found.customers.fields.get("spend-total")).toMatchObject({
      values: Float64Array.of(12_500, 30_000),
    });
    expect(found.currency).toBe("CNY");
  });

  test("of first and last names are called by both", () => {
    const found = importAt("2026-06-30", [
      aTable("Customers", [
        ["Customer ID", "First name", "Last name"],
        ["C1", "Ann", "Lee"],
        ["C2", "三", "张"],
      ]),
    ]);
    expect(found.customers.names).toEqual(["Ann Lee", "张三"]);
  });

  test("are called by the company where a column was chosen to say it and none says a name", () => {
    const table = aTable("list", [
      ["Firm", "Turnover"],
      ["Acme Ltd", 5],
      ["Zenit GmbH", 7],
    ]);
    const { customers } = importAt("2026-06-30", [table], { "list.Firm": "company" });
    expect([customers.keys, customers.names]).toEqual([
      ["Acme Ltd", "Zenit GmbH"],
      ["Acme Ltd", "Zenit GmbH"],
    ]);
  });

  test("may be none at all: headers alone are no mistake, no table at all is", () => {
    const [problem] = importAt("2026-06-30", [aTable("客户", [["客户编号", "姓名"]])]).problems;
    expect(problem).toMatchObject({ code: "W_NO_CUSTOMERS", tab: "客户" });
    expect(problem).not.toHaveProperty("stops");
    expect(importAt("2026-06-30", [aTable("Sheet1", [])]).problems).toMatchObject([
      { code: "E_NO_CUSTOMERS", stops: true },
    ]);
  });

  test("in our own tabs and columns are not read", () => {
    const own = aTable(
      "高价值",
      [
        ["客户编号", "姓名"],
        ["C9", "甲"],
      ],
      { own: "segment:value:high" },
    );
    const found = importAt("2026-06-30", [
      own,
      aTable("客户", [
        ["客户编号", "姓名"],
        ["C1", "甲"],
      ]),
    ]);
    expect(found.customers.keys).toEqual(["C1"]);
    expect(found.account.map(({ tab }) => tab)).toEqual(["客户"]);
  });
});

test("the customers' own revenue may be in another currency than what they spend", () => {
  const currencies = (...headers: [string, string]) => {
    const { currency, companyCurrency } = importAt("2026-06-30", [
      aTable("Customers", [
        ["Customer ID", "Company", ...headers],
        ["C1", "Alpha Ltd", 100, 9000],
      ]),
    ]);
    return [currency, companyCurrency];
  };
  expect(currencies("Total spend (USD)", "Turnover (k€)")).toEqual(["USD", "EUR"]);
  expect(currencies("Total spend (USD)", "Turnover")).toEqual(["USD", "USD"]);
  expect(currencies("Total spend", "Turnover")).toEqual([undefined, undefined]);
});
