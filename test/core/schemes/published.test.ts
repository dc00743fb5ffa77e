import { expect, test } from "vitest";
import type { Resolve, Rule } from "../../../core/rules/index.ts";
import { checkScheme, settingsWithoutData } from "../../../core/schemes/check-scheme.ts";
import { codes125 } from "../../../core/schemes/published/codes-125.ts";
import { published } from "../../../core/schemes/published/index.ts";
import { putler } from "../../../core/schemes/published/putler.ts";
import { rFGrid } from "../../../core/schemes/published/r-f-grid.ts";
import { rfm02 } from "../../../core/schemes/published/rfm-0-2.ts";
import { rfm03 } from "../../../core/schemes/published/rfm-0-3.ts";
import { readDimensions } from "../../../core/schemes/read-rules.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";
import { vocabularyOf } from "../../../core/vocabulary.ts";
import { column } from "../make-imported.ts";
import { coverage, gridOf } from "../rules/check/coverage.ts";

const five = [1, 2, 3, 4, 5];
const gridOver = (...ids: readonly string[]) =>
  gridOf(new Map([["has-ordered", [1]], ["five-scores", [1]], ...ids.map((id) => [id, five] as const)]));
const cells25 = gridOver("recency-score", "frequency-score");
const cells125 = gridOver("recency-score", "frequency-score", "monetary-score");

function rulesOf(scheme: Scheme): readonly Rule[] {
  const read = readDimensions(scheme.dimensions, vocabularyOf(scheme.dimensions));
  expect(read.problems).toEqual([]);
  return read.dimensions.find(({ dimension }) => dimension.id === "rfm")?.rules ?? [];
}

const found = (scheme: Scheme, kind: string) =>
  checkScheme(scheme, settingsWithoutData(scheme, 20_600))
    .findings.filter((finding) => finding.kind === kind && finding.dimension === "rfm")
    .map(({ segment }) => segment);

// The claims of definition D-05.

test("the standard table covers all 25 cells of recency and FM score once", () => {
  const grid = gridOver("recency-score", "fm-score");
  expect(coverage(rulesOf(standard), grid)).toEqual({ cells: 25, uncovered: 0, overlapping: 0 });
  for (const kind of ["unreachable", "gap", "overlap", "unneeded"]) expect(found(standard, kind)).toEqual([]);
});

/** The scores of `cells125` with FM as the mean of F and M, not rounded: 4.5 lies between 4 and 5. */
const withMean: Resolve = (name) => {
  if (name.id !== "fm-score") return cells125.resolve(name);
  return column(
    "number",
    five.flatMap((m) => five.flatMap((f) => five.map(() => (f + m) / 2))),
  );
};

test("Putler: 76 of 125 cells overlap, the mean of F and M taken as it is, and four segments get nobody", () => {
  const rules = rulesOf(putler);
  const counted = coverage(rules, { cells: 125, resolve: withMean });
  expect(counted).toEqual({ cells: 125, uncovered: 0, overlapping: 76 });
  // Whole FM scores, as our measure gives, overlap more: 20 of the 25 cells.
  const whole = gridOver("recency-score", "fm-score");
  expect(coverage(rules, whole)).toEqual({ cells: 25, uncovered: 0, overlapping: 20 });
  expect(found(putler, "unreachable")).toEqual(["new", "promising", "cannot-lose", "lost"]);
  expect(found(putler, "gap")).toEqual([]);
});

test("R rfm 0.3.0: 10 of 125 cells uncovered, 58 overlap", () => {
  expect(coverage(rulesOf(rfm03), cells125)).toEqual({ cells: 125, uncovered: 10, overlapping: 58 });
  expect(found(rfm03, "gap")).toHaveLength(1);
  expect(found(rfm03, "unreachable")).toEqual([]);
});

test("R rfm 0.2: 36 of 125 cells uncovered, and the listed order leaves three segments without customers", () => {
  expect(coverage(rulesOf(rfm02), cells125)).toMatchObject({ cells: 125, uncovered: 36 });
  expect(found(rfm02, "unreachable")).toEqual(["new", "promising", "cannot-lose"]);
});

test("recency × frequency: an exact partition of 25 cells", () => {
  expect(coverage(rulesOf(rFGrid), cells25)).toEqual({ cells: 25, uncovered: 0, overlapping: 0 });
  for (const kind of ["unreachable", "gap", "overlap"]) expect(found(rFGrid, kind)).toEqual([]);
});

test("the list of 125 codes: an exact partition", () => {
  expect(coverage(rulesOf(codes125), cells125)).toEqual({ cells: 125, uncovered: 0, overlapping: 0 });
  for (const kind of ["unreachable", "gap", "overlap"]) expect(found(codes125, kind)).toEqual([]);
});

test("each takes the place of the standard table and says nothing else", () => {
  for (const { id, dimensions } of published) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(dimensions.map((dimension) => dimension.id)).toEqual(standard.dimensions.map((one) => one.id));
    const segments = dimensions.find((dimension) => dimension.id === "rfm")?.segments ?? [];
    expect(new Set(segments.map((segment) => segment.id)).size, id).toBe(segments.length);
  }
});
