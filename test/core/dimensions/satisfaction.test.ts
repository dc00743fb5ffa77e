import { expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { column, importedFrom, textColumn } from "../make-imported.ts";
import { recordsOf } from "../make-lines.ts";

type Answer = readonly [on: string | null, nps: number | null, csat?: number | null];

/** One customer's rows of a feedback tab, as of 2026-06-30. */
function answering(
  rows: readonly Answer[],
  settings = {},
  fields: Parameters<typeof importedFrom>[0]["fields"] = {},
) {
  const feedback = recordsOf(
    "feedback",
    rows.map(() => 0),
    {
      "feedback-date": column(
        "date",
        rows.map(([on]) => on),
      ),
      nps: column(
        "number",
        rows.map(([, nps]) => nps),
      ),
      csat: column(
        "number",
        rows.map(([, , csat = null]) => csat),
      ),
    },
  );
  return classified({ ...importedFrom({ customers: ["a"], fields }), records: [feedback] }, settings);
}
const satisfactionOf = (...rows: Answer[]) => segmentsOf(answering(rows), "satisfaction")[0];
const may = "2026-05-01";

test.each([
  [10, "satisfied"],
  [9, "satisfied"],
  [8, "neutral"],
  [7, "neutral"],
  [6, "dissatisfied"],
  [0, "dissatisfied"],
  [11, null],
  [-1, null],
])("NPS %d is %s", (nps, segment) => {
  expect(satisfactionOf([may, nps])).toBe(segment);
});

test.each([
  [5, "satisfied", "neutral"],
  [4, "satisfied", "neutral"],
  [3, "neutral", "dissatisfied"],
  [2, "dissatisfied", "dissatisfied"],
  [6, null, "satisfied"],
  [7, null, "satisfied"],
  [0, null, null],
])("satisfaction %d is %s from 1 to 5, %s from 1 to 7", (csat, ofFive, ofSeven) => {
  const row: Answer = [may, null, csat];
  expect(segmentsOf(answering([row]), "satisfaction")).toEqual([ofFive]);
  expect(segmentsOf(answering([row], { "csat-scale": "1-7" }), "satisfaction")).toEqual([ofSeven]);
});

test("the newest answer counts, for a year; later ones than the run do not", () => {
  expect(satisfactionOf(["2026-01-01", 3], ["2026-06-30", 9], ["2026-07-01", 0])).toBe("satisfied");
  expect(satisfactionOf(["2025-06-30", 9])).toBe("satisfied");
  expect(satisfactionOf(["2025-06-29", 9])).toBe("expired");
  expect(satisfactionOf(["2025-01-01", 9], [may, null, 2]), "on the other scale").toBe("dissatisfied");
});

test("of two answers on one day the worse one counts, in any order", () => {
  expect(satisfactionOf([may, 9], [may, 5])).toBe("dissatisfied");
  expect(satisfactionOf([may, 5], [may, 9])).toBe("dissatisfied");
  expect(satisfactionOf([may, 10, 3])).toBe("neutral");
});

test("an answer without a date is taken as current, and the reason says so; a dated one beats it", () => {
  const result = classified(importedFrom({ customers: ["a"], fields: { nps: column("number", [9]) } }));
  expect(segmentsOf(result, "satisfaction")).toEqual(["satisfied"]);
  expect(result.why("satisfaction", 0, "en")).toContain("answer: without a date, taken as current");
  const both = answering([["2025-07-01", 3]], {}, { nps: column("number", [9]) });
  expect(segmentsOf(both, "satisfaction")).toEqual(["dissatisfied"]);
});

test("no answer is not enough data", () => {
  expect(answering([[may, null]]).why("satisfaction", 0, "en")).toContain("no answer that lies on the scale");
});

const codes = (result: ReturnType<typeof classified>) => result.problems.map(({ code }) => code);

test("answers off the scale are told, and a recommendation asked from 1 to 10", () => {
  expect(codes(answering([[may, 9, 4]]))).toEqual([]);
  const wrong = answering([[may, 11, 9]]).problems;
  expect(wrong.map(({ code, tab, column }) => `${code} ${tab} ${column}`)).toEqual([
    "E_ANSWER_SCALE feedback nps",
    "E_ANSWER_SCALE feedback csat",
  ]);
  const ones = Array.from({ length: 40 }, (_, at): Answer => [may, 1 + (at % 10)]);
  expect(codes(answering(ones))).toEqual(["W_NPS_FROM_ONE"]);
  expect(codes(answering([...ones, [may, 0]]))).toEqual([]);
  const headed = importedFrom({ customers: ["a"], fields: { nps: column("number", [9]) } });
  const header = {
    index: 1,
    header: "推荐指数（1～10）",
    field: { id: "nps" },
    confidence: "exact",
  } as never;
  const matched = [{ tab: "", kind: "customers", headerRow: 0, columns: [header] }] as const;
  expect(codes(classified({ ...headed, matched }))).toEqual(["W_NPS_FROM_ONE"]);
});

test("feedback is a part of loyalty while it has not expired", () => {
  const fields = {
    "orders-total": column("count", [4]),
    "spend-total": column("money", [10]),
    "first-order": column("date", ["2020-06-30"]),
    "payments-due": column("count", [4]),
    "payments-on-time": column("count", [4]),
  };
  const score = (on: string) => saidBy(answering([[on, 8]], {}, fields), "loyalty-score")[0];
  expect(score(may)).toBeCloseTo((100 * (20 + 20 + 15 * 0.8)) / 75, 10);
  expect(score("2025-01-01")).toBeCloseTo((100 * (20 + 20)) / 60, 10);
});

test("complaints: counted for a year, set against orders, open until resolved", () => {
  const records = recordsOf("feedback", [0, 0, 0, 0, 1], {
    "feedback-date": column("date", ["2026-06-30", "2025-07-01", "2025-06-30", "2026-06-01", "2026-06-01"]),
    complaint: column("yes-no", [1, 1, 1, 0, null]),
    "feedback-type": textColumn([null, null, null, null, "Complaint about delivery"]),
    resolved: column("yes-no", [0, 1, null, 0, null]),
    "resolved-date": column("date", [null, null, null, null, "2026-07-05"]),
  });
  const orders = ["2026-06-01", "2026-05-01", "2026-04-01", "2026-03-01"].map((on) => ({
    customer: "a",
    on,
  }));
  const result = classified({ ...importedFrom({ customers: ["a", "b"], orders }), records: [records] });
  expect(saidBy(result, "complaints-12m")).toEqual([2, 1]);
  expect(saidBy(result, "complaint-rate")).toEqual([0.5, Number.NaN]);
  expect(saidBy(result, "open-complaints"), "one blank, one solved after the run").toEqual([2, 1]);
});

test("a survey is no list of complaints", () => {
  const result = answering([[may, 3]]);
  expect(saidBy(result, "complaints-12m")).toEqual([]);
  expect(saidBy(result, "open-complaints")).toEqual([]);
});
