import type { FollowingNumbers, NumberColumn } from "../columns.ts";
import { cellAt, cellCount, leadingBits, leadingPlace } from "../leading-bits.ts";
import { rowsAscending } from "./rows-ascending.ts";

/**
 * What the strictly greater amounts add up to ÷ what all above zero do, 0…1, one a row; equal amounts share it, an amount
 * of zero or less has all before it. Summed in whole cents, so that no order of rows can matter. It falls as the amounts
 * rise, and so a rule needs no share of anybody: only the amounts at which it passes the rule's line.
 */
export function shareAbove(amounts: NumberColumn): FollowingNumbers {
  let cells: Cells | undefined;
  return {
    column: amounts,
    rises: false,
    from(line) {
      cells ??= cellsOf(amounts.values);
      return crossing(line, amounts.values, cells);
    },
    whole: () => sharesOf(amounts.values),
  };
}

function sharesOf(amounts: Float64Array): Float64Array {
  const rows = rowsAscending(amounts);
  const shares = new Float64Array(amounts.length).fill(Number.NaN);
  let sum = 0;
  let above = 0;
  let amount = Number.NaN;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] as number;
    if (amounts[row] !== amount) above = sum;
    amount = amounts[row] as number;
    if (amount > 0) sum += cents(amount);
    shares[row] = above;
  }
  for (let row = 0; row < shares.length; row++) {
    shares[row] = (amounts[row] as number) <= 0 ? 1 : (shares[row] as number) / sum;
  }
  return shares;
}

const cents = (amount: number) => Math.round(amount * 100);

/** What the amounts above zero in each cell add up to, in cents, and the least of them. */
interface Cells {
  readonly sums: Float64Array;
  readonly least: Float64Array;
  readonly total: number;
}

function cellsOf(amounts: Float64Array): Cells {
  const bits = leadingBits(amounts);
  const sums = new Float64Array(cellCount);
  const least = new Float64Array(cellCount).fill(Infinity);
  let total = 0;
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row] as number;
    if (!(amount > 0)) continue;
    const cell = cellAt(bits[leadingPlace(row)] as number);
    const sum = cents(amount);
    sums[cell] = (sums[cell] as number) + sum;
    if (amount < (least[cell] as number)) least[cell] = amount;
    total += sum;
  }
  return { sums, least, total };
}

/** From the greatest down: whole cells as long as all of one is below the line, then amount by amount. */
function crossing(line: number, amounts: Float64Array, { sums, least, total }: Cells) {
  let reached = Number.NaN;
  let passed = Number.NaN;
  let above = 0;
  for (let cell = cellCount - 1; cell >= 0; cell--) {
    if (least[cell] === Infinity) continue;
    const below = above + (sums[cell] as number);
    if (below / total < line) {
      reached = passed = least[cell] as number;
      above = below;
      continue;
    }
    for (const [amount, count] of groupsIn(cell, amounts)) {
      const share = above / total;
      if (share > line) return { reached, passed };
      reached = amount;
      if (share < line) passed = amount;
      above += count * cents(amount);
    }
  }
  // Who has all before them.
  if (1 <= line) reached = -Infinity;
  if (1 < line) passed = -Infinity;
  return { reached, passed };
}

/** The amounts above zero of one cell and how often each stands there, the greatest first. */
function groupsIn(cell: number, amounts: Float64Array): ReadonlyMap<number, number> {
  const bits = leadingBits(amounts);
  const members: number[] = [];
  for (let row = 0; row < amounts.length; row++) {
    if (cellAt(bits[leadingPlace(row)] as number) === cell && (amounts[row] as number) > 0)
      members.push(amounts[row] as number);
  }
  const groups = new Map<number, number>();
  for (const amount of Float64Array.from(members).sort().reverse()) {
    groups.set(amount, (groups.get(amount) ?? 0) + 1);
  }
  return groups;
}
