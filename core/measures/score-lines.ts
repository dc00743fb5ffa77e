import { readLines } from "../cells/read-lines.ts";
import { type Ascending, numberAt } from "./ascending.ts";
import type { Scored } from "./buyers.ts";
import type { Evidence } from "./measure.ts";
import { scoreByRank } from "./rank.ts";

/** Fewer scored customers than this say nothing about one another (D-04). */
const FEWEST = 5;

type Closed = "right-closed" | "left-closed";

/**
 * Scores 1 … bins, 1 being worst, by the method the settings choose. Undefined for too few customers to compare, or
 * without the fixed lines.
 */
export function scoreAsChosen(
  evidence: Evidence,
  { values, order }: Scored,
  better: "more" | "less",
  fixedLines: string,
): Float64Array | undefined {
  const by = evidence.choice("score-by");
  const bins = evidence.setting("score-bins");
  const closed = evidence.choice("bin-edges") as Closed;
  if (by === "fixed") {
    const lines = readLines(evidence.choice(fixedLines));
    return lines && scoreByLines(values, lines, better, closed, bins);
  }
  if (order.length < FEWEST) return undefined;
  if (by === "rank") return scoreByRank(values, order, better, bins);
  const lines = quantileLines(order, bins, closed, evidence.setting("edge-shift"));
  return scoreByLines(values, lines, better, closed, bins);
}

/**
 * The inner type 7 quantiles i ÷ bins, each once and none that would leave a bin empty: equal lines
 * are merged, and so is a line on the smallest value with that end (pandas: qcut with duplicates="drop"). Fewer lines
 * are fewer bins.
 */
export function quantileLines(
  order: Ascending | Float64Array,
  bins: number,
  closed: Closed,
  shift = 0,
): number[] {
  const lines: number[] = [];
  const last = order.length - 1;
  for (let bin = 1; bin < bins; bin++) {
    // In whole numbers, so that a line that falls on a value is that value.
    const low = Math.floor((last * bin) / bins);
    const share = ((last * bin) % bins) / bins;
    const below = numberAt(order, low);
    const above = numberAt(order, Math.min(low + 1, last));
    const line = share === 0 || below === above ? below : tidy(below + share * (above - below));
    const previous = lines[lines.length - 1] ?? numberAt(order, 0);
    const most = numberAt(order, last);
    const parts = closed === "left-closed" ? line <= most : line < most;
    if (line > previous && parts) lines.push(line);
  }
  return shift === 0 ? lines : lines.map((line) => tidy(line + shift));
}

/**
 * A value on a line belongs with the smaller values (right-closed) or the larger (left-closed). Where lines were merged
 * more is scored from 1 up and less from the bins down, so that nobody loses by buying more, or more recently.
 */
export function scoreByLines(
  values: Float64Array,
  lines: readonly number[],
  better: "more" | "less",
  closed: Closed,
  bins: number,
): Float64Array {
  const scores = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let passed = 0;
    for (const line of lines) passed += +(closed === "right-closed" ? value > line : value >= line);
    scores[row] = Number.isNaN(value) ? Number.NaN : better === "more" ? 1 + passed : bins - passed;
  }
  return scores;
}

/** Twelve digits: sums and interpolation leave noise such as 254.79999999999998. */
function tidy(line: number): number {
  return Number(line.toPrecision(12));
}
