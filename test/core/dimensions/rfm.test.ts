import { expect, test } from "vitest";
import { dimensions } from "../../../core/dimensions/index.ts";
import { rfm } from "../../../core/dimensions/rfm.ts";
import { rfmEight } from "../../../core/dimensions/rfm-eight.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { compileRule, decide } from "../../../core/rules/index.ts";
import { dimensionsInForce } from "../../../core/schemes/dimensions-in-force.ts";
import { readDimensions } from "../../../core/schemes/read-rules.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { vocabularyOf } from "../../../core/vocabulary.ts";
import { column, importedFrom } from "../make-imported.ts";

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

function withMethod(method: string): typeof rfmEight {
  const evidence = gatherEvidence(
    importedFrom({ customers: [] }),
    { settings: new Map([["eight-classes-by", method]]) },
    0,
  );
  const [found = rfmEight] = dimensionsInForce({ ...standard, dimensions: [rfmEight] }, evidence);
  return found;
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
    [1, 2, 3, 4, 5].map((fm) => ({
      "has-ordered": 1,
      "five-scores": 1,
      "recency-score": r,
      "fm-score": fm,
    })),
  );
  expect(decideBy(rfm, rows)).toEqual(GRID.flat());
});

test("a grid drawn for five scores says nothing about ten, but knows who never bought", () => {
  const scores = { "recency-score": 10, "fm-score": 10 };
  const rows = [
    { "has-ordered": 1, ...scores },
    { "has-ordered": 0, ...scores },
  ];
  expect(decideBy(rfm, rows)).toEqual([undefined, "prospect"]);
});

const figures = {
  recent: ["days-since-last-order", 30, 31],
  frequent: ["orders", 3, 2],
  big: ["spend", 200, 199],
};
const scored = (yes: number, no: number) => ({
  recent: ["recency-score", yes, no],
  frequent: ["frequency-score", yes, no],
  big: ["monetary-score", yes, no],
});
const averageScores = {
  "average-recency-score": 3,
  "average-frequency-score": 3,
  "average-monetary-score": 3,
};

test.each([
  ["median", figures, { "recent-within": 30, "frequent-orders": 3, "big-spend": 200 }],
  ["mean", figures, { "average-days-since-last-order": 30.5, "average-orders": 2.5, "average-spend": 199.5 }],
  ["fixed", figures, { "fixed-recent-days": 30, "fixed-frequent-orders": 3, "fixed-big-spend": 200 }],
  ["score", scored(4, 3), { "high-score": 4 }],
  ["score-above-average", scored(4, 3), averageScores],
] as const)(
  "by %s all eight combinations of recent, frequent and big have their class",
  (method, ask, lines) => {
    const eight = withMethod(method);
    const row = (recent: boolean, frequent: boolean, big: boolean) => {
      const answers = [recent, frequent, big].map((answer, at) => {
        const [id, yes, no] = Object.values(ask)[at] as [string, number, number];
        return [id, answer ? yes : no];
      });
      return { ...lines, ...Object.fromEntries(answers) };
    };
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
    expect(decideBy(eight, rows)).toEqual([
      "key-value",
      "key-develop",
      "key-keep",
      "key-win-back",
      "general-value",
      "general-develop",
      "general-keep",
      "general-win-back",
    ]);
  },
);
