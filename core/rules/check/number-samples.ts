import type { Entry } from "../vocabulary.ts";

/** Which numbers a name can have. */
interface Extent {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/** Counts are whole and not negative, dates whole days, yes and no 1 and 0; a declared range narrows further. */
function extentOf({ kind, range }: Entry): Extent {
  const [low, high] = range ?? (kind === "yes-no" ? [0, 1] : [kind === "count" ? 0 : -Infinity, Infinity]);
  return { low, high, whole: kind === "count" || kind === "date" || kind === "yes-no" };
}

/**
 * For each of several names that are compared with each other and with the cuts: numbers enough to lie in every order
 * to each other and to the cuts that is possible at all.
 */
export function numberSamples(entries: readonly Entry[], cuts: readonly number[]): number[][] {
  const extents = entries.map(extentOf);
  const ends = extents.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  let marks = ascending([...cuts, ...ends]);
  if (extents.some(({ whole }) => whole)) {
    marks = ascending([...marks, ...between(marks, (low, high) => wholesIn(low, high, entries.length))]);
  }
  if (extents.some(({ whole }) => !whole)) {
    marks = ascending([...marks, ...between(marks, (low, high) => numbersIn(low, high, entries.length))]);
  }
  return extents.map(({ low, high, whole }) =>
    marks
      .filter((mark) => mark >= low && mark <= high && (!whole || Number.isInteger(mark)))
      .sort((a, b) => Number(a < 0) - Number(b < 0) || Math.abs(a) - Math.abs(b)),
  );
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** What is found strictly inside each stretch between two marks, before the first and behind the last. */
function between(marks: readonly number[], find: (low: number, high: number) => number[]): number[] {
  const lows = [-Infinity, ...marks];
  return lows.flatMap((low, at) => {
    const high = marks[at] ?? Infinity;
    return find(low, high).filter((number) => number > low && number < high);
  });
}

/** Up to `count` neighbouring whole numbers. */
function wholesIn(low: number, high: number, count: number): number[] {
  const downwards = low === -Infinity && high !== Infinity;
  const found: number[] = [];
  let next = downwards
    ? Math.ceil(high) - unitAt(high)
    : low === -Infinity
      ? 0
      : Math.floor(low) + unitAt(low);
  while (found.length < count) {
    found.push(next);
    next += downwards ? -unitAt(next) : unitAt(next);
  }
  return found;
}

/** `count` numbers, whole ones where they do. */
function numbersIn(low: number, high: number, count: number): number[] {
  if (low === -Infinity || high === Infinity) return wholesIn(low, high, count);
  const evenly = Array.from({ length: count }, (_, at) => {
    const share = (at + 1) / (count + 1);
    return low * (1 - share) + high * share;
  });
  const rounded = ascending(evenly.map(Math.round)).filter((number) => number > low && number < high);
  return rounded.length === count ? rounded : evenly;
}

/** The step to the next whole number: 1, and more where numbers of this size no longer tell 1 apart. */
function unitAt(size: number): number {
  return Math.max(1, 2 ** (Math.floor(Math.log2(Math.abs(size))) - 52));
}
