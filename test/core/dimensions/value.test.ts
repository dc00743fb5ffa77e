import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gatherEvidence } from "../../../core/evidence.ts";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { column, importedFrom } from "../make-imported.ts";

/** One order a customer: the amounts are what they bring. */
const spending = (...amounts: number[]) =>
  importedFrom({
    customers: amounts.map((_, at) => `c${at}`),
    orders: amounts.map((amount, at) => ({ customer: `c${at}`, on: "2026-06-01", amount })),
  });
const tenBuyers = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000];
const valuesBy = (by: string, ...amounts: number[]) =>
  segmentsOf(classified(spending(...amounts), { "value-by": by }), "value");
const codesOf = (imported: Parameters<typeof classified>[0], settings = {}) =>
  classified(imported, settings).problems.map(({ code }) => code);

describe("by amount", () => {
  test("lines suggested at P80 and P50", () => {
    expect(valuesBy("amount", ...tenBuyers)).toEqual([
      ...Array(5).fill("low"),
      ...Array(3).fill("medium"),
      ...Array(2).fill("high"),
    ]);
  });

  test("where all are equal everyone is high, and it says that nothing tells them apart", () => {
    expect(valuesBy("amount", 50, 50, 50)).toEqual(["high", "high", "high"]);
    expect(codesOf(spending(50, 50, 50))).toContain("W_ALL_ALIKE");
    expect(codesOf(spending(50, 50, 51))).not.toContain("W_ALL_ALIKE");
  });

  test("returns that eat up the purchases are of low value, and the reason shows the net", () => {
    const imported = importedFrom({
      orders: [
        { customer: "a", on: "2026-06-01", amount: 100 },
        { customer: "a", on: "2026-06-02", amount: -120 },
        { customer: "b", on: "2026-06-02", amount: 10 },
      ],
    });
    const result = classified(imported);
    expect(segmentsOf(result, "value")).toEqual(["low", "high"]);
    expect(result.why("value", 0, "en")).toContain("spend in 12 months -20");
  });
});

describe("by rank", () => {
  test("ahead of 80 % is high, ahead of 50 % medium", () => {
    expect(valuesBy("rank", ...tenBuyers)).toEqual([
      ...Array(5).fill("low"),
      ...Array(3).fill("medium"),
      ...Array(2).fill("high"),
    ]);
  });

  test("ties share a class: nine at the top are ahead of one in ten only", () => {
    expect(new Set(valuesBy("rank", 1, ...Array(9).fill(7)))).toEqual(new Set(["low"]));
  });

  test("where all are equal everyone is high", () => {
    expect(new Set(valuesBy("rank", ...Array(12).fill(7)))).toEqual(new Set(["high"]));
  });

  test("the lines are settings", () => {
    const moved = { "value-by": "rank", "high-value-rank": 0.9, "medium-value-rank": 0.1 };
    expect(segmentsOf(classified(spending(...tenBuyers), moved), "value").join()).toBe(
      `low,${Array(8).fill("medium").join()},high`,
    );
  });
});

describe("by share (ABC)", () => {
  test("the share before is that of the strictly greater, in whole cents; equal amounts share it", () => {
    const result = classified(spending(0.1, 0.2, 0.2, 0.5), { "value-by": "share" });
    expect(saidBy(result, "revenue-share-before")).toEqual([0.9, 0.5, 0.5, 0]);
  });

  test("80/15/5: exactly 80 % before is class B, exactly 95 % class C", () => {
    const amounts = [5, 7, 8, 80, ...Array(6).fill(0)];
    const result = classified(spending(...amounts), { "value-by": "share", "medium-value-share": 0.95 });
    expect(saidBy(result, "revenue-share-before").slice(0, 4)).toEqual([0.95, 0.88, 0.8, 0]);
    // Orders of nothing are not counted, so only four bought: too few to compare.
    expect(result.problems.map(({ code }) => code)).toContain("W_FEW_TO_COMPARE");
    const ten = [...Array(7).fill(1), 8, 5, 80];
    expect(valuesBy("share", ...ten)).toEqual([...Array(7).fill("medium"), "medium", "medium", "high"]);
    const long = [...Array(5).fill(1), ...Array(5).fill(3), 80];
    expect(valuesBy("share", ...long)).toEqual([...Array(5).fill("low"), ...Array(5).fill("medium"), "high"]);
  });

  test("one who is nearly everything is still class A", () => {
    expect(valuesBy("share", ...Array(9).fill(1), 1_000)[9]).toBe("high");
  });

  test("what is before a customer is less than everything, and nothing before the first", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }), (cents) => {
        const imported = spending(...cents.map((cent) => cent / 100));
        const evidence = gatherEvidence(imported, { settings: new Map() }, 20_633);
        const before = evidence.measure("revenue-share-before") ?? [];
        const total = cents.reduce((sum, cent) => sum + cent, 0);
        cents.forEach((cent, at) => {
          const above = cents.reduce((sum, other) => sum + (other > cent ? other : 0), 0);
          expect(before[at]).toBe(above / total);
        });
      }),
      { numRuns: 50 },
    );
  });
});

