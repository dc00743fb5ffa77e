import { describe, expect, test } from "vitest";
import { columnLetters } from "../../../../core/tables/layout/column-name.ts";
import { layOut } from "../../../../core/tables/layout/layout.ts";
import { aTable } from "../a-table.ts";

const rows = (layout: ReturnType<typeof layOut>) => [...layout.body];
const headers = (layout: ReturnType<typeof layOut>) => layout.columns.map(({ header }) => header);
const codes = (layout: ReturnType<typeof layOut>) => layout.problems.map(({ code }) => code);

describe("the header row", () => {
  test("is the first row of an ordinary table", () => {
    const layout = layOut(
      aTable("T", [
        ["客户编号", "姓名"],
        ["C1", "张三"],
      ]),
    );
    expect(layout).toMatchObject({ headerRow: 0, read: 2, blank: 0, headerOrTotal: 1 });
  });

  test("is a lone word where it names a field, in one language or in both", () => {
    for (const name of ["客户", "Customer", "客户 Customer"])
      expect(layOut(aTable("T", [[name], ["Ann"], ["Ben"]])).headerRow).toBe(0);
    expect(layOut(aTable("T", [["Zoe"], ["Ann"], ["Ben"]])).headerRow).toBe(-1);
  });

  test("is found below titles and blank rows", () => {
    const layout = layOut(
      aTable("T", [
        ["2026 年客户名单"],
        [],
        ["制表人", "李四"],
        ["客户编号", "姓名", "电话"],
        ["C1", "张三", "13800138000"],
      ]),
    );
    expect(layout).toMatchObject({ headerRow: 3, read: 5, blank: 1, headerOrTotal: 3 });
    expect(rows(layout)).toEqual([4]);
  });

  test("of two lines is joined, merged cells reaching over their columns", () => {
    const layout = layOut(
      aTable("T", [
        ["客户编号", "联系信息", "", "购买", ""],
        ["", "电话", "邮箱", "订单数", "消费总额"],
        ["C1", "13800138000", "a@b.cn", "3", "120"],
      ]),
    );
    expect(headers(layout)).toEqual([
      "客户编号",
      "联系信息/电话",
      "联系信息/邮箱",
      "购买/订单数",
      "购买/消费总额",
    ]);
    expect(layout).toMatchObject({ headerRow: 1, headerOrTotal: 2 });
  });

  test("is not doubled by a first row of words", () => {
    expect(
      headers(
        layOut(
          aTable("T", [
            ["姓名", "城市", ""],
            ["张三", "北京", "老客户"],
            ["李四", "上海", "新客户"],
          ]),
        ),
      ),
    ).toEqual(["姓名", "城市", "列C"]);
  });

  test("may be missing: columns get plain names and the user is told", () => {
    const layout = layOut(
      aTable("T", [
        ["00001", "19970101", "1", "11.77"],
        ["00002", "19970112", "1", "12.00"],
      ]),
    );
    expect(headers(layout)).toEqual(["column A", "column B", "column C", "column D"]);
    expect(layout).toMatchObject({ headerRow: -1, headerOrTotal: 0 });
    expect(codes(layout)).toEqual(["W_NO_HEADER"]);
    expect(
      headers(
        layOut(
          aTable("客户", [
            ["1", "13800138000"],
            ["2", "13900139000"],
          ]),
        ),
      ),
    ).toEqual(["列A", "列B"]);
  });

  test("may repeat or leave out names: each column is still called something of its own", () => {
    expect(
      headers(
        layOut(
          aTable("T", [
            ["姓名", "电话", "电话", ""],
            ["张三", "1", "2", "3"],
          ]),
        ),
      ),
    ).toEqual(["姓名", "电话", "电话 (2)", "列D"]);
  });
});

