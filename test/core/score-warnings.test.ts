import { expect, test } from "vitest";
import { gatherEvidence } from "../../core/evidence.ts";
import type { SettingValue } from "../../core/schemes/setting.ts";
import { scoreWarnings } from "../../core/score-warnings.ts";
import { column, importedFrom } from "./make-imported.ts";

function warned(size: number, orders: (at: number) => number, settings: Record<string, SettingValue> = {}) {
  const numbers = Array.from({ length: size }, (_, at) => at);
  const never = Number.NaN;
  const imported = importedFrom({
    customers: [...numbers.map((at) => `c${at}`), "never"],
    fields: {
      "recency-days": column("count", [...numbers, never]),
      "orders-total": column("count", [...numbers.map(orders), 0]),
      "spend-total": column("money", [...numbers, never]),
    },
  });
  const evidence = gatherEvidence(imported, { settings: new Map(Object.entries(settings)) }, 20_000);
  return scoreWarnings(evidence).map(({ code, message }) => `${code} ${message.en}`);
}

test("many customers who all differ need no caution", () => {
  expect(warned(30, (at) => at + 1)).toEqual([]);
});

test("few customers are said", () => {
  expect(warned(24, (at) => at + 1)).toEqual([expect.stringContaining("W_FEW RFM scores rest on only 24")]);
});

test("when ties cap a score the highest possible is said", () => {
  // Half of 30 customers share the most orders: 15 are worse, 1 + floor(5 · 15 ÷ 30) = 3.
  expect(warned(30, (at) => Math.min(at, 15) + 1)).toEqual([
    "W_SCORE_CAPPED The highest possible frequency score here is 3, not 5: customers differ too little in “orders”.",
  ]);
});

test("quantile lines that were merged cap it too", () => {
  expect(warned(30, (at) => (at < 12 ? 1 : at), { "score-by": "quantile" })).toEqual([
    expect.stringContaining("highest possible frequency score here is 4, not 5"),
  ]);
});

test("equal order counts are said once", () => {
  expect(warned(30, () => 2)).toEqual([expect.stringContaining("W_SAME_FREQUENCY")]);
});

test("fixed lines compare nobody", () => {
  const lines = { "score-by": "fixed", "frequency-lines": "1; 2; 3; 4", "monetary-lines": "1; 2; 3; 4" };
  expect(warned(6, () => 2, lines)).toEqual([]);
});
