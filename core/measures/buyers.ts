import { type Ascending, ascending } from "./ascending.ts";
import type { Evidence } from "./measure.ts";

/** A measure over the customers who are scored: known to have bought, the measure known. */
export interface Scored {
  /** One a customer, NaN where not scored. */
  readonly values: Float64Array;
  readonly order: Ascending;
}

/** Ordered once a run, whoever asks: scores, ranks and suggested lines lean on the same customers. */
export const scored = onceARun(score);

/** The values above zero of all customers: mostly those of the scored ones, whose order is known. */
export const positives = onceARun((evidence, measure, values) => {
  const { order } = scored(evidence, measure) ?? {};
  if (!order) return undefined;
  const ofBuyers = above(order, order.countBelow(Number.MIN_VALUE));
  const isPositive = positive(values);
  const count = isPositive.reduce((sum, one) => sum + one, 0);
  return count === ofBuyers.length ? ofBuyers : ascending(values, isPositive);
});

function positive(values: Float64Array): Uint8Array {
  const isPositive = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) isPositive[row] = +((values[row] as number) > 0);
  return isPositive;
}

/** All but the lowest so many. */
function above(order: Ascending, lowest: number): Ascending {
  return {
    length: order.length - lowest,
    at: (place) => (place < 0 ? Number.NaN : order.at(place + lowest)),
    countBelow: (value) => Math.max(0, order.countBelow(value) - lowest),
    sorted: () => order.sorted().subarray(lowest),
  };
}

/** Known by its numbers: measures that stand for one another share them. */
function onceARun<Found>(find: (evidence: Evidence, measure: string, values: Float64Array) => Found) {
  const known = new WeakMap<Evidence, Map<Float64Array, Found>>();
  return (evidence: Evidence, measure: string): Found | undefined => {
    const values = evidence.measure(measure);
    if (!values) return undefined;
    const found = known.get(evidence) ?? new Map<Float64Array, Found>();
    known.set(evidence, found);
    const value = found.get(values) ?? find(evidence, measure, values);
    found.set(values, value);
    return value;
  };
}

function score(evidence: Evidence, _: string, values: Float64Array): Scored {
  const bought = evidence.measure("has-ordered");
  const ofBuyers = bought ? new Float64Array(values.length) : values;
  for (let row = 0; bought && row < values.length; row++) {
    ofBuyers[row] = bought[row] === 1 ? (values[row] as number) : Number.NaN;
  }
  return { values: ofBuyers, order: ascending(ofBuyers) };
}
