import { expect, test } from "vitest";
import type { Dimension } from "../../../core/dimensions/dimension.ts";
import { checkScheme, settingsWithoutData } from "../../../core/schemes/check-scheme.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";

const check = (scheme: Scheme) => checkScheme(scheme, settingsWithoutData(scheme, 20_600));

function withRules(id: string, rules: Readonly<Record<string, string>>): Scheme {
  const change = (dimension: Dimension): Dimension => ({
    ...dimension,
    segments: dimension.segments.map((one) => ({ ...one, when: rules[one.id] ?? one.when })),
  });
  const dimensions = standard.dimensions.map((one) => (one.id === id ? change(one) : one));
  return { ...standard, dimensions };
}

test("the standard rules leave no segment without customers and no customer without a segment", () => {
  const kinds = check(standard).findings.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== "overlap")).toEqual([]);
});

test("lines in the wrong order, as a Settings tab may have them", () => {
  const settings = new Map([
    ["high-value-line", 5000],
    ["medium-value-line", 8000],
  ]);
  const { findings, problems } = check({ ...standard, settings });
  expect(findings[0]).toMatchObject({
    kind: "unreachable",
    dimension: "value",
    segment: "medium",
    other: "high",
  });
  expect(problems[0]).toMatchObject({ code: "W_RULE_UNREACHABLE" });
  expect(problems[0]?.message.en).toContain("Value: “Medium value” can never apply");
});

test("an order that depends on lines not drawn yet is not claimed, the order they always have is known", () => {
  const reversed = withRules("value", {
    high: "spend >= medium value line",
    medium: "spend >= high value line",
  });
  expect(check(reversed).findings[0]).toMatchObject({ kind: "unreachable", segment: "medium" });
  const mixed = withRules("value", { high: "spend >= high value line", medium: "spend >= 500" });
  expect(
    check(mixed).findings.filter(({ kind, dimension }) => kind !== "overlap" && dimension === "value"),
  ).toEqual([]);
});

test("a gap has an example in both languages", () => {
  const { problems } = check(withRules("activity", { dormant: "days since last order > silent below" }));
  const gap = problems.find(({ code }) => code === "W_RULE_GAP");
  expect(gap?.message.en).toContain("has ordered yes, days since last order 365 days");
  expect(gap?.message.zh).toContain("有的客户没有对应的分群，例如：有过订单为是、距上次购买天数 365 天。");
});

test("rules that cannot be read are told instead", () => {
  const { findings, problems } = check(withRules("activity", { active: "dyas < 3" }));
  expect(findings).toEqual([]);
  expect(problems).toMatchObject([{ code: "E_RULE_NAME", stops: true }]);
});

test("dimensions made from data and those switched off are not judged; a segment switched off leaves its gap", () => {
  const words = { en: "Area", zh: "地区" };
  const area: Dimension = {
    id: "area",
    name: words,
    asks: words,
    segmentsFrom: { name: "province", most: 2 },
    segments: [{ id: "gz", name: words, tone: "fair", when: "province is 广东", advice: words }],
  };
  const kindsOf = (off: readonly string[]) =>
    check({ ...standard, dimensions: [...standard.dimensions, area], off })
      .findings.filter(({ kind }) => kind !== "overlap")
      .map(({ kind, dimension }) => `${kind} ${dimension}`);
  expect(kindsOf([])).toEqual([]);
  expect(kindsOf(["activity/dormant"])).toEqual(["gap activity"]);
  expect(kindsOf(["activity", "activity/dormant", "churn"])).toEqual([]);
});
