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
        out[k] = +known.has(value) | (+Number.isNaN(value) << 1);
      }
    },
  };
}

// The loops below have no branches: with real data a processor guesses half of them wrong, which costs more than the
// comparisons. Truth is looked up by (lies beyond an end) + 2 × (something is missing).
const insideTruth = Uint8Array.of(1, 0, 2, 0);
const outsideTruth = Uint8Array.of(0, 1, 2, 1);

function withinFixed(values: Float64Array, low: number, high: number, outside: boolean): Condition {
  const truth = outside ? outsideTruth : insideTruth;
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) {
        const value = values[rows[k] as number] as number;
        const beyond = +(value < low) | +(value > high);
        out[k] = truth[beyond | (+Number.isNaN(value) << 1)] as number;
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
  const truth = outside ? outsideTruth : insideTruth;
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
        const missing = +Number.isNaN(value) | +Number.isNaN(from) | +Number.isNaN(to);
        out[k] = truth[beyond | (missing << 1)] as number;
      }
    },
  };
}
