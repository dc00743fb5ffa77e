import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromIso, isoFromDay } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { type ContractRow, importedWithContracts } from "../make-contracts.ts";
import { column, importedFrom } from "../make-imported.ts";

// As of 2026-06-30.
const renewalOf = (...rows: Omit<ContractRow, "customer">[]) =>
  segmentsOf(classified(importedWithContracts(rows.map((row) => ({ customer: "a", ...row })))), "renewal")[0];

test.each([
  ["2026-09-29", "not-due", "91 days"],
  ["2026-09-28", "due", "90 days"],
  ["2026-07-31", "due", "31 days"],
  ["2026-07-30", "urgent", "30 days"],
  ["2026-06-30", "urgent", "0 days"],
  ["2026-06-29", "grace", "1 day past"],
  ["2026-05-31", "grace", "30 days past"],
  ["2026-05-30", "lost", "31 days past"],
])("a contract to %s is %s (%s)", (end, state) => {
  expect(renewalOf({ start: "2025-01-01", end })).toBe(state);
});

test("another contract for the product that begins within the grace days renews it, a later one does not", () => {
  const old = { start: "2025-07-01", end: "2026-06-30" };
  expect(renewalOf(old, { start: "2026-07-01", end: "2027-06-30" })).toBe("renewed");
  expect(renewalOf(old, { start: "2026-07-30", end: "2027-06-30" })).toBe("renewed");
  expect(renewalOf(old, { start: "2026-07-31", end: "2027-06-30" }), "stands for itself").toBe("not-due");
  expect(renewalOf(old, { start: "2026-07-31", end: "2026-08-30" })).toBe("due");
  expect(renewalOf(old, { start: "2026-07-01", end: "2027-06-30", terminated: true }), "given up").toBe(
    "urgent",
  );
});

test("a follower that has begun is the contract itself now", () => {
  const rows = [
    { start: "2025-01-01", end: "2025-12-31" },
    { start: "2026-01-01", end: "2026-12-31" },
  ];
  expect(renewalOf(...rows)).toBe("not-due");
});

test("a contract may name its follower, which must not have been given up", () => {
  const old = { id: "1", start: "2025-07-01", end: "2026-07-10", renewedBy: "2" };
  expect(renewalOf(old)).toBe("renewed");
  expect(renewalOf(old, { id: "2", product: "x", start: "2027-01-01", terminated: true })).toBe("urgent");
});

test("a status word says that a contract was renewed or is void, whatever its dates", () => {
  const past = { start: "2025-01-01", end: "2025-12-31" };
  for (const status of ["已续签", "已续约", "Renewed"])
    expect(renewalOf({ ...past, status })).toBe("renewed");
  expect(renewalOf({ ...past, status: "续签中" })).toBe("lost");
  const running = { start: "2026-01-01", end: "2026-12-31" };
  for (const status of ["作废", "void"]) expect(renewalOf({ ...running, status })).toBe("ended");
});

test("terminated by a flag or a status word is ended; run out is not", () => {
  const term = { start: "2025-07-01", end: "2026-07-10" };
  expect(renewalOf({ ...term, terminated: true })).toBe("ended");
  expect(renewalOf({ ...term, status: "已解约" })).toBe("ended");
  expect(renewalOf({ ...term, end: "2026-06-20", status: "已到期" })).toBe("grace");
  expect(renewalOf({ ...term, terminated: true }, { start: "2026-03-01", end: "2026-12-31" })).toBe(
    "not-due",
  );
});

test("a contract that renews itself says so, with or without an end, and is flagged near it", () => {
  const flagsOf = (end?: string) => {
    const row = { customer: "a", start: "2025-07-01", auto: true, ...(end && { end }) };
    const result = classified(importedWithContracts([row]));
    expect(segmentsOf(result, "renewal")).toEqual(["auto"]);
    return result.flags("renewal", 0).map(({ id }) => id);
  };
  expect(flagsOf("2026-08-29")).toEqual(["ends-soon"]);
  expect(flagsOf("2026-08-30")).toEqual([]);
  expect(flagsOf()).toEqual([]);
});

test("a contract that renews itself runs on after its end, by its own length", () => {
  const ends = (row: Omit<ContractRow, "customer">) => {
    const result = classified(importedWithContracts([{ customer: "a", auto: true, ...row }]));
    expect(saidBy(result, "contract-running")).toEqual([1]);
    expect(segmentsOf(result, "renewal")).toEqual(["auto"]);
    return isoFromDay(saidBy(result, "contract-end")[0] as number);
  };
  expect(ends({ start: "2023-10-01", end: "2024-09-30" }), "over a leap day").toBe("2026-09-30");
  expect(ends({ start: "2025-06-30", end: "2026-06-29" }), "begins anew today").toBe("2027-06-29");
  expect(ends({ start: "2026-01-15", end: "2026-04-14" }), "three months").toBe("2026-07-14");
  expect(ends({ start: "2026-06-01", end: "2026-06-10" }), "ten days").toBe("2026-06-30");
  expect(ends({ end: "2026-05-31" }), "nobody knows how long").toBe("2026-05-31");
});

