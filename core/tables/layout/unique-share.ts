import type { Cell } from "../../cells/cell.ts";
import { isBlank } from "./blank-cell.ts";
import type { Layout } from "./layout.ts";

const known = new WeakMap<Layout, Map<number, number>>();

/** Distinct cells ÷ filled cells of a column: 1 where every row is another. 0 without cells. */
export function uniqueShare(layout: Layout, index: number): number {
  const shares = known.get(layout) ?? new Map<number, number>();
  known.set(layout, shares);
  const share = shares.get(index) ?? count(layout, index);
  shares.set(index, share);
  return share;
}

function count(layout: Layout, index: number): number {
  const column = layout.table.columns[index] ?? [];
  const distinct = new Set<Cell>();
  let filled = 0;
  for (const row of layout.body) {
    const cell = column[row];
    if (cell === undefined || isBlank(cell)) continue;
    filled++;
    distinct.add(cell);
  }
  return filled === 0 ? 0 : distinct.size / filled;
}
