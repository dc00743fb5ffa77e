import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import type { Imported } from "../../../../core/tables/imported.ts";
import { aTable, importAt } from "../a-table.ts";

const HEADERS = ["订单号", "下单日期", "客户编号", "金额", "状态", "产品"];

function list({ customers, orders, lines }: Imported) {
  const products = lines?.fields.get("product");
  return Array.from({ length: orders?.size ?? 0 }, (_, order) => [
    customers.keys[orders?.customer[order] ?? -1],
    orders?.day[order],
    orders?.amount?.[order],
    orders?.counted[order],
    [...(lines?.order ?? [])]
      .flatMap((of, line) => (of === order && products && "codes" in products ? products.codes[line] : []))
      .join(),
  ]);
}

test("orders of one customer and day become one purchase, refunds and cancelled ones stay what they are", () => {
  const may = dayFromIso("2026-05-01");
  const table = aTable("订单", [
    HEADERS,
    ["A", "2026-05-01 09:00", "C1", "10.105", "", "茶"],
    ["B", "2026-05-01 17:00", "C1", "0.105", "", "杯"],
    ["C", "2026-05-01", "C2", 5, "", "茶"],
    ["D", "2026-05-01", "C1", -4, "", "茶"],
    ["E", "2026-05-01", "C1", 7, "已取消", "茶"],
    ["F", "2026-05-02", "C1", 1, "", "茶"],
  ]);
  const found = importAt("2026-06-30", [table], {}, { purchaseDays: true });
  expect(list(found)).toEqual([
    ["C1", may, 10.21, 1, "0,1"],
    ["C2", may, 5, 1, "0"],
    ["C1", may, -4, 0, "0"],
    ["C1", may, 7, 0, "0"],
    ["C1", may + 1, 1, 1, "0"],
  ]);
  const elapsed = importAt("2026-06-30", [table], {}, { purchaseDays: true, elapsed: true });
  expect(elapsed.orders?.day[0]).toBe(may + 17 / 24);
});

test("a customer has as many purchases as days with a counted order, and the same money", () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom("C1", "C2"),
    fc.integer({ min: -3, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 5, maxLength: 40 }), (rows) => {
      const cells = rows.map(([day, who, amount], at): Cell[] => [
        `N${at}`,
        `2026-05-0${day}`,
        who,
        amount,
        "",
        "茶",
      ]);
      const tables = [aTable("订单", [HEADERS, ["N", "2026-05-09", "C1", 1, "", "茶"], ...cells])];
      const [each, joined] = [
        importAt("2026-06-30", tables),
        importAt("2026-06-30", tables, {}, { purchaseDays: true }),
      ];
      const counted = list(each).filter(([, , , counts]) => counts === 1);
      const days = new Set(counted.map(([who, day]) => `${who} ${day}`));
      expect(list(joined).filter(([, , , counts]) => counts === 1)).toHaveLength(days.size);
      const total = (found: Imported) => found.orders?.amount?.reduce((sum, amount) => sum + amount, 0);
      expect(total(joined)).toBe(total(each));
    }),
    { numRuns: 60 },
  );
});
