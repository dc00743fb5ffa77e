import { expect, test } from "vitest";
import { aTable, importAt } from "../a-table.ts";

test("a contract whose end says that it is open has none; another word is still no date", () => {
  const rows = ["2027-01-01", "长期", "Open-ended ", "2027-03-01", "yesterday"].map((end, at) => [
    `H${at}`,
    "C1",
    "2026-01-01",
    end,
  ]);
  const { records, problems } = importAt("2026-06-30", [
    aTable("Customers", [["Customer id"], ["C1"]]),
    aTable("Contracts", [["Contract no", "Customer id", "Contract start", "Contract end"], ...rows]),
  ]);
  expect(problems.map(({ code, saw }) => [code, saw])).toEqual([["E_DATE_INVALID", "yesterday"]]);
  const end = records[0]?.fields.get("contract-end");
  expect(end && "values" in end && [...end.values].map(Number.isNaN)).toEqual([false, true, true, false]);
});
