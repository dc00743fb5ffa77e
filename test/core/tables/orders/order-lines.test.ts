import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import type { Imported } from "../../../../core/tables/imported.ts";
import { aTable, importAt, problemList } from "../a-table.ts";

/** Every line as "customer amount-of-order counted | field value …". */
function told({ customers, orders, lines }: Imported, ...fields: readonly string[]): readonly string[] {
  return Array.from({ length: lines?.size ?? 0 }, (_, line) => {
    const order = lines?.order[line] ?? -1;
    const said = fields.map((id) => {
      const column = lines?.fields.get(id);
      if (!column) return "–";
      return "codes" in column ? column.dictionary[column.codes[line] ?? -1] : column.values[line];
    });
    return [customers.keys[orders?.customer[order] ?? -1], lines?.counted[line], ...said].join(" ");
  });
}

const products = aTable("products", [
  ["product_id", "product_name", "category_id", "业务线"],
  ["1", "Chai", "8", "Drinks"],
  ["2", "Tofu", "9", "Food"],
]);
const categories = aTable("categories", [
  ["category_id", "category_name", "description"],
  ["8", "Beverages", "Soft drinks"],
  ["7", "Produce", "Dried fruit"],
]);
const orders = aTable("orders", [
  ["order_id", "customer_id", "order_date", "项目组"],
  ["1", "C1", "2026-05-01", "East"],
  ["2", "C2", "2026-05-02", "West"],
]);
const details = (...rows: readonly (readonly Cell[])[]) =>
  aTable("order_details", [["order_id", "product_id", "unit_price", "quantity", "discount"], ...rows]);

describe("lines of orders", () => {
  test("are the rows of the orders tab where these say what was bought", () => {
    const found = importAt("2026-06-30", [
      aTable("订单", [
        ["订单号", "下单日期", "客户编号", "金额", "状态", "品名", "品类", "业务线", "数量"],
        ["A", "2026-05-01", "C1", "10.1234", "已完成", "绿茶", "茶", "零售", 2],
        ["A", "2026-05-01", "C1", 5, "已取消", "杯", "", "零售", 1],
        ["B", "2026-05-02", "C2", 4, "已取消", "绿茶", "茶", "批发", ""],
        ["C", "昨天", "C2", 4, "", "绿茶", "茶", "批发", 1],
        ["D", "2027-05-02", "C2", 4, "", "绿茶", "茶", "", 1],
      ]),
    ]);
    expect(told(found, "product", "category", "business-line", "quantity", "amount")).toEqual([
      "C1 1 绿茶 茶 零售 2 10.1234",
      "C1 0 杯  零售 1 5",
      "C2 0 绿茶 茶 批发 NaN 4",
      "C2 0 绿茶 茶  1 4",
    ]);
    expect(found.orders?.size).toBe(3);
  });

  test("are none where no column says product, category, business line or discount", () => {
    const plain = aTable("订单", [
      ["订单号", "下单日期", "客户编号", "金额", "数量"],
      ["A", "2026-05-01", "C1", 10, 2],
    ]);
    expect(importAt("2026-06-30", [plain]).lines).toBeUndefined();
    expect(importAt("2026-06-30", [aTable("客户", [["客户编号"], ["C1"]])]).lines).toBeUndefined();
  });

  test("come from a lines tab, take the category from the products tab and the rest from their order", () => {
    const lines = details(["1", "1", 14, 2, 0.5], ["2", "2", "0.0035", 1000, 0], ["9", "1", 1, 1, 0]);
    const found = importAt("2026-06-30", [orders, lines, products, categories]);
    expect(told(found, "product", "category", "business-line", "discount", "unit-price", "amount")).toEqual([
      "C1 1 Chai Beverages Drinks 0.5 14 14",
      "C2 1 Tofu 9 Food 0 0.0035 3.5",
    ]);
    expect(found.account.map(({ kind }) => kind)).toEqual(["orders", "order-lines", "products", "products"]);
    expect(problemList(found)).toEqual(["E_ORDER_UNKNOWN 4 order_id"]);
    const alone = importAt("2026-06-30", [orders, details(["1", "1", 14, 2, 0], ["2", "2", 3, 1, 0])]);
    expect(told(alone, "product", "category", "business-line")).toEqual(["C1 1 – – East", "C2 1 – – West"]);
  });

  test("name products that the products tab lacks: told once", () => {
    const found = importAt("2026-06-30", [
      orders,
      details(["1", "7", 1, 1, 0], ["2", "6", 1, 1, 0]),
      products,
    ]);
    expect(problemList(found)).toEqual(["W_PRODUCT_UNKNOWN product_id"]);
    expect(found.problems[0]?.message.en).toContain(
      "Products of the orders that are not among the products: 2, for example 6, 7.",
    );
  });

  test("find their product by name where they have no product number", () => {
    const found = importAt("2026-06-30", [
      aTable("订单", [
        ["订单号", "下单日期", "客户编号", "金额", "产品"],
        ["A", "2026-05-01", "C1", 10, "茶"],
        ["B", "2026-05-01", "C1", 10, "杯"],
      ]),
      aTable("产品", [
        ["产品", "品类", "业务线"],
        ["杯", "器具", "零售"],
        ["茶", "茶叶", "零售"],
      ]),
    ]);
    expect(told(found, "category", "business-line")).toEqual(["C1 1 茶叶 零售", "C1 1 器具 零售"]);
  });

  test("of several tabs stand one after another, whatever columns each has", () => {
    const half = (name: string, headers: readonly Cell[], ...rows: readonly (readonly Cell[])[]) =>
      aTable(name, [["订单号", "下单日期", "客户编号", "金额", ...headers], ...rows]);
    const found = importAt("2026-06-30", [
      half("2025", ["产品", "数量"], ["A", "2025-05-01", "C1", 3, "茶", 1]),
      half(
        "2026",
        ["品类", "产品"],
        ["B", "2026-05-01", "C2", 4, "器具", "杯"],
        ["C", "2026-05-01", "C2", 4, "", "茶"],
      ),
    ]);
    expect(told(found, "product", "category", "quantity")).toEqual([
      "C1 1 茶  1",
      "C2 1 杯 器具 NaN",
      "C2 1 茶  NaN",
    ]);
  });
});
