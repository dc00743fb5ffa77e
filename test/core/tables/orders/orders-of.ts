import type { Cell } from "../../../../core/cells/cell.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import type { Imported } from "../../../../core/tables/imported.ts";
import { aTable, importAt } from "../a-table.ts";

export const customers = aTable("客户", [
  ["客户编号", "姓名"],
  ["C1", "张三"],
  ["C2", "李四"],
  ["C3", "王五"],
]);
export const HEADERS = ["订单号", "下单日期", "客户编号", "金额", "状态"];

export function orders(...rows: readonly (readonly Cell[])[]): Imported {
  return importAt("2026-06-30", [customers, aTable("订单", [HEADERS, ...rows])]);
}

export function list({ customers: who, orders: found }: Imported) {
  return Array.from({ length: found?.size ?? 0 }, (_, row) => [
    who.keys[found?.customer[row] ?? -1],
    found?.day[row],
    found?.amount?.[row],
    found?.counted[row],
  ]);
}

export const may = dayFromIso("2026-05-01");

/** Per customer and day: orders, counted ones and exact money. */
export function sums(found: Imported): readonly string[] {
  return list(found)
    .map((order) => order.join(" "))
    .sort();
}
