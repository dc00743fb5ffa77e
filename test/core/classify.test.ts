import { expect, test } from "vitest";
import { dayFromIso } from "../../core/cells/day.ts";
import type { Classification } from "../../core/classification.ts";
import { classify } from "../../core/classify.ts";
import { standard } from "../../core/schemes/scheme.ts";
import { column, importedFrom, textColumn } from "./make-imported.ts";

const asOf = dayFromIso("2026-06-30");

function run(
  imported: Parameters<typeof classify>[0],
  settings: Record<string, number> = {},
): Classification {
  const result = classify(imported, { ...standard, settings: new Map(Object.entries(settings)) }, asOf);
  if (!("dimensions" in result)) throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
  return result;
}

function segmentOf(result: Classification, dimension: string, row: number): string | null {
  const found = result.dimensions.find((one) => one.dimension.id === dimension);
  return found?.dimension.segments[found.codes[row] ?? -1]?.id ?? null;
}

const everyMonth = (customer: string, amount: number) =>
  Array.from({ length: 12 }, (_, month) => ({
    customer,
    on: `2025-${String(month + 1).padStart(2, "0")}-15`,
    amount,
  }));

const buyers = ["a", "b", "c", "d", "e"].flatMap((customer, at) => everyMonth(customer, 100 * (at + 1)));

test("with an orders tab a customer without orders is a prospect, and what needs an order is not enough data", () => {
  const result = run(importedFrom({ customers: ["a", "b", "c", "d", "e", "never"], orders: buyers }));
  const never = Object.fromEntries(
    result.dimensions.map(({ dimension }) => [dimension.id, segmentOf(result, dimension.id, 5)]),
  );
  expect(never).toMatchObject({
    value: "low",
    rfm: "prospect",
    activity: "none",
    status: "potential",
    lifecycle: "potential",
    tier: "potential",
    frequency: null,
    "rfm-eight": null,
    churn: null,
    loyalty: null,
  });
});

test("without any word about orders nothing is claimed", () => {
  const result = run(importedFrom({ customers: ["a", "b"] }));
  for (const { dimension } of result.dimensions)
    expect(segmentOf(result, dimension.id, 0), dimension.id).toBeNull();
  expect(result.why("value", 0, "en")).toContain("Not enough data");
  expect(result.why("value", 0, "en")).toContain("amounts");
  expect(result.why("status", 0, "zh")).toContain("订单表");
});

test("a status column that says the customer left decides over recent orders", () => {
  const imported = importedFrom({
    customers: ["a", "b"],
    orders: [
      { customer: "a", on: "2026-06-20" },
      { customer: "b", on: "2026-06-20" },
    ],
    fields: { "relationship-status": textColumn(["已流失", "合作中"]) },
  });
  const result = run(imported);
  expect(segmentOf(result, "status", 0)).toBe("lost");
  expect(segmentOf(result, "status", 1)).toBe("existing");
});

test("a running contract makes an existing customer, an ended one a lost one", () => {
  const imported = importedFrom({
    customers: ["a", "b"],
    fields: {
      "contract-end": column("date", ["2026-12-31", "2026-01-31"]),
      "orders-total": column("count", [0, 0]),
    },
  });
  const result = run(imported);
  expect(segmentOf(result, "status", 0)).toBe("existing");
  expect(segmentOf(result, "status", 1)).toBe("lost");
});

test("the value line decides, and the reason says by how much", () => {
  const imported = importedFrom({
    customers: ["a", "b"],
    fields: { "spend-total": column("money", [8000, 5000]), "orders-total": column("count", [3, 3]) },
  });
  const result = run(imported, { "high-value-line": 8000, "medium-value-line": 2000 });
  expect(segmentOf(result, "value", 0)).toBe("high");
  expect(segmentOf(result, "value", 1)).toBe("medium");
  expect(result.why("value", 1, "en")).toMatch(
    /^spend in total 5,000 ≥ medium value line 2,000.*High value: 3,000 short of high value line 8,000/,
  );
  expect(result.why("value", 1, "zh")).toMatch(/5,000.*中等价值线 2,000.*高价值：.*还差 3,000/);
  expect(result.run.basis).toBe("lifetime");
});

