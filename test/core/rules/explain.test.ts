import { describe, expect, test } from "vitest";
import {
  because,
  changesNeeded,
  gapsOf,
  missingNames,
  parseRule,
  type Rule,
} from "../../../core/rules/index.ts";
import { name, shop, shopView } from "./shop.ts";

const en = shopView("en");
const zh = shopView("zh");
const good = 0;
const away = 1;

function rule(sentence: string): Rule {
  const read = parseRule(sentence, shop);
  if ("problem" in read) throw new Error(read.problem.message.en);
  return read.rule;
}

describe("why a rule held", () => {
  test.each([
    [
      "spend in 12 months >= high value line",
      "spend in 12 months ¥12,300 ≥ high value line ¥8,000",
      "近12个月消费 ¥12,300 ≥ 高价值线 ¥8,000",
    ],
    ["recency <= 90 days", "days since last order 12 days ≤ 90 days", "距上次购买天数 12 天 ≤ 90 天"],
    [
      "recency score = 5",
      "recency score = 5 (days since last order 12 days)",
      "近度得分 = 5（距上次购买天数 12 天）",
    ],
    ["orders between 5 and 8", "orders 6 between 5 and 8", "订单数 6 介于 5 至 8"],
    ["province is one of 广东, 福建", "province is 广东", "省份为广东"],
    ["churn is normal", "churn is Normal", "流失预警为正常"],
    ["churn is not lost", "churn is Normal, not Lost", "流失预警为正常，不是已流失"],
    ["contract end is not empty", "contract end 31 Jan 2026 is not empty", "合同到期日 2026年1月31日 不为空"],
    [
      "contract end is not empty and contract end > 2026-01-01",
      "contract end 31 Jan 2026 > 1 Jan 2026",
      "合同到期日 2026年1月31日 > 2026年1月1日",
    ],
    ["orders > 100 or orders > 5 or orders > 4", "orders 6 > 5", "订单数 6 > 5"],
    ["not orders > 100", "orders 6 ≤ 100", "订单数 6 ≤ 100"],
    [
      "at least 2 of (orders > 100; orders > 5; has ordered is yes)",
      "orders 6 > 5 and has ordered is yes",
      "订单数 6 > 5 且 有过订单为是",
    ],
  ])("%s", (sentence, english, chinese) => {
    expect(because(rule(sentence), good, en)).toBe(english);
    expect(because(rule(sentence), good, zh)).toBe(chinese);
  });
});

describe("what it would take", () => {
  test.each([
    [
      "spend in 12 months >= high value line",
      "spend in 12 months ¥7,300, ¥700 short of high value line ¥8,000",
      "近12个月消费 ¥7,300，距高价值线 ¥8,000 还差 ¥700",
    ],
    ["orders >= 5", "orders 3, 2 short of 5", "订单数 3，距 5 还差 2"],
    ["orders > 3", "orders 3 would have to be more than 3", "订单数 3，须高于 3"],
    [
      "recency <= 90",
      "days since last order 120 days, 30 days over 90 days",
      "距上次购买天数 120 天，比 90 天 多 30 天",
    ],
    [
      "spend rank >= 80%",
      "spend rank 79.996%, 0.004 percentage points short of 80%",
      "消费排名 79.996%，距 80% 还差 0.004 个百分点",
    ],
    ["churn is normal", "churn is Lost, not Normal", "流失预警为已流失，不是正常"],
    [
      "province contains 广东, 广西",
      "province 湖南 does not contain 广东, 广西",
      "省份 湖南 不包含 广东、广西",
    ],
    ["contract end > 2026-01-01", "contract end is not known", "合同到期日未知"],
    [
      "orders >= 4 and recency <= 90",
      "orders 3, 1 short of 4, and days since last order 120 days, 30 days over 90 days",
      "订单数 3，距 4 还差 1 且 距上次购买天数 120 天，比 90 天 多 30 天",
    ],
    ["orders >= 400 and recency <= 9 or orders >= 4", "orders 3, 1 short of 4", "订单数 3，距 4 还差 1"],
  ])("%s", (sentence, english, chinese) => {
    expect(changesNeeded(rule(sentence), away, en)).toBe(english);
    expect(changesNeeded(rule(sentence), away, zh)).toBe(chinese);
  });

  test("nothing for a rule that holds", () => {
    expect(changesNeeded(rule("orders >= 5"), good, en)).toBe("");
  });

  test("a date by days", () => {
    const sentence = "contract end >= 2026-02-10";
    expect(changesNeeded(rule(sentence), good, en)).toBe(
      "contract end 31 Jan 2026 is 10 days before 10 Feb 2026",
    );
    expect(changesNeeded(rule(sentence), good, zh)).toBe(
      "合同到期日 2026年1月31日，比 2026年2月10日 早 10 天",
    );
  });
});

test("of a number told before neither its value nor what explains it is said again", () => {
  const told = { ...en, told: new Set(["spend-12m", "recency-score", "orders"]) };
  const without = (sentence: string) => changesNeeded(rule(sentence), away, told);
  expect(without("spend in 12 months >= high value line")).toBe("¥700 short of high value line ¥8,000");
  expect(without("recency score >= 4")).toBe("recency score 1, 3 short of 4");
  expect(changesNeeded(rule("recency score >= 4"), away, en)).toBe(
    "recency score 1 (days since last order 120 days), 3 short of 4",
  );
});

test("a whole number that has to pass a line is not said to be so far from it", () => {
  expect(changesNeeded(rule("orders > 4"), away, en)).toBe("orders 3 would have to be more than 4");
  expect(changesNeeded(rule("orders > 4"), away, zh)).toBe("订单数 3，须高于 4");
});

test("yes and no are said as a clause where a name has one", () => {
  const says = {
    yes: { en: "has ordered", zh: "有过订单" },
    no: { en: "has never ordered", zh: "没有下过单" },
  };
  const entries = shop.entries.map((entry) => (entry.id === "has-ordered" ? { ...entry, says } : entry));
  const sentence = rule("has ordered is no");
  expect(because(sentence, away, { ...en, vocabulary: { entries } })).toBe("has never ordered");
  expect(changesNeeded(sentence, good, { ...zh, vocabulary: { entries } })).toBe("有过订单");
  expect(because(rule("has ordered is not empty"), away, { ...en, vocabulary: { entries } })).toBe(
    "has never ordered",
  );
});

test("the gap is a number, in both directions", () => {
  const high = rule("spend in 12 months >= high value line");
  expect(gapsOf(high, away, en)).toMatchObject([
    { name: name("spend-12m"), line: 8000, by: 700, direction: "rise", past: false },
  ]);
  expect(gapsOf(high, good, en, false)).toMatchObject([
    { line: 8000, by: 4300, direction: "fall", past: true },
  ]);
});

test("an unknown rule names what is missing, and only what matters", () => {
  const unknown = rule("orders >= 3 and (contract end > 2026-01-01 or notes is x)");
  expect(missingNames(unknown, away, en.resolve)).toEqual([name("contract-end"), name("notes")]);
  expect(because(unknown, away, en)).toBe("contract end, notes are not known");
  expect(missingNames(rule("orders >= 3 or notes is x"), away, en.resolve)).toEqual([]);
});
