import { expect, test } from "vitest";
import { dayFromIso } from "../../../../core/cells/day.ts";
import { gatherEvidence } from "../../../../core/evidence.ts";
import { standard } from "../../../../core/schemes/scheme.ts";
import { aTable, importAt, problemList } from "../a-table.ts";

const HEADERS = [
  ...["Customer ID", "Name", "Orders", "Total spend", "First order", "Last order"],
  ...["Days since last order", "Payments due", "Payments on time"],
];
const read = (...rows: readonly (readonly (string | number)[])[]) =>
  importAt("2026-08-31", [aTable("Customers", [HEADERS, ...rows])]);

test("0 orders mean a spend of 0, and that the columns disagree is told", () => {
  const found = read(
    ["C1", "Ann", 0, 500, "", "2026-08-01", "", "", ""],
    ["C2", "Bob", 2, 80, "", "", "", "", ""],
  );
  const evidence = gatherEvidence(found, standard, dayFromIso("2026-08-31"));
  expect(evidence.measure("spend")).toEqual(Float64Array.of(0, 80));
  expect(problemList(found)).toEqual(["W_CONTRADICTS 2 Total spend", "W_CONTRADICTS 2 Last order"]);
  expect(found.problems[0]).toMatchObject({ saw: "500" });
});

test("0 orders ever are 0 in 12 months, though the cells of 12 months are empty or say otherwise", () => {
  const headers = ["Customer ID", "Orders", "Orders in 12 months", "Spend in 12 months"];
  const found = importAt("2026-08-31", [
    aTable("Customers", [headers, ["C1", 0, "", ""], ["C2", 3, 2, 100], ["C3", 0, 1, 9], ["C4", 5, "", ""]]),
  ]);
  const evidence = gatherEvidence(found, standard, dayFromIso("2026-08-31"));
  expect(evidence.measure("orders")).toEqual(Float64Array.of(0, 2, 0, Number.NaN));
  expect(evidence.measure("spend")).toEqual(Float64Array.of(0, 100, 0, Number.NaN));
  expect(problemList(found)).toEqual([
    "W_CONTRADICTS 4 Orders in 12 months",
    "W_CONTRADICTS 4 Spend in 12 months",
  ]);
});

test("dates, days and counts that cannot both be right are told with their place", () => {
  const found = read(
    ["C1", "Ann", 3, 9, "2026-02-01", "2026-01-01", "", "", ""],
    ["C2", "Bob", 3, 9, "2025-01-01", "2026-08-01", 300, "", ""],
    ["C3", "Cleo", 3, 9, "2025-01-01", "2026-08-01", 31, 3, 5],
    ["C4", "Dan", 3, 9, "2025-01-01", "2026-08-01", 30, 5, 3],
  );
  expect(problemList(found)).toEqual([
    "W_CONTRADICTS 2 First order",
    "W_CONTRADICTS 3 Days since last order",
    "W_CONTRADICTS 4 Payments on time",
  ]);
  expect(found.problems[1]?.message.en).toContain("first for Bob (“Last order” says 2026-08-01)");
});
