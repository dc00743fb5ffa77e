import { expect, test } from "vitest";
import { aTable, importAt, problemList } from "../a-table.ts";

const customers = aTable("客户", [
  ["客户编号", "客户名称", "手机"],
  ["C1", "张三", "13800138000"],
  ["C2", "张三", "13800138001"],
  ["C3", "李四", "+86 138-0013-8002"],
  ["C4", "Acme, Inc.", "13800138003"],
  ["C5", "Ａｃｍｅ ２", "13800138005"],
]);
const ordersOf = (...rows: readonly (readonly string[])[]) =>
  aTable("订单", [
    ["订单号", "客户编号", "客户名称", "手机", "下单日期", "金额"],
    ...rows.map((row, at) => [`O${at}`, ...row, "2026-05-01", "10"]),
  ]);
const read = (...rows: readonly (readonly string[])[]) => {
  const found = importAt("2026-06-30", [customers, ordersOf(...rows)]);
  return { whose: [...(found.orders?.customer ?? [])], problems: problemList(found), found };
};

test("a row belongs to the first of its references that names a customer", () => {
  const { whose, problems } = read(["C1", "张三", ""], ["", "李四", ""], ["", "", "138 0013 8003"]);
  expect(whose).toEqual([0, 2, 3]);
  expect(problems).toEqual([]);
});

test("where the id names nobody the name says whose it is, and that is told", () => {
  const { whose, problems, found } = read(["C9", "李四", ""], ["C3", "李四", ""], ["C9", "谁", ""]);
  expect(whose).toEqual([2, 2]);
  expect(problems).toEqual(["E_CUSTOMER_UNKNOWN 4 客户编号", "W_CUSTOMER_ELSEWHERE 2 客户编号"]);
  expect(found.problems[1]?.saw).toBe("C9");
});

test("of an id and a name of two customers the id wins, with one warning that names the rows", () => {
  const { whose, problems, found } = read(["C3", "Acme, Inc.", ""], ["C1", "张三", ""], ["C4", "李四", ""]);
  expect(whose).toEqual([2, 0, 3]);
  expect(problems).toEqual(["W_CUSTOMER_CONFLICT 2 客户名称"]);
  expect(found.problems[0]?.message.en).toContain("2 (row 2, 4)");
});

test("names match whatever their capitals, width, spaces, commas and periods, unless two customers fold to one", () => {
  const { whose, problems } = read(["", "ACME Inc", ""], ["", "acme2", ""], ["", "张 三", ""]);
  expect(whose).toEqual([3, 4]);
  expect(problems).toEqual(["E_CUSTOMER_AMBIGUOUS 4 客户名称"]);
});

test("phones match with or without their country's code and zero, where one customer alone has them", () => {
  const people = aTable("Customers", [
    ["Customer ID", "Phone", "Country"],
    ["C1", "+44 7700 900001", ""],
    ["C2", "07700 900002", "UK"],
    ["C3", "447700900003", "UK"],
    ["C4", "+44 7700 900004", ""],
    ["C5", "+49 7700 900004", ""],
    ["C6", "0571-88886666", ""],
  ]);
  const whose = (...phones: string[]) => {
    const rows = phones.map((phone, at) => [`O${at}`, phone, "2026-05-01", "10"]);
    const orders = aTable("Orders", [["Order ID", "Customer phone", "Order date", "Amount"], ...rows]);
    const found = importAt("2026-06-30", [people, orders]);
    return [[...(found.orders?.customer ?? [])], problemList(found)];
  };
  expect(whose("07700900001", "7700900002", "+447700900002", "07700 900003", "0049 7700900004")).toEqual([
    [0, 1, 1, 2, 4],
    [],
  ]);
  expect(whose("7700900001", "+86 571 8888 6666")).toEqual([[0, 5], []]);
  expect(whose("+33 7700900001", "07700900004", "900001")).toEqual([
    [],
    [
      "E_CUSTOMER_UNKNOWN 2 Customer phone",
      "E_CUSTOMER_UNKNOWN 4 Customer phone",
      "E_CUSTOMER_AMBIGUOUS 3 Customer phone",
    ],
  ]);
});

test("what to do about a cell that names nobody, or several, fits the book", () => {
  const visits = aTable("拜访", [
    ["客户名称", "拜访日期", "内容"],
    ["甲", "2026-05-01", "售后"],
    ["甲", "2026-05-02", "售后"],
  ]);
  const said = (...tables: readonly ReturnType<typeof aTable>[]) =>
    importAt("2026-06-30", [...tables, visits]).problems.map(({ code, message }) => `${code} ${message.en}`);
  expect(said().map((text) => text.slice(0, 14))).toEqual(["E_NO_CUSTOMERS"]);
  const order = [
    ["客户名称", "下单日期", "金额"],
    ["乙", "2026-05-01", 5],
    ["乙", "2026-05-02", 5],
  ];
  expect(said(aTable("订单", order))[0]).toMatch(/^E_CUSTOMER_UNKNOWN No order is of a customer “甲”/);
  const namesakes = [
    ["客户名称", "电话"],
    ["甲", "13800138000"],
    ["甲", "13800138001"],
  ];
  expect(said(aTable("客户", namesakes))[0]).toMatch(/^E_CUSTOMER_AMBIGUOUS .* Give the customers ids/);
});