test("columns that say 12 months make the basis 12 months", () => {
  const fields = {
    "spend-12m": column("money", [1]),
    "orders-12m": column("count", [1]),
    "spend-total": column("money", [9]),
  };
  const result = run(importedFrom({ customers: ["a"], fields }));
  expect(result.run.basis).toBe("12m");
  expect(result.measure("spend")?.values[0]).toBe(1);
});

test("fewer than five buyers get no scores", () => {
  const result = run(importedFrom({ orders: buyers.filter(({ customer }) => customer < "d") }));
  expect(segmentOf(result, "rfm", 0)).toBeNull();
  expect(run(importedFrom({ orders: buyers })).problems.map(({ code }) => code)).toContain("W_FEW");
});

test("a rule that names a later dimension finds it decided; a circle is told", () => {
  const first = {
    id: "yes",
    name: { en: "Yes", zh: "是的" },
    tone: "good",
    advice: { en: "", zh: "" },
  } as const;
  const circular = (id: string, other: string) => ({
    id,
    name: { en: `Group ${id}`, zh: `组${id}` },
    asks: { en: "", zh: "" },
    segments: [{ ...first, when: `Group ${other} is Yes` }],
  });
  const scheme = { ...standard, dimensions: [circular("one", "two"), circular("two", "one")] };
  const result = classify(importedFrom({ customers: ["a"] }), scheme, asOf);
  expect("dimensions" in result).toBe(false);
  expect(result.problems.map(({ code }) => code)).toContain("E_RULE_CIRCLE");
});

test("a contract that has not begun makes nobody lost, one ended by its status does not run", () => {
  const fields = {
    "orders-total": column("count", [0, 0]),
    "contract-start": column("date", ["2026-12-01", "2026-01-01"]),
    "contract-end": column("date", ["2027-12-01", "2026-12-31"]),
    "contract-status": textColumn([null, "Terminated"]),
  };
  const result = run(importedFrom({ customers: ["later", "ended"], fields }));
  expect(segmentOf(result, "status", 0)).toBe("potential");
  expect(segmentOf(result, "status", 1)).toBe("lost");
});

test.each([
  ["已流失客户", "lost"],
  ["Lost customer", "lost"],
  ["合作终止", "lost"],
  ["流失风险", "existing"],
  ["VIP", "existing"],
])("the status “%s” says %s", (status, expected) => {
  const imported = importedFrom({
    orders: [{ customer: "a", on: "2026-06-20" }],
    fields: { "relationship-status": textColumn([status]) },
  });
  expect(segmentOf(run(imported), "status", 0)).toBe(expected);
});

test("who never ordered has no order dates and has spent nothing, whatever the columns hold", () => {
  const fields = {
    "orders-total": column("count", [0, 3]),
    "last-order": column("date", ["2026-06-01", "2026-06-02"]),
  };
  const result = run(importedFrom({ customers: ["never", "once"], fields }));
  expect(segmentOf(result, "rfm-eight", 0)).toBeNull();
  expect(segmentOf(result, "churn", 0)).toBeNull();
  expect(segmentOf(result, "activity", 0)).toBe("none");
  expect(segmentOf(result, "value", 0)).toBe("low");
  expect(segmentOf(result, "value", 1)).toBeNull();
});

test("a customer no rule is for is told so, not that something is missing", () => {
  const only = {
    id: "only",
    name: { en: "Only", zh: "唯一" },
    asks: { en: "", zh: "" },
    segments: [
      {
        id: "big",
        name: { en: "Big", zh: "大" },
        tone: "good",
        when: "spend > 100",
        advice: { en: "", zh: "" },
      } as const,
    ],
  };
  const imported = importedFrom({
    customers: ["a", "b"],
    fields: { "spend-total": column("money", [5, null]), "orders-total": column("count", [1, 1]) },
  });
  const result = classify(imported, { ...standard, dimensions: [only] }, asOf);
  if (!("dimensions" in result)) throw new Error("stopped");
  expect(segmentOf(result, "only", 0)).toBe("no-segment");
  expect(segmentOf(result, "only", 1)).toBeNull();
  expect(result.dimensions[0]?.dimension.segments.map(({ name }) => name.en)).toEqual(["Big", "No segment"]);
  expect(result.why("only", 0, "en")).toBe("No rule is for this customer");
  expect(result.why("only", 0, "zh")).toBe("没有适合该客户的规则");
});
