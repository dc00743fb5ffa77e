import { expect, test } from "vitest";
import { gatherEvidence } from "../../../core/evidence.ts";
import { column, importedFrom } from "../make-imported.ts";

const imported = importedFrom({
  customers: ["best", "middle", "worst", "never"],
  fields: {
    "recency-days": column("count", [0, 50, 100, null]),
    "orders-total": column("count", [11, 6, 1, 0]),
    "spend-total": column("money", [500, 200, 100, null]),
  },
});

test("the RFM index runs from the worst 0 to the best 1 of those who bought, weighted 0.1 / 0.3 / 0.6", () => {
  const index = gatherEvidence(imported, { settings: new Map() }, 20_000).measure("rfm-index");
  expect(index?.[0]).toBeCloseTo(1, 12);
  expect(index?.[1]).toBeCloseTo(0.1 * 0.5 + 0.3 * 0.5 + 0.6 * 0.25, 12);
  expect([index?.[2], index?.[3]]).toEqual([0, Number.NaN]);
});

test("its weights are settings", () => {
  const settings = new Map([
    ["recency-weight", 0],
    ["frequency-weight", 0],
    ["monetary-weight", 2],
  ]);
  expect(gatherEvidence(imported, { settings }, 20_000).measure("rfm-index")?.[1]).toBe(0.25);
});

test("averages are over those who bought, and one large customer pulls them up", () => {
  const evidence = gatherEvidence(imported, { settings: new Map() }, 20_000);
  expect(evidence.measure("average-days-since-last-order")?.[0]).toBe(50);
  expect(evidence.measure("average-orders")?.[3]).toBe(6);
  expect(evidence.measure("average-spend")?.[0]).toBeCloseTo(800 / 3, 12);
});
