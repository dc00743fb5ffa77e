import type { Evidence } from "./measure.ts";
import { sortedKnown } from "./rank.ts";

/** A measure over the customers who are scored: known to have bought, the measure known. */
export interface Scored {
  /** One a customer, NaN where not scored. */
  readonly values: Float64Array;
  readonly sorted: Float64Array;
}

const known = new WeakMap<Evidence, Map<string, Scored | undefined>>();

/** Sorted once a run, whoever asks: scores, ranks and suggested lines lean on the same customers. */
export function scored(evidence: Evidence, measure: string): Scored | undefined {
  const found = known.get(evidence) ?? new Map<string, Scored | undefined>();
  known.set(evidence, found);
  if (!found.has(measure)) found.set(measure, score(evidence, measure));
  return found.get(measure);
}

function score(evidence: Evidence, measure: string): Scored | undefined {
  const values = evidence.measure(measure);
  if (!values) return undefined;
  const bought = evidence.measure("has-ordered");
  const ofBuyers = bought ? new Float64Array(values.length) : values;
  for (let row = 0; bought && row < values.length; row++) {
    ofBuyers[row] = bought[row] === 0 ? Number.NaN : (values[row] as number);
  }
  return { values: ofBuyers, sorted: sortedKnown(ofBuyers) };
}
