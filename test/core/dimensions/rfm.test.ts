import { expect, test } from "vitest";
import { dimensions } from "../../../core/dimensions/index.ts";
import { rfm } from "../../../core/dimensions/rfm.ts";
import { rfmEight } from "../../../core/dimensions/rfm-eight.ts";
import { compileRule, decide } from "../../../core/rules/index.ts";
import { readDimensions } from "../../../core/schemes/read-rules.ts";
import { vocabularyOf } from "../../../core/vocabulary.ts";
import { column } from "../make-imported.ts";

/** Segment ids for rows of measure and setting values. */
function decideBy(dimension: typeof rfm, rows: readonly Readonly<Record<string, number>>[]) {
  const read = readDimensions([dimension], vocabularyOf(dimensions)).dimensions[0];
  const conditions = (read?.rules ?? []).map((rule) =>
    compileRule(rule, ({ id }) =>
      column(
        "number",
        rows.map((row) => row[id] ?? Number.NaN),
      ),
    ),
  );
  return [...decide(conditions, rows.length)].map((code) => dimension.segments[code]?.id);
}

// Definition D-05, one line a recency score from 5 down, FM 1 … 5.
const GRID = [
  ["new", "potential-loyalist", "loyal", "champions", "champions"],
  ["promising", "potential-loyalist", "potential-loyalist", "loyal", "champions"],
  ["promising", "need-attention", "potential-loyalist", "loyal", "loyal"],
  ["about-to-sleep", "need-attention", "need-attention", "at-risk", "at-risk"],
  ["lost", "hibernating", "at-risk", "cannot-lose", "cannot-lose"],
];

test("the eleven segments stand in their 25 cells", () => {
  const rows = [5, 4, 3, 2, 1].flatMap((r) =>
    [1, 2, 3, 4, 5].map((fm) => ({ "has-ordered": 1, "recency-score": r, "fm-score": fm })),
  );
  expect(decideBy(rfm, rows)).toEqual(GRID.flat());
});

test("all eight combinations of recent, frequent and big have their class", () => {
  const lines = { "recent-within": 30, "frequent-orders": 3, "big-spend": 200 };
  const row = (recent: boolean, frequent: boolean, big: boolean) => ({
    ...lines,
    "days-since-last-order": recent ? 30 : 31,
    orders: frequent ? 3 : 2,
    spend: big ? 200 : 199,
  });
  const yes = true;
  const no = false;
  const rows = [
    row(yes, yes, yes),
    row(yes, no, yes),
    row(no, yes, yes),
    row(no, no, yes),
    row(yes, yes, no),
    row(yes, no, no),
    row(no, yes, no),
    row(no, no, no),
  ];
  expect(decideBy(rfmEight, rows)).toEqual([
    "key-value",
    "key-develop",
    "key-keep",
    "key-win-back",
    "general-value",
    "general-develop",
    "general-keep",
    "general-win-back",
  ]);
});
