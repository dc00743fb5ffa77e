import { expect, test } from "vitest";
import { classified, segmentsOf } from "../classified.ts";
import { importedFrom } from "../make-imported.ts";

const imported = importedFrom({
  customers: ["a", "b", "c", "d", "e", "never"],
  orders: ["a", "b", "c", "d", "e"].map((customer, at) => ({
    customer,
    on: "2026-06-01",
    amount: 100 * (at + 1),
  })),
});

test("size of purchases has lines of its own, apart from value", () => {
  const same = classified(imported);
  expect(segmentsOf(same, "purchase-size")).toEqual(["small", "small", "medium", "medium", "large", "small"]);
  const moved = classified(imported, { "large-purchase-line": 200, "medium-purchase-line": 150 });
  expect(segmentsOf(moved, "purchase-size")).toEqual(["small", "large", "large", "large", "large", "small"]);
  expect(segmentsOf(moved, "value")).toEqual(segmentsOf(same, "value"));
});

test("without a word about money there is no size", () => {
  expect(segmentsOf(classified(importedFrom({ customers: ["a"] })), "purchase-size")).toEqual([null]);
});
