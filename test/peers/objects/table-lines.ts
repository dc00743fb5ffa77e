import { AS_OF, revenueLines } from "../work/lines.ts";
import type { Row } from "./rows.ts";

/** Lines that all customers together draw. */
export interface TableLines {
  readonly days: readonly number[];
  readonly orders: readonly number[];
  readonly spend: readonly number[];
  readonly means: { readonly days: number; readonly orders: number; readonly spend: number };
  /** The least spend of A and of B. */
  readonly revenue: readonly [number, number];
}

export function tableLines(rows: readonly Row[]): TableLines {
  const scored = rows.filter((row) => (row.orders ?? 0) >= 1 && row.last !== null && row.spend !== null);
  const days = scored.map((row) => AS_OF - (row.last ?? 0));
  const orders = scored.map((row) => row.orders ?? 0);
  const cents = scored.map((row) => Math.round((row.spend ?? 0) * 100));
  return {
    days: fifths(days),
    orders: fifths(orders),
    spend: fifths(cents).map((one) => one / 100),
    means: { days: mean(days), orders: mean(orders), spend: mean(cents) / 100 },
    revenue: leastSpends(rows),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

function fifths(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return [1, 2, 3, 4].map((k) => sorted[Math.floor((k * sorted.length + 4) / 5) - 1] ?? Number.NaN);
}

function leastSpends(rows: readonly Row[]): [number, number] {
  const cents = rows.flatMap(({ spend }) => (spend !== null && spend > 0 ? [Math.round(spend * 100)] : []));
  cents.sort((a, b) => b - a);
  const total = sum(cents);
  const least: [number, number] = [Infinity, Infinity];
  let before = 0;
  cents.forEach((amount, at) => {
    const isTied = amount === cents[at - 1];
    for (const line of [0, 1] as const)
      if (!isTied && before / total < revenueLines[line]) least[line] = amount / 100;
    if (amount !== cents[at + 1]) before = sum([before, amount * countBack(cents, at)]);
  });
  return least;
}

/** How many equal amounts end at a place. */
function countBack(amounts: readonly number[], at: number): number {
  let count = 1;
  while (amounts[at - count] === amounts[at]) count++;
  return count;
}
