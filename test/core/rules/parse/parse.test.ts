import { describe, expect, test } from "vitest";
import { type Entry, parseRule, type Rule, type SentenceProblem } from "../../../../core/rules/index.ts";
import { name, shop } from "../shop.ts";

function rule(sentence: string): Rule {
  const read = parseRule(sentence, shop);
  if ("problem" in read) throw new Error(`${sentence}: ${read.problem.message.en}`);
  return read.rule;
}

function problem(sentence: string): SentenceProblem {
  const read = parseRule(sentence, shop);
  if ("rule" in read) throw new Error(`${sentence} was read`);
  return read.problem;
}

const recent: Rule = {
  op: "compare",
  name: name("days-since-last-order"),
  sign: "<=",
  value: { number: 90 },
};
const several: Rule = { op: "compare", name: name("orders"), sign: ">=", value: { number: 3 } };

describe("the same sentence", () => {
  test.each([
    "days since last order <= 90 and orders >= 3",
    "距上次购买天数≤90且订单数≥3",
    "距上次购买天数 ≤ 90 且 订单数 ≥ 3",
    "距上次购买天数　＜＝　９０　并且　订单数　＞＝　３",
    "Days-Since-Last-Order ≤ 90 AND 订单数 不少于 3",
    "recency at most 90 而且 [orders] >= 3",
    "「距上次购买天数」小于等于90 and (orders ≥ 3)",
    "((days  since last   order <= 90) and orders>=3)",
  ])("%s", (sentence) => {
    expect(rule(sentence)).toEqual({ op: "all", of: [recent, several] });
  });
});

test("and binds before or; brackets and not bind what they hold", () => {
  const otherwise: Rule = { op: "otherwise" };
  expect(rule("otherwise or orders >= 3 and otherwise")).toEqual({
    op: "any",
    of: [otherwise, { op: "all", of: [several, otherwise] }],
  });
  expect(rule("非 (订单数≥3 或 其余) 且 其余")).toEqual({
    op: "all",
    of: [{ op: "not", of: { op: "any", of: [several, otherwise] } }, otherwise],
  });
});

test.each([
  ["orders = 1,000", { number: 1000 }],
  ["orders = 1.2万", { number: 12_000 }],
  ["orders = 3亿", { number: 300_000_000 }],
  ["近12个月消费 = ¥8,000元", { number: 8000 }],
  ["spend rank = 0.7%", { number: 0.007, unit: "percent" }],
  ["spend rank = -30%", { number: -0.3, unit: "percent" }],
  ["recency = 90 days", { number: 90, unit: "days" }],
  ["recency = 90天", { number: 90, unit: "days" }],
  ["contract end = 2026-01-31", { number: 20_484, unit: "date" }],
  ["合同到期日=2026年1月31日", { number: 20_484, unit: "date" }],
  ["has ordered is yes", { number: 1 }],
  ["有过订单为否", { number: 0 }],
  ["spend in 12 months = high value line", { name: name("high-value-line") }],
  ["spend in 12 months = 「高价值线」", { name: name("high-value-line") }],
  ["churn is Lost", { text: "lost" }],
  ["流失预警为已流失", { text: "lost" }],
  ["churn is win-back", { text: "win-back" }],
  ["churn is Win back and keep", { text: "win-back" }],
  ["province is New South Wales", { text: "New South Wales" }],
  ['province is "either or"', { text: "either or" }],
  ["省份为“上海 且 北京”", { text: "上海 且 北京" }],
  ["省份为「广东」", { text: "广东" }],
  ["province is [notes]", { name: name("notes") }],
  ["province is notes", { text: "notes" }],
  ["省份为空军", { text: "空军" }],
])("%s", (sentence, value) => {
  expect(rule(sentence)).toMatchObject({ op: "compare", sign: "=", value });
});

test("a name that only stands in brackets is not suggested as it was written", () => {
  const odd: Entry = { sort: "dimension", id: "x", name: { en: "_x", zh: "_x" }, kind: "text" };
  expect(parseRule("_x is A", { entries: [odd] })).toMatchObject({
    problem: { nearest: [], message: { en: "Put the name in brackets: [_x]." } },
  });
  expect(parseRule("[_x] is A", { entries: [odd] })).toHaveProperty("rule");
});

test("a percentage is said of a share, whatever its kind", () => {
  const share: Entry = {
    sort: "measure",
    id: "index",
    name: { en: "index", zh: "指数" },
    kind: "number",
    range: [0, 1],
  };
  expect(parseRule("index >= 70%", { entries: [share] })).toMatchObject({ rule: { value: { number: 0.7 } } });
  expect(problem("orders >= 70%").message).toMatchObject({
    en: expect.stringContaining("a percentage only suits a share"),
    zh: expect.stringContaining("百分比只能用于占比"),
  });
});

