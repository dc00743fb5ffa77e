import { describe, expect, test } from "vitest";
import type { TableKind } from "../../../../core/fields/field.ts";
import { Choices } from "../../../../core/tables/choices.ts";
import { matchColumns } from "../../../../core/tables/headers/match.ts";
import { oneSlip } from "../../../../core/tables/headers/resemblance.ts";
import { layOut } from "../../../../core/tables/layout/layout.ts";
import { aTable } from "../a-table.ts";

function match(
  kind: TableKind,
  columns: Readonly<Record<string, readonly string[]>>,
  choices: Record<string, string> = {},
) {
  const headers = Object.keys(columns);
  const height = Math.max(...Object.values(columns).map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) =>
    headers.map((header) => columns[header]?.[row] ?? ""),
  );
  const found = matchColumns(
    layOut(aTable("T", [headers, ...rows])),
    kind,
    new Choices(new Map(Object.entries(choices))),
  );
  return {
    fields: found.columns.map(({ field }) => field?.id),
    confidences: found.columns.map(({ confidence }) => confidence),
    codes: found.problems.map(({ code }) => code),
    problems: found.problems,
  };
}

const ids = ["C001", "C002", "C003"];
const people = ["张三", "李四", "王五"];
const dates = ["2026-01-02", "2026-02-03", "2026-03-04"];
const amounts = ["12.50", "8", "100"];

