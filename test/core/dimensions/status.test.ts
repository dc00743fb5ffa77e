import { expect, test } from "vitest";
import { classified, segmentsOf } from "../classified.ts";
import { importedWithContracts } from "../make-contracts.ts";

// As of 2026-06-30.
const ended = { start: "2024-01-01", end: "2024-12-31" };
const book = classified(
  importedWithContracts(
    [
      { customer: "bought", ...ended },
      { customer: "signed", ...ended },
    ],
    {
      customers: ["bought", "signed", "no contract", "new"],
      orders: [
        { customer: "bought", on: "2024-06-01" },
        { customer: "no contract", on: "2024-06-01" },
      ],
    },
  ),
);

test("the reason for a lost customer names what decided, once", () => {
  expect(segmentsOf(book, "status")).toEqual(["lost", "lost", "lost", "potential"]);
  expect([0, 1, 2, 3].map((row) => book.why("status", row, "en"))).toEqual([
    "has ordered and Churn warning is Lost; not Existing: no contract is running",
    "no contract is running",
    "has ordered and Churn warning is Lost",
    "has never ordered",
  ]);
  expect(book.why("status", 1, "zh")).toBe("没有有效合同");
});
