/**
 * How many scored customers have a strictly worse value, one a customer, NaN where not scored (definitions 5.0 "Score
 * by rank"). `better` says which way is better. Ties share a rank, so the order of rows cannot matter.
 */
export interface Ranking {
  readonly less: Float64Array;
  readonly scored: number;
}

export function ranking(values: Float64Array, better: "more" | "less"): Ranking {
  const sorted = sortedKnown(values);
  const less = new Float64Array(values.length).fill(Number.NaN);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    less[row] = better === "more" ? countBelow(sorted, value) : sorted.length - countUpTo(sorted, value);
  }
  return { less, scored: sorted.length };
}

/** 1 (worst) … bins (best): 1 + floor(bins · less / scored), in whole numbers. */
export function scores({ less, scored }: Ranking, bins: number): Float64Array {
  const result = new Float64Array(less.length);
  for (let row = 0; row < less.length; row++) {
    result[row] = 1 + Math.floor((bins * (less[row] ?? Number.NaN)) / scored);
  }
  return result;
}

/** Ascending, missing left out. */
export function sortedKnown(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.sort();
}

/** Type 7 quantile (linear interpolation) of ascending values; NaN for none. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const below = sorted[low] ?? Number.NaN;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN;
  return below + (place - low) * (above - below);
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