describe("rows", () => {
  test("that are blank, totals or repeated headers are counted and left out", () => {
    const layout = layOut(
      aTable("T", [
        ["客户编号", "金额"],
        ["C1", 1],
        [],
        ["小计", 1],
        ["客户编号", "金额"],
        ["C2", 2],
        ["  ", ""],
        ["合计：", 3],
        [],
        ["", ""],
      ]),
    );
    expect(rows(layout)).toEqual([1, 5]);
    expect(layout).toMatchObject({ read: 8, blank: 2, headerOrTotal: 4 });
  });

  test("a customer called Totalenergies is no total", () => {
    expect(
      rows(
        layOut(
          aTable("T", [
            ["Name", "Orders"],
            ["TotalEnergies", 1],
            ["Sumitomo", 2],
            ["Grand Total", 3],
          ]),
        ),
      ),
    ).toEqual([1, 2]);
  });

  test("N/A is something, spaces are nothing", () => {
    expect(
      layOut(
        aTable("T", [
          ["客户编号", "姓名"],
          ["N/A", ""],
          ["\u00a0", "\u200b"],
          ["C1", "x"],
        ]),
      ),
    ).toMatchObject({ blank: 1, read: 4 });
  });
});

describe("a second table on the tab", () => {
  test("below is named and not read", () => {
    const layout = layOut(
      aTable("T", [["客户编号", "姓名"], ["C1", "张三"], [], ["订单号", "金额"], ["D1", 5]]),
    );
    expect(rows(layout)).toEqual([1]);
    expect(layout).toMatchObject({ read: 5, blank: 1, headerOrTotal: 1, aside: 2 });
    expect(layout.problems[0]).toMatchObject({ code: "E_SECOND_TABLE", row: 4 });
  });

  test("beside is named and not read", () => {
    const layout = layOut(
      aTable("T", [
        ["客户编号", "姓名", "", "订单号", "金额"],
        ["C1", "张三", "", "D1", 5],
        ["C2", "李四", "", "D2", 6],
        ["", "", "", "D3", 7],
      ]),
    );
    expect(headers(layout)).toEqual(["客户编号", "姓名"]);
    expect(layout).toMatchObject({ read: 4, aside: 1 });
    expect(layout.problems[0]?.message.en).toContain("D1");
  });

  test("is not a blank column within one table", () => {
    expect(
      codes(
        layOut(
          aTable("T", [
            ["客户编号", "", "姓名"],
            ["C1", "", "张三"],
          ]),
        ),
      ),
    ).toEqual([]);
  });
});

test("our own columns are never data", () => {
  const table = aTable("T", [
    ["客户编号", "客户价值 Value"],
    ["C1", "高价值"],
    ["", "高价值"],
  ]);
  const marked = { ...table, ownColumns: new Map([[1, "dimension:value"]]) };
  expect(headers(layOut(marked))).toEqual(["客户编号"]);
  expect(layOut(marked)).toMatchObject({ read: 2 });
});

test("column letters go on after Z", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});

test("an empty tab and a tab of headers alone are no mistakes", () => {
  expect(layOut(aTable("T", []))).toMatchObject({ read: 0, problems: [] });
  expect(layOut(aTable("T", [["客户编号", "姓名"]]))).toMatchObject({
    read: 1,
    headerOrTotal: 1,
    problems: [],
  });
});

test("remarks below the list are no customers; a lone name in a short table is", () => {
  const head = ["客户编号", "客户名称", "电话", "消费总额"];
  const rows = [head, ["C1", "甲", "1", 5], ["C2", "乙", "2", 6], ["共2家"], ["制表人：张三"]];
  const list = layOut(aTable("客户", rows));
  expect([list.body.length, list.headerOrTotal]).toEqual([2, 3]);
  expect(layOut(aTable("名单", [["客户名称"], ["共同科技"], ["共2家"]])).body.length).toBe(2);
  const totalled = [["客户名称", "消费总额"], ["甲", 100], ["共同科技"], ["总计", 100], ["备注：以上为含税"]];
  const short = layOut(aTable("客户", totalled));
  expect([short.body.length, short.headerOrTotal]).toEqual([2, 3]);
});
