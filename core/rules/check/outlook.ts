import { operatorOf } from "../operators/index.ts";
import type { Comparison, Need } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import { ANY_TRUTH, FALSE, TRUE, type TruthTable, UNKNOWN } from "./truth-table.ts";

/** The buckets that are still open, for each axis. */
export type Open = readonly (readonly number[])[];

/** A rule, asked about many customers at once: all those in the open buckets. */
export interface Outlook {
  /** The truths it may have for them, as bits: 1 << truth. At least those it has; exactly those for one bucket each. */
  possible(open: Open): number;
  /** The open buckets in parts that a comparison tells apart; undefined where none does. */
  split(open: Open): readonly Open[] | undefined;
}

/** Reads only what each operator says it needs, so that a new one is checked without a word here. */
export function outlookOf(rule: Rule, tableOf: (comparison: Comparison) => TruthTable): Outlook {
  const operator = operatorOf(rule);
  if (operator.shape === "predicate") return comparisonOutlook(tableOf(rule as Comparison));
  const parts = new Map<Rule, Outlook>();
  const prepare = ({ count, of }: Need) => ({
    count,
    of: of.map(({ rule: part, held }) => {
      const outlook = parts.get(part) ?? outlookOf(part, tableOf);
      parts.set(part, outlook);
      return { outlook, wanted: held ? TRUE : FALSE };
    }),
  });
  const [holds, fails] = [prepare(operator.needs(rule, true)), prepare(operator.needs(rule, false))];
  return {
    possible(open) {
      const seen = new Map([...parts.values()].map((part) => [part, part.possible(open)]));
      const met = ({ count, of }: typeof holds, enough: (possible: number, wanted: number) => boolean) =>
        of.filter(({ outlook, wanted }) => enough(seen.get(outlook) ?? ANY_TRUTH, wanted)).length >= count;
      if (met(holds, (possible, wanted) => possible === wanted)) return TRUE;
      if (met(fails, (possible, wanted) => possible === wanted)) return FALSE;
      const may = (possible: number, wanted: number) => (possible & wanted) !== 0;
      const isMissing = [...seen.values()].some((possible) => (possible & UNKNOWN) !== 0);
      return (met(holds, may) ? TRUE : 0) | (met(fails, may) ? FALSE : 0) | (isMissing ? UNKNOWN : 0);
    },
    split(open) {
      for (const part of parts.values()) {
        const found = isSettled(part.possible(open)) ? undefined : part.split(open);
        if (found) return found;
      }
      return undefined;
    },
  };
}

function isSettled(possible: number): boolean {
  return possible === FALSE || possible === TRUE || possible === UNKNOWN;
}

function comparisonOutlook({ axes, possible }: TruthTable): Outlook {
  if (!possible) return { possible: () => ANY_TRUTH, split: () => undefined };
  const everything = possible.reduce((all, truth) => all | truth, 0);
  /** The truths over the open buckets of the axes from `at` on; looks no further once there can be no others. */
  function over(open: Open, at = 0, place = 0): number {
    const next = axes[at];
    if (!next) return possible?.[place] ?? ANY_TRUTH;
    let found = 0;
    for (const bucket of open[next.axis] ?? []) {
      found |= over(open, at + 1, place + next.stride * bucket);
      if (found === everything) break;
    }
    return found;
  }
  const [first] = axes;
  return {
    possible: (open) => over(open),
    split(open) {
      if (axes.length === 1 && first) return byTruth(open, first.axis, over);
      const widest = axes
        .map(({ axis }) => axis)
        .reduce((a, b) => ((open[b]?.length ?? 0) > (open[a]?.length ?? 0) ? b : a), -1);
      return halves(open, widest);
    },
  };
}

/** The buckets of one axis by what the comparison says of them. */
function byTruth(open: Open, axis: number, over: (open: Open) => number): readonly Open[] | undefined {
  const parts = new Map<number, number[]>();
  for (const bucket of open[axis] ?? []) {
    const truth = over(narrowed(open, axis, [bucket]));
    const alike = parts.get(truth);
    if (alike) alike.push(bucket);
    else parts.set(truth, [bucket]);
  }
  return parts.size < 2 ? undefined : [...parts.values()].map((buckets) => narrowed(open, axis, buckets));
}

function halves(open: Open, axis: number): readonly Open[] | undefined {
  const buckets = open[axis] ?? [];
  if (buckets.length < 2) return undefined;
  const middle = buckets.length >> 1;
  return [buckets.slice(0, middle), buckets.slice(middle)].map((half) => narrowed(open, axis, half));
}

function narrowed(open: Open, axis: number, buckets: readonly number[]): Open {
  return open.map((all, at) => (at === axis ? buckets : all));
}