test("it runs on only until it is over or another one takes over", () => {
  const auto = { customer: "a", start: "2023-10-01", end: "2024-09-30", auto: true };
  const running = (...rows: Partial<ContractRow>[]) =>
    saidBy(classified(importedWithContracts(rows.map((row) => ({ ...auto, ...row })))), "contract-running");
  expect(running({ terminated: true })).toEqual([0]);
  expect(running({ status: "到期" })).toEqual([0]);
  const next = { start: "2024-10-01", end: "2025-09-30", auto: false };
  expect(running({}, next), "one that has ended took over").toEqual([0]);
  expect(running({}, { ...next, product: "x" }), "of another product").toEqual([1]);
  expect(running({}, { ...next, start: "2026-10-01", end: "2027-09-30" }), "not yet begun").toEqual([1]);
});

test("without an end date it cannot be said, and the reason names it", () => {
  const result = classified(importedWithContracts([{ customer: "a", start: "2025-07-01" }]));
  expect(segmentsOf(result, "renewal")).toEqual([null]);
  expect(result.why("renewal", 0, "en")).toBe(
    "Not enough data: this customer has no “days to contract end”: no contract, or none with an end date",
  );
  expect(result.why("renewal", 0, "zh")).toContain("没有到期日");
});

test("of several products the most urgent decides; what is over hides nothing that lives", () => {
  const product = (product: string, end?: string, more = {}) => ({
    product,
    start: "2024-01-01",
    ...(end && { end }),
    ...more,
  });
  const due = product("A", "2026-08-30");
  const safe = product("B", "2027-01-01");
  const gone = product("C", "2025-01-01");
  const ended = product("D", "2026-12-31", { terminated: true });
  const open = product("E");
  const auto = product("F", "2026-07-10", { auto: true });
  expect(renewalOf(due, product("G", "2026-06-20"), safe)).toBe("grace");
  expect(renewalOf(safe, due, gone, ended)).toBe("due");
  expect(renewalOf(gone, safe, ended)).toBe("not-due");
  expect(renewalOf(safe, auto)).toBe("auto");
  expect(renewalOf(due, auto)).toBe("due");
  expect(renewalOf(open, safe)).toBe("not-due");
  expect(renewalOf(open, gone), "the open one lives").toBeNull();
  expect(renewalOf(ended, gone)).toBe("lost");
  expect(renewalOf(product("a ", "2025-01-01"), product("A", "2026-12-31"))).toBe("not-due");
});

test("the lines are settings", () => {
  const imported = importedWithContracts([{ customer: "a", start: "2025-07-01", end: "2026-08-30" }]);
  expect(segmentsOf(classified(imported, { "renewal-notice": 60 }), "renewal")).toEqual(["not-due"]);
  expect(segmentsOf(classified(imported, { "urgent-renewal": 61 }), "renewal")).toEqual(["urgent"]);
});

test("the customers' own columns serve those who have no row in the contracts tab", () => {
  const own = { "contract-end": column("date", ["2026-07-10", "2020-01-01", null]) };
  const customers = ["own", "both", "none"];
  expect(segmentsOf(classified(importedFrom({ customers, fields: own })), "renewal")).toEqual([
    "urgent",
    "lost",
    null,
  ]);
  const both = importedWithContracts([{ customer: "both", start: "2026-01-01", end: "2026-12-31" }], {
    customers,
    fields: own,
  });
  const result = classified(both);
  expect(segmentsOf(result, "renewal")).toEqual(["urgent", "not-due", null]);
  expect(saidBy(result, "contract-running")).toEqual([1, 1, Number.NaN]);
});

test("half days do not matter", () => {
  const fields = { "contract-end": { kind: "date", values: Float64Array.of(20_634.75) } as const };
  expect(saidBy(classified(importedFrom({ customers: ["a"], fields })), "days-to-contract-end")).toEqual([0]);
});

const day = fc
  .integer({ min: -500, max: 500 })
  .map((days) => new Date(Date.UTC(2026, 5, 30 + days)).toISOString().slice(0, 10));
const anyContract = fc.record(
  {
    product: fc.constantFrom("A", "B"),
    start: day,
    end: day,
    auto: fc.boolean(),
    terminated: fc.boolean(),
    status: fc.constantFrom("执行中", "已到期", "终止"),
    amount: fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: ["start"] },
);

test("the order of rows does not matter", () => {
  const measures = [
    "contract-end",
    "contract-renewed",
    "contract-terminated",
    "contract-renews-itself",
    "contract-running",
    "term-spend",
  ];
  const all = (rows: readonly object[]) => {
    const imported = importedWithContracts(
      rows.map((row) => ({ customer: "a", start: "2026-01-01", ...row })),
    );
    const evidence = gatherEvidence(imported, { settings: new Map() }, dayFromIso("2026-06-30"));
    return measures.map((id) => evidence.measure(id)?.[0]);
  };
  fc.assert(
    fc.property(fc.array(anyContract, { maxLength: 6 }), (rows) => {
      expect(all([...rows].reverse())).toEqual(all(rows));
    }),
  );
});
