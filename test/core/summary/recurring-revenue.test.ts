import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { contractsOf } from "../../../core/measures/contracts.ts";
import { recurringRevenue, yearlyRevenueOn } from "../../../core/summary/recurring-revenue.ts";
import { type ContractRow, importedWithContracts } from "../make-contracts.ts";

test("start 10.0, contraction 0.6, churn 0.9, expansion 1.8: 85 % gross, 103 % net (D-13)", () => {
  const found = recurringRevenue([0.9, 2.6, 3, 3.5, 0], [0, 2, 4.8, 3.5, 7]);
  expect(found).toMatchObject({ start: 10, churn: 0.9, contraction: 0.6, expansion: 1.8, unknown: 0 });
  expect(found.gross).toBeCloseTo(0.85, 12);
  expect(found.net).toBeCloseTo(1.03, 12);
});

test("nothing to retain is not nothing retained; what is not known stays out and is counted", () => {
  expect(recurringRevenue([0], [5]).gross).toBeNaN();
  expect(recurringRevenue([Number.NaN, 1, 1], [1, Number.NaN, 1])).toMatchObject({
    start: 1,
    gross: 1,
    unknown: 2,
  });
});

const revenue = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }));

test("gross retention is never above 1, and net is gross and what was added", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(revenue, revenue)), (pairs) => {
      const found = recurringRevenue(
        pairs.map(([before]) => before),
        pairs.map(([, after]) => after),
      );
      if (!(found.start > 0)) return;
      expect(found.gross).toBeGreaterThanOrEqual(0);
      expect(found.gross).toBeLessThanOrEqual(1);
      expect(found.net).toBeCloseTo(found.gross + found.expansion / found.start, 8);
    }),
  );
});

test("yearly revenue on a day: what ran then, also what was given up since", () => {
  const rows: ContractRow[] = [
    { customer: "a", start: "2025-01-01", end: "2025-12-31", amount: 365 },
    { customer: "a", start: "2025-07-01", end: "2026-12-31", amount: 1098, terminated: true },
    { customer: "b", start: "2025-01-01", terminated: true },
    { customer: "c", start: "2025-01-01", end: "2026-12-31" },
    { customer: "d", start: "2024-07-01", end: "2025-06-30", amount: 365, auto: true },
  ];
  const evidence = gatherEvidence(
    importedWithContracts(rows),
    { settings: new Map() },
    dayFromIso("2026-06-30"),
  );
  const contracts = contractsOf(evidence) ?? (() => []);
  const on = (day: string) => [
    ...yearlyRevenueOn(dayFromIso(day), contracts, { customers: 4, asOf: evidence.asOf }),
  ];
  expect(on("2024-12-31")).toEqual([0, 0, 0, 365]);
  expect(on("2025-06-30")).toEqual([365, Number.NaN, Number.NaN, 365]);
  expect(on("2025-12-31")[0]).toBeCloseTo(365 + (1098 / 549) * 365, 2);
  expect(on("2026-06-30")).toEqual([0, 0, Number.NaN, 365]);
});
