import { expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { column, importedFrom } from "../make-imported.ts";

const asOf = dayFromIso("2026-06-30");
const none = { settings: new Map<string, number>() };

test("three years, four active quarters and the top of the spenders make the full score over what is known", () => {
  const quarters = ["2026-06-01", "2026-03-01", "2025-12-01", "2025-09-01", "2023-06-01"];
  const orders = [
    ...quarters.map((on) => ({ customer: "best", on, amount: 900 })),
    { customer: "other", on: "2026-06-01", amount: 10 },
  ];
  const evidence = gatherEvidence(importedFrom({ orders }), none, asOf);
  expect(evidence.measure("active-quarters")?.[0]).toBe(4);
  // tenure 20 + quarters 25 + spend rank ½ · 20, of 65 points that can be had
  expect(evidence.measure("loyalty-score")?.[0]).toBeCloseTo((100 * (20 + 25 + 10)) / 65, 10);
});

test("components worth less than 60 points give no score", () => {
  const fields = {
    "orders-total": column("count", [4, 4]),
    "spend-total": column("money", [10, 20]),
    "first-order": column("date", ["2023-06-30", "2023-06-30"]),
    "payments-due": column("count", [2, 3]),
    "payments-on-time": column("count", [2, 3]),
  };
  const evidence = gatherEvidence(importedFrom({ customers: ["a", "b"], fields }), none, asOf);
  expect(evidence.measure("loyalty-score")?.[0], "two payments due are too few to count").toBeNaN();
  expect(evidence.measure("loyalty-score")?.[1]).toBeCloseTo((100 * (20 + 10 + 20)) / 60, 10);
});
