import { expect, test } from "vitest";
import { gatherEvidence } from "../../../core/evidence.ts";
import { column, importedFrom } from "../make-imported.ts";

const spending = (...amounts: number[]) =>
  gatherEvidence(
    importedFrom({
      customers: amounts.map((_, row) => `c${row}`),
      fields: {
        "spend-total": column("money", amounts),
        "orders-total": column(
          "count",
          amounts.map((amount) => (amount > 0 ? 2 : 0)),
        ),
      },
    }),
    { settings: new Map() },
    20_000,
  );

test("the value lines are P80 and P50 of positive spend, two significant digits", () => {
  const evidence = spending(0, 100, 200, 300, 400, 12_345);
  expect(evidence.setting("high-value-line")).toBe(2800);
  expect(evidence.setting("medium-value-line")).toBe(300);
});

test("where all spend the same the line is that amount, not a rounded one above it", () => {
  expect(spending(1270, 1270, 1270).setting("high-value-line")).toBe(1270);
});

test("without any positive spend there is no line", () => {
  expect(spending(0, 0).setting("high-value-line")).toBeNaN();
});

test("frequent orders is the median rounded up, at least 2, over customers who bought", () => {
  expect(spending(0, 0, 0, 5).setting("frequent-orders")).toBe(2);
});
