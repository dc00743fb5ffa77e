import { expect, test } from "vitest";
import { classified, segmentsOf } from "../classified.ts";
import { column, importedFrom } from "../make-imported.ts";

const creditOf = (scores: readonly (number | null)[], settings = {}) =>
  classified(
    importedFrom({ customers: scores.map(String), fields: { "credit-score": column("number", scores) } }),
    settings,
  );

test("the bands of D-35; a score off the scale is none", () => {
  const result = creditOf([349, 350, 549, 550, 599, 600, 649, 650, 699, 700, 950, 951, null]);
  expect(segmentsOf(result, "credit")).toEqual([
    null,
    "poor",
    "poor",
    "medium",
    "medium",
    "good",
    "good",
    "very-good",
    "very-good",
    "excellent",
    "excellent",
    null,
    null,
  ]);
  expect(result.why("credit", 0, "en")).toContain("outside the scale");
});

test("another scale is a matter of settings", () => {
  expect(segmentsOf(creditOf([320], { "lowest-credit-score": 300 }), "credit")).toEqual(["poor"]);
});

test("advice reminds of consent", () => {
  const { dimension } = creditOf([700]).dimensions.find((one) => one.dimension.id === "credit") ?? {};
  for (const { advice } of dimension?.segments ?? []) {
    expect(advice.en).toContain("personal data");
    expect(advice.zh).toContain("个人信息");
  }
});
