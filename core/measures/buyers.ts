import type { Evidence } from "./measure.ts";
import { countBelow, sortedKnown } from "./rank.ts";

/** A measure over the customers who are scored: known to have bought, the measure known. */
export interface Scored {
  /** One a customer, NaN where not scored. */
  readonly values: Float64Array;
  readonly sorted: Float64Array;
}

/** Sorted once a run, whoever asks: scores, ranks and suggested lines lean on the same customers. */
export const scored = onceARun(score);

/** The values above zero, ascending, of all customers: mostly the scored ones, already sorted. */
export const positives = onceARun((evidence, measure) => {
  const values = evidence.measure(measure);
  const { sorted } = scored(evidence, measure) ?? {};
  if (!values || !sorted) return undefined;
  const ofBuyers = sorted.subarray(countBelow(sorted, Number.MIN_VALUE));
  let count = 0;
  for (let row = 0; row < values.length; row++) count += +((values[row] as number) > 0);
  return count === ofBuyers.length ? ofBuyers : sortedKnown(values.filter((value) => value > 0));
});

function onceARun<Found>(find: (evidence: Evidence, measure: string) => Found) {
  const known = new WeakMap<Evidence, Map<string, Found>>();
  return (evidence: Evidence, measure: string): Found => {
    const found = known.get(evidence) ?? new Map<string, Found>();
    known.set(evidence, found);
    const value = found.has(measure) ? (found.get(measure) as Found) : find(evidence, measure);
    found.set(measure, value);
    return value;
  };
}

function score(evidence: Evidence, measure: string): Scored | undefined {
  const values = evidence.measure(measure);
  if (!values) return undefined;
  const bought = evidence.measure("has-ordered");
  const ofBuyers = bought ? new Float64Array(values.length) : values;
  for (let row = 0; bought && row < values.length; row++) {
    ofBuyers[row] = bought[row] === 1 ? (values[row] as number) : Number.NaN;
  }
  return { values: ofBuyers, sorted: sortedKnown(ofBuyers) };
}
