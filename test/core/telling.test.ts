import { expect, test } from "vitest";
import { dayFromIso } from "../../core/cells/day.ts";
import { classify } from "../../core/classify.ts";
import { schemeFromJson } from "../../core/schemes/from-json.ts";
import { importedFrom } from "./make-imported.ts";

// Who buys more buys later: 1 … 6 orders of 100 each, the last in the month of that number.
const orders = [1, 2, 3, 4, 5, 6].flatMap((many) =>
  Array.from({ length: many }, (_, at) => ({ customer: `c${many}`, on: `2026-0${at + 1}-15`, amount: 100 })),
);

function why(settings: Record<string, string | number>, when: string, language: "en" | "zh" = "en") {
  const segments = [
    { id: "yes", name: "Yes", when },
    { id: "no", name: "No", when: "otherwise" },
  ];
  const scheme = schemeFromJson(
    JSON.stringify({ id: "mine", settings, dimensions: [{ id: "test", name: "Test", segments }] }),
    "mine",
  );
  if ("problems" in scheme) throw new Error(scheme.problems[0]?.message.en);
  const result = classify(importedFrom({ orders }), scheme, dayFromIso("2026-06-30"));
  if (!("dimensions" in result)) throw new Error(result.problems.map(({ message }) => message.en).join());
  return result.why("test", 5, language);
}

test("by the standard settings a score is a score, and says the window of what it looks at", () => {
  expect(why({}, "frequency score >= 4")).toMatch(/^frequency score 5 \(orders in 12 months 6\) ≥ 4/);
  expect(why({}, "额度得分 ≥ 4", "zh")).toMatch(/^额度得分 5（近12个月消费 600）/);
});

test("a reason names another method and another number of bins", () => {
  expect(why({ "score by": "quantile" }, "frequency score >= 4")).toMatch(
    /^frequency score \(quantile, 1–5\) 5/,
  );
  expect(why({ "score bins": 3 }, "frequency score >= 3", "zh")).toMatch(/^频度得分（排名，1–3） 3/);
});

test("a reason names another window, the whole history, and the average per order", () => {
  expect(why({ "window days": 60 }, "orders >= 1")).toMatch(/^orders in 60 days 2 ≥ 1/);
  expect(why({ "window days": 60 }, "spend in 12 months >= 1", "zh")).toMatch(/^近60天消费 200 ≥ 1/);
  expect(why({ "figures of": "lifetime" }, "spend >= 1")).toMatch(/^spend in total 600/);
  const average = why({ "monetary as": "average per order" }, "monetary score >= 1");
  expect(average).toMatch(/^monetary score 1 \(average per order 100\) ≥ 1/);
});

test("where orders are purchase days a reason says so", () => {
  const days = { "orders as": "purchase days" };
  expect(why(days, "orders >= 1")).toMatch(/^purchase days in 12 months 6 ≥ 1/);
  expect(why(days, "订单数 ≥ 1", "zh")).toMatch(/^近12个月购买天次 6/);
});

test("a grid of five by five names what it lacks where there are other scores", () => {
  const scheme = schemeFromJson(JSON.stringify({ id: "mine", settings: { "score bins": 10 } }), "mine");
  if ("problems" in scheme) throw new Error(scheme.problems[0]?.message.en);
  const result = classify(importedFrom({ orders }), scheme, dayFromIso("2026-06-30"));
  expect("why" in result && result.why("rfm", 0, "en")).toBe(
    "Not enough data: nobody here has “scores of five”; it needs the setting “score bins” at 5",
  );
});