describe("a header", () => {
  test("that is a synonym is matched exactly, in either language", () => {
    const { fields, confidences } = match("customers", {
      会员卡号: ids,
      "Full Name": people,
      手机号: ["13800138000"],
    });
    expect(fields).toEqual(["customer-id", "name", "phone"]);
    expect(confidences).toEqual(["exact", "exact", "exact"]);
  });

  test("as people write it is known", () => {
    const known = (kind: TableKind, header: string, cells: readonly string[]) =>
      match(kind, { [header]: cells }).fields[0];
    expect(known("feedback", "How likely to recommend (0-10)", ["9", "3"])).toBe("nps");
    expect(known("feedback", "满意度(1-5分)", ["5", "4"])).toBe("csat");
    expect(known("feedback", "Solved", ["yes", "no"])).toBe("resolved");
    expect(known("contracts", "是否自动续签", ["是", "否"])).toBe("auto-renew");
    expect(known("contracts", "Annual fee", amounts)).toBe("contract-amount");
    expect(known("follow-ups", "是否紧急", ["是", "否"])).toBe("urgent");
    expect(known("customers", "No. of purchases", ["14", "6"])).toBe("orders-total");
    expect(known("customers", "Credit rating", ["640", "710"])).toBe("credit-score");
    expect(known("customers", "Turnover with us", amounts)).toBe("spend-total");
  });

  test("of a signing date stands for the start of a contract only where nothing says that", () => {
    const both = match("contracts", { 签订日期: dates, 开始日期: dates });
    expect(both).toMatchObject({ fields: ["signed", "contract-start"], problems: [] });
    expect(match("contracts", { 签订日期: dates }).fields).toEqual(["contract-start"]);
  });

  test("that holds a whole synonym is used only when the cells agree", () => {
    expect(match("orders", { "order date (local)": dates }).fields).toEqual(["order-date"]);
    const text = match("customers", { 客户编号: ids, 所属行业大类: ["餐饮", "教育", "机械"] });
    expect(text.fields).toEqual(["customer-id", undefined]);
    expect(text.codes).toEqual(["W_COLUMN_UNSURE"]);
  });

  test("is never matched by a part of a Latin word", () => {
    expect(match("orders", { update: dates, accountable: ids, discountable: amounts }).fields).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("may have one slip of the pen in Latin, none in Chinese", () => {
    expect(match("orders", { "order dat": dates }).fields).toEqual(["order-date"]);
    expect(match("customers", { 姓明: people, 电号: ["13800138000"] }).fields).toEqual([
      undefined,
      undefined,
    ]);
    expect(oneSlip("姓名", "电话")).toBe(false);
    expect(oneSlip("amount", "amoumt")).toBe(true);
    expect(oneSlip("amount", "amounts")).toBe(true);
    expect(oneSlip("name", "nam")).toBe(false);
  });

  test("that narrows its meaning is not the plain field", () => {
    for (const header of [
      "近30天订单数",
      "退款订单数",
      "取消订单数",
      "2025年订单数",
      "churn_date",
      "refund_amount",
    ]) {
      expect(match("customers", { [header]: ["3", "4", "5"] }).fields, header).toEqual([undefined]);
    }
    expect(match("orders", { required_date: dates, order_date: dates }).fields).toEqual([
      undefined,
      "order-date",
    ]);
  });

  test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "%s is an ordinary name",
    (name) => {
      const table = aTable("T", [
        ["客户编号", name],
        ["C1", "x"],
      ]);
      const found = matchColumns(layOut(table), "customers", new Choices(new Map()));
      expect(found.columns.map(({ header }) => header)).toEqual(["客户编号", name]);
      expect(found.byField.get("customer-id")?.index).toBe(0);
    },
  );
});

describe("cells", () => {
  test("tell a customer's name from a customer's number under one vague header", () => {
    expect(match("orders", { 客户: ids }).fields).toEqual(["customer-id"]);
    expect(match("orders", { 客户: people }).fields).toEqual(["customer-name"]);
    expect(match("orders", { Name: ["#1001", "#1002", "#1003"] }).fields).toEqual(["order-id"]);
    expect(match("orders", { Name: ["Ann Lee", "Bo Li"] }).fields).toEqual(["customer-name"]);
  });

  test("that contradict the header leave it unmatched and say so", () => {
    const { fields, problems } = match("orders", { 下单日期: ["红", "绿", "蓝"] });
    expect(fields).toEqual([undefined]);
    expect(problems[0]).toMatchObject({ code: "W_COLUMN_UNSURE", column: "下单日期" });
    expect(problems[0]?.choice).toEqual({ name: "T.下单日期", value: "order-date" });
    expect(problems[0]?.message.en).not.toMatch(/rename/i);
  });
});

describe("two columns for one field", () => {
  test("are left unmatched and named", () => {
    const { fields, problems } = match("customers", {
      客户编号: ids,
      电话: ["13800138000"],
      联系电话: ["13900139000"],
    });
    expect(fields).toEqual(["customer-id", undefined, undefined]);
    expect(problems[0]).toMatchObject({ code: "E_COLUMN_TWICE", saw: "电话, 联系电话" });
  });

  test("are told apart when one header says more", () => {
    expect(match("orders", { 日期: dates, 下单日期: dates }).fields).toEqual([undefined, "order-date"]);
  });

  test("of different standing take their own fields: company beside name, payment beside order", () => {
    expect(match("customers", { 姓名: people, 公司名称: ["甲", "乙", "丙"] }).fields).toEqual([
      "name",
      "company",
    ]);
    expect(match("customers", { 公司名称: ["甲", "乙", "丙"], 联系人: people }).fields).toEqual([
      "name",
      "contact",
    ]);
    expect(match("orders", { 付款时间: dates }).fields).toEqual(["order-date"]);
  });
});

describe("a choice", () => {
  test("by id or by name in either language wins over everything", () => {
    expect(match("customers", { 甲: ids, 姓名: people }, { "T.甲": "name" }).fields).toEqual([
      "name",
      undefined,
    ]);
    expect(match("orders", { X: amounts }, { "T.X": "金额" }).fields).toEqual(["amount"]);
    expect(match("orders", { X: dates }, { "t.x": "Order date" }).fields).toEqual(["order-date"]);
  });

  test("to ignore a column leaves it out", () => {
    expect(
      match("customers", { 电话: ["13800138000"], 联系电话: ["13900139000"] }, { "T.电话": "ignore" }).fields,
    ).toEqual([undefined, "phone"]);
  });

  test("may name a column by its letter", () => {
    expect(
      match("orders", { X: amounts, Y: dates }, { "T.column B": "order-date", "T.列A": "amount" }).fields,
    ).toEqual(["amount", "order-date"]);
  });
});