test("rank and share need ten who bought: below it amounts decide, and it says so", () => {
  for (const by of ["rank", "share"]) {
    const result = classified(spending(100, 200, 300), { "value-by": by, "high-value-line": 150 });
    expect(segmentsOf(result, "value")).toEqual(["low", "high", "high"]);
    const warned = result.problems.find(({ code }) => code === "W_FEW_TO_COMPARE");
    expect(warned?.message.en).toContain("at least 10 customers who bought; here are 3");
    expect(codesOf(spending(...tenBuyers), { "value-by": by })).not.toContain("W_FEW_TO_COMPARE");
  }
});

describe("by score card", () => {
  const imported = {
    ...importedFrom({
      customers: ["a", "b", "c", "d"],
      orders: [
        { customer: "a", on: "2026-06-01", amount: 60_000 },
        { customer: "b", on: "2026-06-01", amount: 60_000 },
        { customer: "c", on: "2026-04-01", amount: 45_000 },
        { customer: "d", on: "2026-04-01", amount: 900_000 },
      ],
      fields: { "urgent-need": column("yes-no", [null, 1, null, null]) },
    }),
    records: [
      {
        kind: "follow-ups" as const,
        tab: "Visits",
        size: 4,
        customer: Int32Array.of(0, 1, 1, 2),
        rows: Int32Array.of(1, 2, 3, 4),
        fields: new Map([
          ["follow-up-date", column("date", ["2026-06-20", "2026-06-20", "2026-06-21", "2026-03-01"])],
        ]),
      },
    ],
  };

  test("10 points per 10,000 of the last 3 months, 2 a contact, 15 for an urgent need", () => {
    const result = classified(imported, { "value-by": "score-card" });
    expect(saidBy(result, "value-points")).toEqual([62, 79, 0, 0]);
    expect(saidBy(result, "value-grade")).toEqual(["B", "B", "D", "D"]);
    expect(segmentsOf(result, "value")).toEqual(["medium", "medium", "low", "low"]);
    expect(result.why("value", 1, "en")).toContain("grade: B, spend in 3 months 60,000");
    expect(result.why("value", 1, "zh")).toContain("近3个月联系次数 2，紧急需求 是");
  });

  test("a visit marked urgent is an urgent need", () => {
    const marked = imported.records.map((visits) => ({
      ...visits,
      fields: new Map([...visits.fields, ["urgent", column("yes-no", [1, 0, 0, 1])] as const]),
    }));
    const result = classified({ ...imported, records: marked }, { "value-by": "score-card" });
    expect(saidBy(result, "value-points")).toEqual([77, 79, 0, 0]);
  });

  test("every weight and grade is a setting", () => {
    const generous = { "value-by": "score-card", "points-per-contact": 3, "grade-c-from": -1 };
    const result = classified(imported, generous);
    expect(segmentsOf(result, "value")).toEqual(["medium", "high", "low", "low"]);
    expect(saidBy(result, "value-grade")).toEqual(["B", "A", "C", "C"]);
  });

  test("without orders there is no card", () => {
    const result = classified(importedFrom({ customers: ["a"] }), { "value-by": "score-card" });
    expect(segmentsOf(result, "value")).toEqual([null]);
    expect(result.why("value", 0, "en")).toContain("orders tab with dates and amounts");
  });
});
