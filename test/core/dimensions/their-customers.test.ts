import { beforeAll, describe, expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import type { Classification } from "../../../core/classification.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { contractsOf } from "../../../core/measures/contracts.ts";
import { recurringRevenue, yearlyRevenueOn } from "../../../core/summary/recurring-revenue.ts";
import { renewalRate } from "../../../core/summary/renewal-rate.ts";
import type { Imported } from "../../../core/tables/imported.ts";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { csv, noData } from "../shared-data.ts";
import { importAt } from "../tables/a-table.ts";

/** How many customers each segment has; "null" is not enough data. */
function counts(result: Classification, dimension: string): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const id of segmentsOf(result, dimension)) found.set(String(id), (found.get(String(id)) ?? 0) + 1);
  return Object.fromEntries(found);
}

describe.skipIf(noData)("RavenStack's 5,000 subscriptions (skipped without the data folder)", () => {
  let book: Imported;
  beforeAll(() => {
    const tabs = ["accounts", "subscriptions", "churn_events", "supports_ticket"];
    book = importAt(
      "2025-01-01",
      tabs.map((tab) => csv(`ravenstack_saas/ravenstack_${tab}.csv`)),
    );
  });

  // Counted apart from this project, by a script of a few lines from the same definitions.
  test("renewal: 4,514 have no end, most of them renew themselves", () => {
    expect(counts(classified(book, {}, "2025-01-01"), "renewal")).toEqual({ auto: 491, null: 9 });
    expect(counts(classified(book, {}, "2024-10-01"), "renewal")).toEqual({
      auto: 407,
      renewed: 90,
      null: 3,
    });
  });

  test("satisfaction: 41 % of the tickets have no mark, 34 customers none at all", () => {
    const result = classified(book, {}, "2025-01-01");
    expect(counts(result, "satisfaction")).toEqual({ satisfied: 246, neutral: 130, expired: 90, null: 34 });
    expect(result.problems.map(({ code }) => code)).not.toContain("E_ANSWER_SCALE");
  });

  test("nobody who subscribes and never ordered is lost for want of orders", () => {
    expect(counts(classified(book, {}, "2025-01-01"), "churn")).toEqual({ normal: 491, null: 9 });
  });

  test("yearly revenue: 12 × 11,338,747 in all, 99.6 % of 15,407,268 kept through 2024", () => {
    const evidence = gatherEvidence(book, { settings: new Map() }, dayFromIso("2025-01-01"));
    const contracts = contractsOf(evidence) ?? (() => []);
    const { size } = book.customers;
    let total = 0;
    for (let row = 0; row < size; row++) for (const { yearly } of contracts(row)) total += yearly;
    expect(total).toBe(12 * 11_338_747);
    const on = (day: string) =>
      yearlyRevenueOn(dayFromIso(day), contracts, { customers: size, asOf: evidence.asOf });
    const kept = recurringRevenue(on("2024-01-01"), on("2025-01-01"));
    expect(kept).toMatchObject({ start: 15_407_268, unknown: 0 });
    expect(kept.gross).toBeCloseTo(0.99597, 5);
    expect(kept.net).toBeCloseTo(2.902991, 6);
    const period = { from: dayFromIso("2024-01-01"), to: dayFromIso("2024-12-31") };
    const rate = renewalRate(contracts, size, period, { asOf: evidence.asOf, grace: 30 });
    expect(rate).toMatchObject({ due: 468, renewed: 298, pending: 0 });
  });
});

describe.skipIf(noData)("Northwind's 89 buyers (skipped without the data folder)", () => {
  let result: Classification;
  beforeAll(() => {
    const tabs = ["customers", "orders", "order_details", "products"].map((tab) =>
      csv(`northwind/${tab}.csv`),
    );
    result = classified(importAt("1998-05-07", tabs), {}, "1998-05-07");
  });

  test("every buyer has a churn level, a stage and a loyalty state", () => {
    for (const id of ["churn", "stage", "loyalty-state"]) expect(counts(result, id).null, id).toBe(2);
    expect(counts(result, "renewal")).toEqual({ null: 91 });
  });

  test("signs raise levels but make nobody lost", () => {
    const levels = segmentsOf(result, "churn");
    const ratio = saidBy(result, "gap-ratio");
    const signs = saidBy(result, "warning-signs");
    levels.forEach((level, row) => {
      const late = Number(ratio[row]);
      // One purchase only: no rhythm.
      if (Number.isNaN(late)) return;
      if (level === "normal") expect(late <= 1 && signs[row] === 0).toBe(true);
      if (level === "lost") expect(late).toBeGreaterThan(3);
      if (level === "warning" && late <= 1.5) expect(Number(signs[row])).toBeGreaterThan(0);
    });
  });
});
