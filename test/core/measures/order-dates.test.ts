import { expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { classified } from "../classified.ts";
import { column, importedFrom } from "../make-imported.ts";
import { aTable, importAt } from "../tables/a-table.ts";

const orders = aTable("订单", [
  ["订单号", "下单日期", "客户编号", "金额"],
  ["A", "2026-05-01 18:00", "C1", 1],
  ["B", "2026-06-28 18:00", "C1", 2],
  ["C", "2026-06-28 09:00", "C1", 4],
  ["D", "2025-06-30 13:00", "C1", 8],
  ["E", "2026-06-30 13:00", "C1", 16],
]);
const customers = aTable("客户", [
  ["客户编号", "首次下单日期", "最近下单日期", "订单数"],
  ["C1", "2025-06-30 13:00", "2026-06-28 18:00", 4],
]);

const DATES = ["first-order", "last-order", "days-since-last-order", "tenure"];
const measured = (table: typeof orders, asOf: string, elapsed: boolean, ids: readonly string[] = DATES) => {
  const evidence = gatherEvidence(importAt(asOf, [table], {}, { elapsed }), standard, dayFromIso(asOf));
  return ids.map((id) => evidence.measure(id)?.[0]);
};

test("days are whole calendar days, whatever time cells hold", () => {
  const [first, last] = [dayFromIso("2025-06-30"), dayFromIso("2026-06-30")];
  expect(measured(orders, "2026-06-30", false)).toEqual([first, last, 0, 365]);
  expect(measured(customers, "2026-06-30", false)).toEqual([first, last - 2, 2, 365]);
});

test("elapsed days are counted from moment to moment", () => {
  const [first, last] = [dayFromIso("2025-06-30"), dayFromIso("2026-06-28")];
  expect(measured(orders, "2026-06-30T12:00:00", true)).toEqual([first, last, 1, 364]);
  expect(measured(customers, "2026-06-30T12:00:00", true)).toEqual([first, last, 1, 364]);
  // An order of 364 days and 23 hours ago is within the year, one later than the run's moment is none yet.
  expect(measured(orders, "2026-06-30T12:00:00", true, ["orders-12m", "spend-12m"])).toEqual([4, 15]);
});

test("a sign-up date makes nobody a customer for longer, and the name says from when the days count", () => {
  const result = classified(
    importedFrom({
      orders: [{ customer: "a", on: "2026-06-01" }],
      fields: { "signup-date": column("date", ["2022-03-01"]) },
    }),
  );
  expect(result.why("frequency", 0, "en")).toContain("days since first order 29 days");
});
