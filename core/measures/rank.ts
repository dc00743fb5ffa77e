/** Ascending, missing left out. Whole numbers of a small range (days, order counts) are counted, not compared. */
export function sortedKnown(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  let low = Infinity;
  let high = -Infinity;
  let whole = true;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    known[count++] = value;
    if (value < low) low = value;
    if (value > high) high = value;
    whole = whole && value === Math.trunc(value);
  }
  const sample = known.subarray(0, count);
  return whole && high - low <= WIDEST_COUNT ? countingSort(sample, low, high) : sample.sort();
}

const WIDEST_COUNT = 1 << 16;

function countingSort(values: Float64Array, low: number, high: number): Float64Array {
  if (values.length === 0) return values;
  const counts = new Int32Array(high - low + 1);
  for (let row = 0; row < values.length; row++) {
    const place = (values[row] as number) - low;
    counts[place] = (counts[place] as number) + 1;
  }
  let to = 0;
  for (let place = 0; place < counts.length; place++) {
    const from = to;
    to += counts[place] as number;
    values.fill(place + low, from, to);
  }
  return values;
}

/**
 * Definitions 5.0 "Score by rank": 1 + floor(bins · worse ÷ n), where `worse` counts the strictly worse of the n sorted
 * values; 1 is worst, ties share a score. A value has at least i worse ones exactly when it beats the i-th worst, so
 * one line a bin decides and no customer needs a rank. Missing stays missing.
 */
export function scoreByRank(
  values: Float64Array,
  sorted: Float64Array,
  better: "more" | "less",
  bins: number,
): Float64Array {
  const count = sorted.length;
  const sign = better === "more" ? 1 : -1;
  const lines = Float64Array.from({ length: bins - 1 }, (_, bin) => {
    const worse = Math.ceil(((bin + 1) * count) / bins);
    return sign * (sorted[better === "more" ? worse - 1 : count - worse] ?? Number.NaN);
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

/** Share of the sorted values that are strictly smaller, 0…1, one a row; missing stays missing. */
export function shareBelow(values: Float64Array, sorted: Float64Array): Float64Array {
  const shares = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    shares[row] = Number.isNaN(value) ? Number.NaN : countBelow(sorted, value) / sorted.length;
  }
  return shares;
}

/** Type 7 quantile (linear interpolation) of ascending values; NaN for none. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const below = sorted[low] ?? Number.NaN;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN;
  return below + (place - low) * (above - below);
}

/** How many of the ascending values are strictly smaller. */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
