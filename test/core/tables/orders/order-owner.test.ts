import { describe, expect, test } from "vitest";
import { aTable, importAt, problemList } from "../a-table.ts";
import { list } from "./orders-of.ts";

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
