import { expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { importedWithContracts } from "../make-contracts.ts";
import { column, importedFrom } from "../make-imported.ts";
import { recordsOf } from "../make-lines.ts";

// As of 2026-06-30, with few gaps known: the usual one is 60 days, four of five 120, nine of ten 180.
const on = (...days: string[]) => days.map((day) => ({ customer: "a", on: day }));
const ofOrders = (orders: Parameters<typeof importedFrom>[0]["orders"], settings = {}) =>
  classified(importedFrom(orders ? { orders } : {}), settings);
const churnOf = (days: string[], settings = {}) => segmentsOf(ofOrders(on(...days), settings), "churn")[0];

// Expected after (2 · 60 + 3 · 60) ÷ 5 = 60 days.
const every60 = (last: string) => {
  const day = Date.parse(last);
  return [120, 60, 0].map((before) => new Date(day - before * 864e5).toISOString().slice(0, 10));
};

test.each([
  ["2026-05-01", "normal", "1"],
  ["2026-04-30", "watch", "just over 1"],
  ["2026-04-01", "watch", "1.5"],
  ["2026-03-31", "warning", "just over 1.5"],
  ["2026-01-01", "warning", "3"],
  ["2025-12-31", "lost", "just over 3"],
])("with a last order of %s a customer is %s: ratio %s", (last, level) => {
  expect(churnOf(every60(last))).toBe(level);
});

test("under 60 days nobody is lost", () => {
  expect(churnOf(["2026-05-30", "2026-05-31", "2026-06-01"], { "gap-pull": 0 })).toBe("warning");
});

test.each([
  ["2026-05-01", "new-watch"],
  ["2026-04-30", "watch"],
  ["2026-03-01", "warning"],
  ["2026-01-01", "warning"],
  ["2025-12-31", "lost"],
])("after one purchase on %s a customer is %s", (day, level) => {
  expect(churnOf([day])).toBe(level);
});

/** One customer who ordered at this day, and one sign of leaving. */
function withSign(last: string, kind: "feedback" | "payments", fields: Parameters<typeof recordsOf>[2]) {
  return classified({
    ...importedFrom({ orders: on(...every60(last)) }),
    records: [recordsOf(kind, [0], fields)],
  });
}
const lowMark = {
  "feedback-date": column("date", ["2026-01-02"]),
  nps: column("number", [6]),
};

test.each([
  ["2026-06-30", "watch"],
  ["2026-04-30", "warning"],
  ["2026-03-31", "warning"],
  ["2025-12-31", "lost"],
])("a sign raises by one level, never to lost: %s is %s", (last, level) => {
  expect(segmentsOf(withSign(last, "feedback", lowMark), "churn")).toEqual([level]);
});

test("a sign is named in the reason", () => {
  const result = withSign("2026-06-30", "feedback", lowMark);
  expect(result.why("churn", 0, "en")).toContain("warning signs 1 (signs: low mark in a survey)");
  expect(result.why("churn", 0, "zh")).toContain("信号：满意度低分");
});

test.each([
  [
    "a low mark of 180 days ago",
    "feedback",
    { ...lowMark, "feedback-date": column("date", ["2026-01-01"]) },
    0,
  ],
  ["a medium mark", "feedback", { ...lowMark, nps: column("number", [7]) }, 0],
  [
    "a low satisfaction",
    "feedback",
    { ...lowMark, nps: column("number", [null]), csat: column("number", [2]) },
    1,
  ],
  ["an open complaint", "feedback", { complaint: column("yes-no", [1]), resolved: column("yes-no", [0]) }, 1],
  [
    "a solved complaint",
    "feedback",
    { complaint: column("yes-no", [1]), resolved: column("yes-no", [1]) },
    0,
  ],
  [
    "an invoice 31 days late",
    "payments",
    { "due-date": column("date", ["2026-05-30"]), "paid-date": column("date", [null]) },
    1,
  ],
  [
    "an invoice 30 days late",
    "payments",
    { "due-date": column("date", ["2026-05-31"]), "paid-date": column("date", [null]) },
    0,
  ],
] as const)("%s: %#", (_, kind, fields, signs) => {
  expect(saidBy(withSign("2026-06-30", kind, fields), "warning-signs")).toEqual([signs]);
});

test("falling spend is a sign", () => {
  const orders = [
    { customer: "a", on: "2025-09-01", amount: 100 },
    { customer: "a", on: "2026-05-01", amount: 70 },
  ];
  expect(saidBy(ofOrders(orders), "warning-sign-names")).toEqual(["less-spend"]);
  expect(saidBy(ofOrders(orders, { "decline-at": -0.5 }), "warning-signs")).toEqual([0]);
});

test("a contract near its end is a sign where follow-ups are kept and there is none of late", () => {
  const contract = { customer: "a", start: "2025-07-01", end: "2026-07-30" };
  const followUp = (day: string) => recordsOf("follow-ups", [0], { "follow-up-date": column("date", [day]) });
  const signs = (row: object, ...records: ReturnType<typeof followUp>[]) =>
    saidBy(
      classified(importedWithContracts([{ ...contract, ...row }], { orders: on("2026-06-20") }, records)),
      "warning-signs",
    );
  expect(signs({}), "nobody keeps follow-ups").toEqual([0]);
  expect(signs({}, followUp("2026-05-31"))).toEqual([1]);
  expect(signs({}, followUp("2026-06-01"))).toEqual([0]);
  expect(signs({}, followUp("2026-07-01")), "planned").toEqual([1]);
  expect(signs({ end: "2026-07-31" }, followUp("2026-05-31"))).toEqual([0]);
  expect(signs({ auto: true }, followUp("2026-05-31"))).toEqual([0]);
  expect(signs({ end: "2026-05-31" }, followUp("2026-05-31")), "last day of grace").toEqual([1]);
  expect(signs({ end: "2026-05-30" }, followUp("2026-05-31")), "lost").toEqual([0]);
  expect(signs({ end: "2026-06-29" }, followUp("2026-06-25"))).toEqual([0]);
});

test("several signs are all named, and raise by one level still", () => {
  const records = [
    recordsOf("feedback", [0], {
      ...lowMark,
      complaint: column("yes-no", [1]),
      resolved: column("yes-no", [0]),
    }),
  ];
  const result = classified({ ...importedFrom({ orders: on(...every60("2026-06-30")) }), records });
  expect(saidBy(result, "warning-sign-names")).toEqual(["low-answer、open-complaint"]);
  expect(result.why("churn", 0, "en")).toContain("signs: low mark in a survey, open complaint");
  expect(segmentsOf(result, "churn")).toEqual(["watch"]);
});

test("who buys in one season only is warned once the season has passed without an order, not before", () => {
  const season = on("2023-10-05", "2023-12-01", "2024-11-11", "2025-11-20");
  const churnAt = (asOf: string) =>
    segmentsOf(classified(importedFrom({ orders: season }), {}, asOf), "churn")[0];
  expect(churnAt("2026-06-30")).toBe("normal");
  expect(churnAt("2026-12-31")).toBe("normal");
  expect(churnAt("2027-01-01")).toBe("warning");
  const result = classified(importedFrom({ orders: season }), {}, "2027-01-01");
  expect(result.why("churn", 0, "en")).toMatch(
    /signs: season passed without an order.*because of: buying in one season/,
  );
});

test("one year is no season, nor are two quarters", () => {
  const ends = (...days: string[]) => saidBy(ofOrders(on(...days)), "season-end")[0];
  expect(ends("2025-10-05", "2025-12-31")).toBeNaN();
  expect(ends("2024-10-05", "2026-01-01")).toBeNaN();
  expect(ends("2024-10-01", "2025-12-31"), "31 December 2026").toBe(20_818);
});

test("a bulk order lasts twice as long, unless the setting says no", () => {
  const orders = [
    { customer: "a", on: "2025-10-03", amount: 100 },
    { customer: "a", on: "2025-12-02", amount: 110 },
    { customer: "a", on: "2026-01-31", amount: 120 },
    { customer: "a", on: "2026-04-01", amount: 345 },
  ];
  const gap = (settings = {}) => saidBy(ofOrders(orders, settings), "expected-gap")[0];
  expect(gap(), "345 is three times the median 115").toBe(120);
  expect(gap({ "bulk-orders-last": 0 })).toBe(60);
  expect(gap({ "bulk-order-from": 3.1 })).toBe(60);
  expect(ofOrders(orders).why("churn", 0, "en")).toContain("because of: a bulk order");
});

test("who has a contract and never ordered is judged by renewal", () => {
  const level = (end: string | undefined, more = {}) =>
    segmentsOf(
      classified(
        importedWithContracts([{ customer: "a", start: "2025-01-01", ...(end && { end }), ...more }]),
      ),
      "churn",
    )[0];
  expect(level("2026-12-31")).toBe("normal");
  expect(level("2026-08-30")).toBe("watch");
  expect(level("2026-07-10")).toBe("warning");
  expect(level("2026-06-20")).toBe("warning");
  expect(level("2026-01-01")).toBe("lost");
  expect(level("2026-12-31", { terminated: true })).toBe("lost");
  expect(level("2026-07-10", { auto: true })).toBe("normal");
  expect(level(undefined), "no end, no orders").toBeNull();
});

test("while a contract runs nobody is lost, but long silence warns", () => {
  const churn = (end: string) =>
    segmentsOf(
      classified(
        importedWithContracts([{ customer: "a", start: "2024-01-01", end }], {
          orders: on("2024-01-01", "2024-03-01"),
        }),
      ),
      "churn",
    )[0];
  expect(churn("2026-12-31")).toBe("warning");
  expect(churn("2026-06-29")).toBe("lost");
});

test("a reason without contracts and signs speaks of purchases only", () => {
  const result = ofOrders(on(...every60("2026-05-01")));
  expect(result.why("churn", 0, "en")).not.toMatch(/renewal|contract|sign/i);
  expect(ofOrders([]).why("churn", 0, "en")).not.toContain("contract");
  const never = classified(importedFrom({ customers: ["a", "b"], orders: on("2026-05-01") }));
  expect(never.why("churn", 1, "en")).toContain("days since last order");
});

test.each([
  ["fixed-days", "2026-05-01", "normal"],
  ["fixed-days", "2026-04-30", "watch"],
  ["fixed-days", "2026-03-01", "warning"],
  ["fixed-days", "2025-12-31", "lost"],
  ["all-40-80", "2026-05-01", "normal"],
  ["all-40-80", "2026-04-30", "warning"],
  ["all-40-80", "2026-03-01", "lost"],
  ["all-80-90", "2026-04-30", "watch"],
  ["all-80-90", "2026-03-01", "warning"],
  ["all-80-90", "2025-12-31", "lost"],
])("by %s a last order on %s is %s", (mode, last, level) => {
  expect(churnOf(every60(last), { "churn-by": mode })).toBe(level);
});

test("by their own long gap: nine of ten of their own gaps", () => {
  // Gaps of 10, 10, 10, 10 and 100 days: nine of ten are at most 64.
  const days = (last: string) => {
    const day = Date.parse(last);
    return [140, 130, 120, 110, 100, 0].map((before) =>
      new Date(day - before * 864e5).toISOString().slice(0, 10),
    );
  };
  const own = { "churn-by": "own-long-gap" };
  expect(churnOf(days("2026-06-20"), own)).toBe("normal");
  expect(churnOf(days("2026-06-19"), own)).toBe("watch");
  expect(churnOf(days("2026-04-27"), own)).toBe("watch");
  expect(churnOf(days("2026-04-26"), own)).toBe("lost");
  expect(churnOf(every60("2026-03-01"), own), "too few gaps").toBe("warning");
});
