import { expect, test } from "vitest";
import type { Dimension } from "../../../../core/dimensions/dimension.ts";
import { dimensions } from "../../../../core/dimensions/index.ts";
import { type Differences, differing } from "../../../../core/schemes/differences.ts";
import { withoutOff } from "../../../../core/schemes/dimensions-in-force.ts";
import { schemes } from "../../../../core/schemes/index.ts";
import { readDimensions } from "../../../../core/schemes/read-rules.ts";
import { standard } from "../../../../core/schemes/scheme.ts";
import { trades } from "../../../../core/schemes/trades/index.ts";
import { vocabularyOf } from "../../../../core/vocabulary.ts";

test("every scheme has an id of its own, a name in both languages and a sentence for whom it is", () => {
  expect(new Set(schemes.map(({ id }) => id)).size).toBe(schemes.length);
  for (const { id, name, suits } of schemes) {
    expect([name.en, name.zh, suits?.en, suits?.zh].every(Boolean), id).toBe(true);
    expect(name.en, id).not.toBe(name.zh);
  }
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "all rules of %s can be read",
  (_, scheme) => {
    const off = scheme.off ?? [];
    const inForce = scheme.dimensions.map((dimension) => withoutOff(dimension, new Set(off)));
    const { problems } = readDimensions(inForce, vocabularyOf(inForce, scheme.measures), { off });
    expect(problems).toEqual([]);
  },
);

test("each trade asks some questions and leaves others out; what it does not name is as in the standard", () => {
  for (const { id, off = [] } of trades) {
    const scheme = schemes.find((one) => one.id === id);
    expect(
      scheme?.off?.every((one) => off.includes(one)),
      id,
    ).toBe(true);
    expect(scheme?.dimensions.length, id).toBe(dimensions.length);
    const shown = dimensions.filter((one) => !scheme?.off?.includes(one.id)).length;
    expect(shown, id).toBeGreaterThan(3);
    expect(shown, id).toBeLessThan(dimensions.length);
  }
});

test("where customers renew, the churn warning is told by their contracts; where nobody can, it stays", () => {
  const subscription = trades.find(({ id }) => id === "subscription");
  const rulesOf = (given: readonly Dimension[]) => {
    const made = differing({ ...standard, dimensions: given }, subscription as Differences);
    return made.dimensions.find(({ id }) => id === "churn")?.segments.map(({ when }) => when);
  };
  expect(rulesOf(dimensions)).toEqual([
    "renewal is one of lost, ended",
    "renewal is one of urgent, grace",
    "renewal is due",
    "otherwise",
  ]);
  const without = dimensions.filter(({ id }) => id !== "renewal");
  expect(rulesOf(without)).toEqual(
    without.find(({ id }) => id === "churn")?.segments.map(({ when }) => when),
  );
});
