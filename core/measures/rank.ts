import { type Ascending, numberAt } from "./ascending.ts";
import { rowsAscending } from "./rows-ascending.ts";

/**
 * Definitions 5.0 "Score by rank": 1 + floor(bins · worse ÷ n), where `worse` counts the strictly worse of the n known
 * values; 1 is worst, ties share a score. A value has at least i worse ones exactly when it beats the i-th worst, so
 * one line a bin decides and no customer needs a rank. Missing stays missing.
 */
export function scoreByRank(
  values: Float64Array,
  order: Ascending | Float64Array,
  better: "more" | "less",
  bins: number,
): Float64Array {
  const count = order.length;
  const sign = better === "more" ? 1 : -1;
  const lines = Float64Array.from({ length: bins - 1 }, (_, bin) => {
    const worse = Math.ceil(((bin + 1) * count) / bins);
    return sign * numberAt(order, better === "more" ? worse - 1 : count - worse);
  });
  const scores = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = sign * (values[row] as number);
    let score = 1;
    for (let bin = 0; bin < lines.length; bin++) score += +(value > (lines[bin] as number));
    scores[row] = Number.isNaN(value) ? Number.NaN : score;
  }
  return scores;
}

/** Share of the known values that are strictly smaller, 0…1, one a row; missing stays missing. */
export function shareBelow(values: Float64Array): Float64Array {
  const rows = rowsAscending(values);
  const shares = new Float64Array(values.length).fill(Number.NaN);
  let value = Number.NaN;
  let below = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    if (values[row] !== value) below = at;
    value = values[row] as number;
    shares[row] = below / rows.length;
  }
  return shares;
}

/** Type 7 quantile (linear interpolation); NaN for none. */
export function quantile(order: Ascending | Float64Array, share: number): number {
  const place = (order.length - 1) * share;
  const low = Math.floor(place);
  const below = numberAt(order, low);
  const above = numberAt(order, Math.min(low + 1, order.length - 1));
  return below + (place - low) * (above - below);
}