test.each([
  ["orders between 2 and 5", { op: "between", low: { number: 2 }, high: { number: 5 } }],
  ["订单数介于2至5", { op: "between", low: { number: 2 }, high: { number: 5 } }],
  ["订单数在2~5之间", { op: "between", low: { number: 2 }, high: { number: 5 } }],
  ["orders is one of 1,000, 2", { op: "one-of", values: [{ number: 1000 }, { number: 2 }] }],
  [
    "省份 属于 广东、福建，湖南,海南",
    { op: "one-of", values: ["广东", "福建", "湖南", "海南"].map((text) => ({ text })) },
  ],
  ["notes contains 价格, a,b", { op: "contains", texts: ["价格", "a,b"] }],
  ["备注 包含 华为(深圳或东莞)", { op: "contains", texts: ["华为(深圳或东莞)"] }],
  ["notes starts with VIP", { op: "starts-with", text: "VIP" }],
  ["省份为空", { op: "empty", negated: false }],
  ["contract end is not empty", { op: "empty", negated: true }],
  ["province is not Guangdong", { op: "compare", sign: "<>", value: { text: "Guangdong" } }],
  ["notes does not contain 退货", { op: "not", of: { op: "contains", texts: ["退货"] } }],
  ["at least 1 of (orders >= 3; otherwise or otherwise)", { op: "at-least", count: 1 }],
  ["至少２项（订单数≥3；其余）", { op: "at-least", count: 2 }],
])("%s", (sentence, expected) => {
  expect(rule(sentence)).toMatchObject(expected);
});

test.each([
  ["spnd in 12 month >= 3", 0, "spnd in 12 month", "spend in 12 months"],
  ["orders >= 3 and 近12个月消废 > 5", 16, "近12个月消废", "spend in 12 months"],
  ["spend in 12 months >= high valu line", 22, "high valu line", "high value line"],
  ["churn is lst", 9, "lst", "Lost"],
])("%s: points at the word and names the nearest", (sentence, at, saw, nearest) => {
  const found = problem(sentence);
  expect(found).toMatchObject({ at, saw });
  expect(found.nearest.map(({ en }) => en)).toContain(nearest);
  expect(found.nearest.length).toBeLessThanOrEqual(3);
  expect(found.message.en).toContain(nearest);
});

test.each([
  ["", "E_RULE_BLANK", 0],
  ["orders", "E_RULE_COMPARISON", 6],
  ["orders >=", "E_RULE_VALUE", 9],
  ["orders >= many", "E_RULE_VALUE", 10],
  ["orders >= 3 4", "E_RULE_JOINT", 12],
  ["orders >= 3)", "E_RULE_JOINT", 11],
  ["(orders >= 3", "E_RULE_BRACKET", 0],
  ["「orders >= 3", "E_RULE_QUOTE", 0],
  ["orders >= 3 and", "E_RULE_NAME", 15],
  ["orders between 3", "E_RULE_BETWEEN", 16],
  ["contract end < 2026-02-30", "E_RULE_DATE", 15],
  ["contract end < 90", "E_RULE_VALUE", 15],
  ["spend rank >= 80", "E_RULE_VALUE", 14],
  ["spend in 12 months >= 30%", "E_RULE_VALUE", 22],
  ["orders >= 70%", "E_RULE_VALUE", 10],
  ["距上次购买天数 <= 30%", "E_RULE_VALUE", 11],
  ["province > 3", "E_RULE_COMPARISON", 11],
  ["orders contains 3", "E_RULE_COMPARISON", 16],
  ["province is", "E_RULE_VALUE", 11],
  ["at least 3 of (orders >= 3; otherwise)", "E_RULE_COUNT", 9],
  ["at least two of (otherwise)", "E_RULE_COUNT", 9],
  ["orders >= churn", "E_RULE_VALUE", 10],
])("%s is refused with %s", (sentence, code, at) => {
  const found = problem(sentence);
  expect(found).toMatchObject({ code, at });
  for (const words of [found.message.en, found.message.zh]) expect(words).not.toMatch(/undefined|\{|""|“”/);
});

test("a sentence nested or long beyond reason is a problem, not a crash", () => {
  expect(problem(`${"(".repeat(3000)}orders = 1${")".repeat(900)}`).code).toBe("E_RULE_DEPTH");
  expect(problem("not ".repeat(900)).code).toBe("E_RULE_DEPTH");
  expect(problem(`orders = 1${" or orders = 1".repeat(400)}`).code).toBe("E_RULE_LENGTH");
});
