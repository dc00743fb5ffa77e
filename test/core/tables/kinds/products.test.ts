import { expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { aTable, importAt } from "../a-table.ts";

function kindOf(name: string, headers: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return importAt("2026-06-30", [aTable(name, [headers, ...rows])]).account[0]?.kind;
}

test("products are a list of them with category or business line", () => {
  expect(
    kindOf("Sheet1", ["product_id", "product_name", "category_id"], ["1", "Chai", "8"], ["2", "Tofu", "8"]),
  ).toBe("products");
  expect(kindOf("商品", ["名称", "类别"], ["茶", "饮料"], ["杯", "器具"])).toBe("products");
  expect(kindOf("categories", ["category_id", "category_name"], ["1", "Beverages"], ["2", "Food"])).toBe(
    "products",
  );
});

test("neither customers with a favourite product nor lines of orders are products", () => {
  expect(
    kindOf(
      "Sheet1",
      ["客户编号", "姓名", "产品", "业务线"],
      ["C1", "甲", "茶", "零售"],
      ["C2", "乙", "杯", "零售"],
    ),
  ).toBe("customers");
  expect(kindOf("Sheet1", ["id", "name", "category", "preferred product"], ["1", "Ann", "A", "tea"])).toBe(
    "customers",
  );
  expect(kindOf("stock", ["product", "price"], ["tea", 3], ["cup", 4])).not.toBe("products");
});
