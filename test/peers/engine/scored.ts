import { ascending } from "../../../core/measures/ascending.ts";
import type { Evidence } from "../../../core/measures/measure.ts";
import { field } from "./measures.ts";

/** The customers with orders, a last order and a recorded spend, and how they compare. */
export interface Scored {
  /** 1 for who is scored, one a customer. */
  readonly isScored: Uint8Array;
  /** How many fifths are below, 0 … 4, one a customer; −1 for who is not scored. Later days are better. */
  readonly fifths: Readonly<Record<Source, Int8Array>>;
  /** Whoever is above is better than the average. */
  readonly means: Readonly<Record<Source, number>>;
}

export type Source = "last-order" | "orders-total" | "spend-total";

const known = new WeakMap<Evidence, Scored>();

/** Looked for once a run. */
export function scoredOf(evidence: Evidence): Scored {
  const found = known.get(evidence) ?? score(evidence);
  known.set(evidence, found);
  return found;
}

function score(evidence: Evidence): Scored {
  const last = field(evidence, "last-order");
  const orders = field(evidence, "orders-total");
  const spend = field(evidence, "spend-total");
  const isScored = whoIsScored(orders, last, spend);
  return {
    isScored,
    fifths: {
      // Fifths of the days since: at most so many are later days than so many and one.
      "last-order": fifthsOf(
        isScored,
        last,
        fifthCuts(last, isScored, (length, place) => length - 1 - place).map((day) => day - 1),
      ),
      "orders-total": fifthsOf(isScored, orders, fifthCuts(orders, isScored)),
      "spend-total": fifthsOf(isScored, spend, fifthCuts(spend, isScored)),
    },
    means: {
      "last-order": Math.ceil(mean(last, isScored)) - 1,
      "orders-total": mean(orders, isScored),
      "spend-total": mean(spend, isScored),
    },
  };
}

function whoIsScored(orders: Float64Array, last: Float64Array, spend: Float64Array): Uint8Array {
  const isScored = new Uint8Array(orders.length);
  for (let row = 0; row < isScored.length; row++) {
    const isKnown = +!Number.isNaN((last[row] as number) + (spend[row] as number));
    isScored[row] = +((orders[row] as number) >= 1) & isKnown;
  }
  return isScored;
}

/** The greatest numbers of the lowest fifth, two, three and four fifths (inverted distribution function). */
function fifthCuts(
  numbers: Float64Array,
  isScored: Uint8Array,
  placeOf = (_length: number, place: number) => place,
): number[] {
  const order = ascending(numbers, isScored);
  const { length } = order;
  return [1, 2, 3, 4].map((k) => order.at(placeOf(length, Math.floor((k * length + 4) / 5) - 1)));
}

function fifthsOf(isScored: Uint8Array, numbers: Float64Array, cuts: readonly number[]): Int8Array {
  const [a, b, c, d] = cuts as [number, number, number, number];
  const codes = new Int8Array(numbers.length);
  for (let row = 0; row < codes.length; row++) {
    const number = numbers[row] as number;
    const below = +(number > a) + +(number > b) + +(number > c) + +(number > d);
    codes[row] = (below + 1) * (isScored[row] as number) - 1;
  }
  return codes;
}

/** Summed in hundredths, which are whole. */
function mean(numbers: Float64Array, isScored: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < numbers.length; row++) {
    if (isScored[row] !== 1) continue;
    sum += Math.round((numbers[row] as number) * 100);
    count++;
  }
  return sum / count / 100;
}
