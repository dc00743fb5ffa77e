import { describe, expect, test } from "vitest";
import { checkRules, parseRule, type Rule } from "../../../../core/rules/index.ts";
import type { Vocabulary } from "../../../../core/rules/vocabulary.ts";
import { shop } from "../shop.ts";
import { expectTrue } from "./engine.ts";

const words = (text: string) => ({ en: text, zh: text });
const scores: Vocabulary = {
  entries: shop.entries.map((entry) =>
    entry.id === "recency-score" ? { ...entry, range: [1, 5] as const } : entry,
  ),
};

/** The findings about sentences as segments a, b, c …, in English without the dimension. */
function check(sentences: readonly string[], settings: Readonly<Record<string, number>> = {}): string[] {
  const rules = sentences.map((sentence): Rule => {
    const read = parseRule(sentence, scores);
    if ("problem" in read) throw new Error(read.problem.message.en);
    return read.rule;
  });
  const segments = sentences.map((_, at) => ({
    id: "abcdefgh".charAt(at),
    name: words("ABCDEFGH".charAt(at)),
  }));
  const findings = checkRules({ id: "d", name: words("D"), segments, rules }, scores, (id) => settings[id]);
  for (const finding of findings) {
    expectTrue(finding, segments, rules, scores, new Map(Object.entries(settings)));
  }
  return findings.map(({ message }) => message.en.replace(/^D: /, "").replace(/(?<=[.;]) .*$/, ""));
}

describe("unreachable", () => {
  test("what the rules before take together", () => {
    expect(check(["orders >= 3", "orders < 5", "orders = 4 or orders = 1", "otherwise"])).toEqual([
      "“C” can never apply, the segments above it take all its customers.",
      "“D” is never needed, the segments above it leave nobody.",
      "customers with orders 3 meet the rules of both “A” and “B”;",
    ]);
  });

  test("what contradicts itself, by what a number can be", () => {
    const never = ["“A” can never apply, no customer can meet its rule."];
    expect(check(["orders > 2 and orders < 3", "otherwise"])).toEqual(never);
    expect(check(["orders < 0", "otherwise"])).toEqual(never);
    expect(check(["recency score > 5", "otherwise"])).toEqual(never);
    expect(check(["spend in 12 months > 2 and spend in 12 months < 3", "otherwise"])).toEqual([]);
    expect(check(["spend in 12 months < 0", "otherwise"])).toEqual([]);
    expect(check(["province is 广东 and province is one of 福建, 湖南", "otherwise"])).toEqual(never);
    expect(check(["province starts with 广 and not province contains 广", "otherwise"])).toEqual(never);
    expect(check(["contract end > 2026-01-31 and contract end < 2026-02-01", "otherwise"])).toEqual(never);
  });

  test("where a rule before is unknown for all its customers", () => {
    expect(check(["contract end > 2026-01-01", "contract end is empty", "otherwise"])).toEqual([
      "“B” can never apply.",
    ]);
    expect(
      check([
        "contract end is not empty and contract end > 2026-01-01",
        "contract end is empty",
        "otherwise",
      ]),
    ).toEqual([]);
  });

  test("lines in the wrong order, once they have numbers", () => {
    const table = ["spend in 12 months >= high value line", "spend in 12 months >= 9,000", "otherwise"];
    expect(check(table, { "high-value-line": 8000 })).toEqual([
      "“B” can never apply, the segments above it take all its customers.",
    ]);
    expect(check(table, { "high-value-line": 9001 })).toEqual([]);
    expect(check(table), "a line not known yet may lie anywhere").toEqual([
      "customers with spend in 12 months 9,000, high value line 8,998 meet the rules of both “A” and “B”;",
    ]);
  });
});

describe("gaps", () => {
  test.each([
    [["orders > 3", "orders < 3"], "orders 3"],
    [["recency score >= 3", "recency score = 1"], "recency score 2"],
    [["spend rank >= 80%", "spend rank < 79%"], "spend rank 79%"],
    [["has ordered is yes"], "has ordered no"],
    [["churn is lost", "churn is one of normal"], "churn Win back and keep"],
    [["province is 广东", "province contains 福"], "province “其他 other”"],
    [["contract end is empty", "contract end > 2026-01-01"], "contract end 31 Dec 2025"],
  ])("%s", (sentences, example) => {
    expect(check(sentences)).toContain(`no segment is for customers with ${example}.`);
  });

  test("none where every value has a rule, and a missing value is no gap but not enough data", () => {
    expect(check(["recency score >= 3", "recency score <= 2"])).toEqual([]);
    expect(check(["has ordered is yes", "has ordered is no"])).toEqual([]);
    expect(check(["churn is lost", "churn is normal", "churn is win-back"])).toEqual([]);
    expect(check(["orders >= 3", "not orders >= 3"])).toEqual([]);
    expect(check(["orders >= days since last order", "orders < days since last order"])).toEqual([]);
  });
});

describe("overlaps", () => {
  test("not where the upper is a special case of the lower, nor between different things", () => {
    expect(check(["orders >= 10", "orders >= 5", "otherwise"])).toEqual([]);
    expect(check(["has ordered is no", "orders >= 5", "otherwise"])).toEqual([]);
  });

  test("where two lists of words meet in one text", () => {
    const [found = ""] = check(["notes contains 价格, 折扣", "notes contains 服务", "otherwise"]);
    expect(found).toMatch(/customers with notes “.*价格.*服务.*” meet the rules of both “A” and “B”/);
  });
});

test("where there is too much to look at, nothing is claimed but that", () => {
  const lists = Array.from({ length: 12 }, (_, at) => `notes contains word${at}x`);
  const together = lists.join(" and ");
  const found = check([`not (${together})`, together]);
  expect(found).not.toContain("“B” can never apply, no customer can meet its rule.");
  expect(found).toContain("“B” is not fully checked, the rules allow too many combinations.");
});

test("a setting of words", () => {
  const home = {
    sort: "setting",
    id: "home",
    name: { en: "home province", zh: "本省" },
    kind: "text",
  } as const;
  const vocabulary = { entries: [...shop.entries, home] };
  const rules = ["province is [home province]", "province is ＧＤ", "otherwise"].map((sentence): Rule => {
    const read = parseRule(sentence, vocabulary);
    if ("problem" in read) throw new Error(read.problem.message.en);
    return read.rule;
  });
  const segments = ["a", "b", "c"].map((id) => ({ id, name: words(id) }));
  const kinds = (value: string | undefined) =>
    checkRules({ id: "d", name: words("D"), segments, rules }, vocabulary, () => value).map(
      ({ kind }) => kind,
    );
  expect(kinds("gd")).toEqual(["unreachable"]);
  expect(kinds("广东")).toEqual([]);
  expect(kinds(""), "nothing in the setting: the first rule is never known").toContain("unreachable");
  expect(kinds(undefined)).toEqual(["overlap"]);
});

test("the same in Chinese", () => {
  const read = parseRule("订单数 > 3", shop);
  if ("problem" in read) throw new Error("unread");
  const [gap] = checkRules(
    { id: "d", name: { en: "D", zh: "频率" }, segments: [{ id: "a", name: words("A") }], rules: [read.rule] },
    shop,
    () => undefined,
  );
  expect(gap?.message.zh).toBe(
    "频率：有的客户没有对应的分群，例如：订单数 0。请补一条规则，或在最后一行写“其余”。",
  );
});
