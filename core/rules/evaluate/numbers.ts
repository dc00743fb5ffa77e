import type { Span } from "../span.ts";
import type { Condition } from "./condition.ts";
import { asNumbers, type Operand } from "./operand.ts";

/** Whether a number lies in the span. A missing end leaves the other end its say: 3 is not between 5 and something. */
export function within(left: Operand, span: Span<Operand>): Condition {
  const value = asNumbers(left);
  const low = asNumbers(span.low);
  const high = asNumbers(span.high);
  const isFixed =
    typeof low === "number" && typeof high === "number" && !Number.isNaN(low) && !Number.isNaN(high);
  return typeof value !== "number" && isFixed
    ? withinFixed(value.values, low, high, span.outside)
    : withinColumns(spread(value), spread(low), spread(high), span.outside);
}

/** Whether a number is one of several. */
export function oneOfNumbers(left: Operand, numbers: readonly number[]): Condition {
  const { values, mask } = spread(asNumbers(left));
  const known = new Set(numbers);
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) {
        const value = values[(rows[k] as number) & mask] as number;
        out[k] = +known.has(value) | (isMissing(value) << 1);
      }
    },
  };
}

// The loops below have no branches: with real data a processor guesses half of them wrong, which costs three times the
// comparison. `beyond` is 1 where the value lies beyond an end; a missing one lies beyond none and is made 2 by a shift.

function withinFixed(values: Float64Array, low: number, high: number, outside: boolean): Condition {
  const flip = outside ? 0 : 1;
  const shift = outside ? 1 : 0;
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) {
        const value = values[rows[k] as number] as number;
        const beyond = +(value < low) | +(value > high);
        out[k] = (beyond ^ flip) + (isMissing(value) << shift);
      }
    },
  };
}

/** One value a row, or the same one for all: a row number is taken through the mask. */
interface Spread {
  readonly values: Float64Array;
  readonly mask: number;
}

function spread(operand: number | { readonly values: Float64Array }): Spread {
  return typeof operand === "number"
    ? { values: Float64Array.of(operand), mask: 0 }
    : { values: operand.values, mask: -1 };
}

function withinColumns(left: Spread, low: Spread, high: Spread, outside: boolean): Condition {
  const flip = outside ? 0 : 1;
  const shift = outside ? 1 : 0;
  const { values, mask } = left;
  const { values: lows, mask: lowMask } = low;
  const { values: highs, mask: highMask } = high;
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) {
        const row = rows[k] as number;
        const value = values[row & mask] as number;
        const from = lows[row & lowMask] as number;
        const to = highs[row & highMask] as number;
        const beyond = +(value < from) | +(value > to);
        const missing = isMissing(value) | isMissing(from) | isMissing(to);
        out[k] = (beyond ^ flip) + ((missing & (beyond ^ 1)) << shift);
      }
    },
  };
}

/** 1 for NaN. */
function isMissing(value: number): number {
  // biome-ignore lint/suspicious/noSelfCompare: half the time of Number.isNaN in these loops
  return +(value !== value);
}
