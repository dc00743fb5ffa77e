import type { Cell } from "../../cells/cell.ts";
import { readCell } from "../../cells/read-cell.ts";
import { toCents } from "../../cells/read-column.ts";
import type { CellContext } from "../../cells/reading.ts";
import type { NumberColumn } from "../../columns.ts";

const fineDecimals = /[.,．，]\d{3,}/;
const magnitude = /[百千万亿仟佰萬億kmw]/i;

/** The amounts as written: prices of 0.0035 a piece keep what rounding to cents takes away. */
export function exactMoney(
  rounded: Float64Array,
  cells: readonly Cell[],
  context: CellContext,
): Float64Array {
  const known = new Map<string, number>();
  return rounded.map((value, row) => {
    const cell = cells[row];
    if (Number.isNaN(value)) return value;
    if (typeof cell === "number") return cell;
    if (typeof cell !== "string" || !fineDecimals.test(cell)) return value;
    let exact = known.get(cell);
    if (exact === undefined) {
      const reading = readCell("money", cell, context);
      exact = reading.is === "value" ? Number(reading.value) : value;
      known.set(cell, exact);
    }
    return exact;
  });
}

/** Values of a column whose header gives the unit: 万元 is times 10,000, unless a cell names its own ("3万"). */
export function times(
  kind: NumberColumn["kind"],
  values: Float64Array,
  cells: readonly Cell[],
  factor: number,
): Float64Array {
  if (factor === 1) return values;
  return values.map((value, row) => {
    const cell = cells[row];
    if (typeof cell === "string" && magnitude.test(cell)) return value;
    return kind === "money" ? toCents(value * factor) : value * factor;
  });
}

/**
 * An amount in whole ten-thousandths of the currency unit: lines are held to 4 decimals, and whole numbers add up the
 * same in every order. The little extra lifts halves that a product of decimals left a hair too small.
 */
export function tenThousandths(amount: number): number {
  const size = Math.floor(Math.abs(amount) * 10_000 + 0.5 + 1e-6);
  return amount < 0 ? -size : size;
}

/** A sum of ten-thousandths, rounded to whole cents, halves away from zero. */
export function centsFromTenThousandths(sum: number): number {
  const cents = Math.floor(Math.abs(sum) / 100 + 0.5);
  return sum < 0 && cents > 0 ? -cents : cents;
}
