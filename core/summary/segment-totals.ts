import type { Classified } from "../classification.ts";

/** What each segment of a dimension holds; the last entry is "not enough data". */
export interface SegmentTotals {
  /** One entry a segment, in the dimension's order. */
  readonly segments: readonly { readonly customers: number; readonly spend: number }[];
  readonly notEnoughData: { readonly customers: number; readonly spend: number };
}

/** Customers and money a segment. Money is added in whole cents, so the order of rows cannot matter. */
export function segmentTotals(
  { dimension, codes }: Classified,
  spend: Float64Array | undefined,
): SegmentTotals {
  const groups = dimension.segments.length + 1;
  const customers = new Float64Array(groups);
  const cents = new Float64Array(groups);
  for (let row = 0; row < codes.length; row++) {
    const group = (codes[row] ?? -1) < 0 ? groups - 1 : (codes[row] ?? 0);
    customers[group] = (customers[group] ?? 0) + 1;
    const amount = spend?.[row] ?? 0;
    if (!Number.isNaN(amount)) cents[group] = (cents[group] ?? 0) + Math.round(amount * 100);
  }
  const entry = (group: number) => ({ customers: customers[group] ?? 0, spend: (cents[group] ?? 0) / 100 });
  return { segments: dimension.segments.map((_, group) => entry(group)), notEnoughData: entry(groups - 1) };
}
