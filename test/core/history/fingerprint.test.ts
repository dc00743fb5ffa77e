import { expect, test } from "vitest";
import type { Cell } from "../../../core/cells/cell.ts";
import { dataFingerprint } from "../../../core/history/fingerprint.ts";
import { aTable, importAt } from "../tables/a-table.ts";

const HEADERS = ["订单号", "下单日期", "客户编号", "金额", "产品", "品类"];
const of = (...rows: readonly (readonly Cell[])[]) =>
  dataFingerprint(importAt("2026-06-30", [aTable("订单", [HEADERS, ...rows])]));

const tea: readonly Cell[] = ["A", "2026-05-01", "C1", 3, "绿茶", "茶"];
const cup: readonly Cell[] = ["A", "2026-05-01", "C1", 4, "杯", "器具"];
const pot: readonly Cell[] = ["B", "2026-05-02", "C2", 5, "壶", "器具"];

test("the fingerprint is of what was bought too, in whatever order the rows stand", () => {
  expect(of(pot, cup, tea)).toBe(of(tea, cup, pot));
  expect(of(tea, cup, [...pot.slice(0, 5), "茶"])).not.toBe(of(tea, cup, pot));
  expect(
    of(["A", "2026-05-01", "C1", 3, "杯", "茶"], ["A", "2026-05-01", "C1", 4, "绿茶", "器具"], pot),
  ).not.toBe(of(tea, cup, pot));
});
