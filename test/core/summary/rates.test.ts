import { expect, test } from "vitest";
import type { Run } from "../../../core/history/run.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { ratesOf } from "../../../core/summary/rates.ts";
import { tellRates } from "../../../core/summary/tell-rates.ts";
import { type ContractRow, importedWithContracts } from "../make-contracts.ts";
import { column, importedFrom } from "../make-imported.ts";

const run = { asOf: "2026-06-30" } as Run;
const told = (imported: ReturnType<typeof importedFrom>) =>
  tellRates(ratesOf({ imported, scheme: standard, run })).map(({ en }) => en);

const year = (customer: string, start: string, end: string, amount: number): ContractRow => ({
  customer,
  start,
  end,
  amount,
});

test("a book without contracts and answers has no rates", () => {
  const rates = ratesOf({ imported: importedFrom({ customers: ["a"] }), scheme: standard, run });
  expect(rates).toEqual({ netPromoter: null, renewal: null, revenue: null });
  expect(tellRates(rates)).toEqual([]);
});

test("renewal and revenue kept are those of the year up to the run's date (D-13)", () => {
  const rows = [
    year("kept", "2025-01-01", "2025-12-31", 1000),
    year("kept", "2026-01-01", "2026-12-31", 800),
    year("lost", "2025-01-01", "2025-12-31", 1000),
    year("long ago", "2023-01-01", "2023-12-31", 1000),
  ];
  expect(told(importedWithContracts(rows))).toEqual([
    "Renewal rate of the last 12 months: 50% of 2 contracts due (0 pending)",
    "Recurring revenue kept over the last 12 months: gross 40%, net 40%",
  ]);
});

test("the net promoter score is told from ten answers on (D-22)", () => {
  const book = (answers: readonly number[]) =>
    importedFrom({
      customers: answers.map((_, at) => `c${at}`),
      fields: { nps: column("number", [...answers]) },
    });
  expect(told(book([10, 9, 3]))).toEqual(["Net promoter score: only 3 answers, too few to tell"]);
  expect(told(book([10, 10, 10, 9, 9, 9, 8, 7, 3, 0]))).toEqual(["Net promoter score: 40 ± 50 (10 answers)"]);
});
