import { expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { type ContractRow, importedWithContracts } from "../make-contracts.ts";
import { column, importedFrom, type OrderRow } from "../make-imported.ts";

// As of 2026-06-30.
const lines = { "high-term-spend-line": 1000, "medium-term-spend-line": 500 };
const term = (rows: readonly ContractRow[], orders?: readonly OrderRow[]) =>
  classified(importedWithContracts(rows, orders ? { orders, customers: ["a"] } : {}), lines);
const spent = (on: string, amount: number) => ({ customer: "a", on, amount });

test("orders from the start of the contract up to the run's date, as of 365 days", () => {
  const contract = { customer: "a", start: "2025-07-01", end: "2026-12-31" };
  const orders = [
    spent("2025-06-30", 9999),
    spent("2025-07-01", 600),
    spent("2026-06-30", 400),
    spent("2026-01-01", -50),
  ];
  const result = term([contract], orders);
  expect(saidBy(result, "term-spend")).toEqual([950]);
  expect(segmentsOf(result, "spend-in-term")).toEqual(["medium"]);
  const half = term([{ ...contract, start: "2025-12-30" }], [spent("2026-06-30", 600)]);
  expect(saidBy(half, "term-spend"), "183 days").toEqual([Math.round((600 / 183) * 36_500) / 100]);
  expect(segmentsOf(half, "spend-in-term")).toEqual(["high"]);
});

test("a term that has ended counts to its end", () => {
  const contract = { customer: "a", start: "2025-01-01", end: "2025-12-31" };
  expect(
    saidBy(term([contract], [spent("2025-12-31", 100), spent("2026-01-01", 900)]), "term-spend"),
  ).toEqual([100]);
});

test("of a contract that renews itself the term it is in counts", () => {
  const contract = { customer: "a", start: "2024-07-01", end: "2025-06-30", auto: true };
  const orders = [spent("2025-06-30", 9999), spent("2025-07-01", 600), spent("2026-06-30", 400)];
  expect(saidBy(term([contract], orders), "term-spend")).toEqual([1000]);
});

test("the contract that runs comes before one that ended, the one begun last before the others", () => {
  const rows = [
    { customer: "a", start: "2025-01-01", end: "2027-01-01" },
    { customer: "a", start: "2026-05-01", end: "2026-06-01" },
    { customer: "a", start: "2025-07-01" },
    { customer: "a", start: "2026-08-01" },
  ];
  expect(saidBy(term(rows, [spent("2025-06-30", 5), spent("2025-07-01", 7)]), "term-spend")).toEqual([7]);
});

test("a contract younger than 30 days says too little, and the reason says so", () => {
  const result = term(
    [{ customer: "a", start: "2026-06-01", end: "2027-05-31" }],
    [spent("2026-06-05", 900)],
  );
  expect(segmentsOf(result, "spend-in-term")).toEqual([null]);
  expect(result.why("spend-in-term", 0, "en")).toContain("younger than the shortest term");
  expect(
    segmentsOf(term([{ customer: "a", start: "2026-05-31" }], [spent("2026-06-05", 900)]), "spend-in-term"),
  ).toEqual(["high"]);
});

test("without orders the yearly contract amount serves, and the reason says so", () => {
  const two = [
    { customer: "a", start: "2026-01-01", end: "2027-12-31", amount: 1460 },
    { customer: "a", start: "2026-02-01", end: "2026-02-28", amount: 9000 },
    { customer: "a", start: "2026-01-01", end: "2026-12-31", amount: 365 },
  ];
  const result = term(two);
  expect(saidBy(result, "term-spend"), "both that run").toEqual([730 + 365]);
  expect(result.why("spend-in-term", 0, "en")).toMatch(
    /^yearly spend in the term 1,095 \(taken from: the contract amount\)/,
  );
  expect(result.why("spend-in-term", 0, "zh")).toContain("（取自：合同金额）");
  expect(saidBy(term(two, [spent("2025-01-01", 9)]), "term-spend"), "who buys is judged by orders").toEqual([
    0,
  ]);
});

test("an amount that is not known is not zero", () => {
  expect(
    segmentsOf(term([{ customer: "a", start: "2026-01-01", end: "2026-12-31" }]), "spend-in-term"),
  ).toEqual([null]);
  const rows = [
    { customer: "a", start: "2026-01-01", end: "2026-12-31", amount: 365 },
    { customer: "a", start: "2026-01-01", end: "2026-12-31" },
  ];
  expect(saidBy(term(rows), "term-spend")).toEqual([Number.NaN]);
});

test("the customers' own contract columns will do, and lines are drawn like those of value", () => {
  const customers = ["a", "b", "c", "d", "e"];
  const fields = {
    "contract-start": column(
      "date",
      customers.map(() => "2025-07-01"),
    ),
    "contract-end": column(
      "date",
      customers.map(() => "2026-06-30"),
    ),
    "contract-amount": column("money", [100, 200, 300, 400, 1234]),
  };
  const result = classified(importedFrom({ customers, fields }));
  expect(result.run.settings).toMatchObject({ "high-term-spend-line": 570, "medium-term-spend-line": 300 });
  expect(segmentsOf(result, "spend-in-term")).toEqual(["low", "low", "medium", "medium", "high"]);
});
