import { expect, test } from "vitest";
import { aTable, importAt } from "../a-table.ts";

function near(header: string, cells: readonly (string | number)[], choices: Record<string, string> = {}) {
  const rows = cells.map((cell, at) => [`X${at}`, `C${at}`, "2026-01-02", cell]);
  const sales = aTable("Sales", [["Order no", "Customer id", "Order date", header], ...rows]);
  const [found] = importAt("2026-06-30", [sales], choices).matched;
  return found?.columns[3]?.near?.id;
}

test("a column not understood is likened to a field called about so", () => {
  expect(near("Net total", [12, 13])).toBe("amount");
});

test("not where its cells speak against it, nothing is called so, or it was left out by hand", () => {
  expect(near("Net total", ["red", "blue"])).toBeUndefined();
  expect(near("Weather", [12, 13])).toBeUndefined();
  expect(near("Net total", [12, 13], { "Sales.Net total": "ignore" })).toBeUndefined();
});
