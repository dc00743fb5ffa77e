import { expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { contractsOf } from "../../../core/measures/contracts.ts";
import { renewalRate } from "../../../core/summary/renewal-rate.ts";
import { type ContractRow, importedWithContracts } from "../make-contracts.ts";

const asOf = dayFromIso("2026-06-30");
function rate(rows: readonly ContractRow[], from: string, to: string) {
  const imported = importedWithContracts(rows);
  const contracts = contractsOf(gatherEvidence(imported, { settings: new Map() }, asOf)) ?? (() => []);
  const period = { from: dayFromIso(from), to: dayFromIso(to) };
  return renewalRate(contracts, imported.customers.size, period, { asOf, grace: 30 });
}
const term = (
  customer: string,
  start: string,
  end: string,
  more: Partial<ContractRow> = {},
): ContractRow => ({
  customer,
  product: "P",
  start,
  end,
  ...more,
});

test("renewed, lost, still in grace: a range from the known to the possible", () => {
  const rows = [
    term("renewed", "2025-06-01", "2026-05-31"),
    term("renewed", "2026-06-01", "2027-05-31"),
    term("early", "2025-06-15", "2026-06-14"),
    term("early", "2026-03-01", "2027-02-28"),
    term("lost", "2025-05-01", "2026-04-30"),
    term("in grace", "2025-06-11", "2026-06-10"),
    term("given up", "2025-06-11", "2026-06-10", { terminated: true }),
    term("too late", "2025-04-01", "2026-04-01"),
    term("too late", "2026-05-02", "2027-05-01"),
    term("other product", "2025-04-01", "2026-04-15"),
    term("other product", "2026-04-16", "2027-04-15", { product: "Q" }),
    term("named", "2025-04-01", "2026-04-15", { renewedBy: "elsewhere" }),
    term("not in the period", "2025-03-31", "2026-03-31"),
  ];
  expect(rate(rows, "2026-04-01", "2026-06-30")).toEqual({
    due: 8,
    renewed: 3,
    pending: 1,
    lowest: 3 / 8,
    highest: 4 / 8,
  });
});

test("a follower given up before it began renews nothing, one given up later did", () => {
  const old = term("a", "2025-07-01", "2026-06-15");
  expect(
    rate([old, term("a", "2026-07-10", "2027-07-09", { terminated: true })], "2026-06-01", "2026-06-30")
      .renewed,
  ).toBe(0);
  expect(
    rate([old, term("a", "2026-06-16", "2027-06-15", { terminated: true })], "2026-06-01", "2026-06-30")
      .renewed,
  ).toBe(1);
});

test("without contracts due there is no rate", () => {
  expect(rate([term("a", "2025-01-01", "2025-12-31")], "2026-01-01", "2026-06-30")).toMatchObject({
    due: 0,
    lowest: Number.NaN,
  });
});

test("a contract that renewed itself was renewed", () => {
  const auto = term("auto", "2025-05-01", "2026-04-30", { auto: true });
  expect(rate([auto], "2026-01-01", "2026-06-30")).toMatchObject({ due: 1, renewed: 1 });
  const givenUp = { ...auto, terminated: true };
  expect(rate([givenUp], "2026-01-01", "2026-06-30")).toMatchObject({ due: 1, renewed: 0 });
});
