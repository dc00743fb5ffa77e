import { operatorOf } from "../operators/index.ts";
import type { Comparison, Ground } from "../operators/operator.ts";
import type { Name, Value } from "../rule.ts";
import { mapSpan } from "../span.ts";
import { numberAt, type View } from "./view.ts";

/** How far a number is from where a rule would come out otherwise. */
export interface Gap {
  readonly name: Name;
  readonly actual: number;
  /** The number to reach and what it was written as. */
  readonly line: number;
  readonly written: Value;
  /** Whether the number has to rise to the line or to fall to it. */
  readonly direction: "rise" | "fall";
  /** Never negative. */
  readonly by: number;
  /** The line itself is not enough: it has to be passed. */
  readonly past: boolean;
}

/** The gap of one comparison of numbers or dates; undefined for text and where something is missing. */
export function gapOf({ rule, held }: Ground, row: number, view: View): Gap | undefined {
  const operator = operatorOf(rule);
  if (operator.shape !== "predicate") return undefined;
  const comparison = rule as Comparison;
  const span = operator.span(comparison);
  if (!span) return undefined;
  const { name } = comparison;
  const actual = numberAt({ name }, row, view);
  const { low, high } = mapSpan(span, (end) => numberAt(end, row, view));
  const rise = (line: number, written: Value, past: boolean): Gap => ({
    name,
    actual,
    line,
    written,
    direction: "rise",
    by: distance(line, actual),
    past,
  });
  const fall = (line: number, written: Value, past: boolean): Gap => ({
    name,
    actual,
    line,
    written,
    direction: "fall",
    by: distance(actual, line),
    past,
  });
  if (held !== span.outside) {
    if (actual < low) return rise(low, span.low, false);
    return actual > high ? fall(high, span.high, false) : undefined;
  }
  if (!(actual >= low && actual <= high)) return undefined;
  const ways = [rise(high, span.high, true), fall(low, span.low, true)];
  const [nearest] = ways.filter(({ by }) => Number.isFinite(by)).sort((a, b) => a.by - b.by);
  return nearest;
}

/** Without the last digits, which only say that a computer subtracted: 0.8 − 0.79996 is 0.00004. */
function distance(more: number, less: number): number {
  return Number((more - less).toPrecision(12));
}
