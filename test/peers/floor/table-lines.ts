import { AS_OF, revenueLines } from "../work/lines.ts";

/** Lines that all customers together draw, money in cents. */
export interface FloorLines {
  readonly isScored: Uint8Array;
  readonly days: readonly number[];
  readonly orders: readonly number[];
  readonly spend: readonly number[];
  readonly means: { readonly days: number; readonly orders: number; readonly spend: number };
  readonly leastA: number;
  readonly leastB: number;
}

/** Days and counts are counted; of money only the few cells are sorted through which a line goes. */
export function floorLines(last: Int32Array, orders: Int32Array, cents: Float64Array): FloorLines {
  const isScored = new Uint8Array(cents.length);
  const dayCounts = new Int32Array(1 << 16);
  const orderCounts = new Int32Array(1 << 16);
  const cells = new Cells(cents);
  let count = 0;
  const sums = { days: 0, orders: 0, spend: 0 };
  for (let row = 0; row < cents.length; row++) {
    const day = last[row] as number;
    const placed = orders[row] as number;
    const amount = cents[row] as number;
    if (placed < 1 || day < 0 || Number.isNaN(amount)) continue;
    const days = AS_OF - day;
    isScored[row] = 1;
    count++;
    sums.days += days;
    sums.orders += placed;
    sums.spend += amount;
    dayCounts[days] = (dayCounts[days] as number) + 1;
    orderCounts[placed] = (orderCounts[placed] as number) + 1;
    cells.add(amount);
  }
  const places = [1, 2, 3, 4].map((k) => Math.floor((k * count + 4) / 5) - 1);
  const [leastA = 0, leastB = 0] = leastSpends(cents);
  return {
    isScored,
    days: placesIn(dayCounts, places),
    orders: placesIn(orderCounts, places),
    spend: places.map((place) => cells.at(place, isScored)),
    means: { days: sums.days / count, orders: sums.orders / count, spend: sums.spend / count },
    leastA,
    leastB,
  };
}

function placesIn(counts: Int32Array, places: readonly number[]): number[] {
  return places.map((place) => {
    let number = 0;
    for (let before = counts[0] as number; before <= place; before += counts[++number] as number);
    return number;
  });
}

/** Amounts by the leading 17 bits of the number, of which those of one cell are alike within 3%. */
class Cells {
  readonly #amounts: Float64Array;
  readonly #counts = new Int32Array(1 << 17);

  constructor(amounts: Float64Array) {
    this.#amounts = amounts;
  }

  static readonly #number = new Float64Array(1);
  static readonly #halves = new Uint32Array(Cells.#number.buffer);

  static of(amount: number): number {
    Cells.#number[0] = amount;
    return (Cells.#halves[1] as number) >>> 15;
  }

  add(amount: number): void {
    const cell = Cells.of(amount);
    this.#counts[cell] = (this.#counts[cell] as number) + 1;
  }

  at(place: number, isMember: Uint8Array): number {
    let cell = 0;
    let before = 0;
    while (before + (this.#counts[cell] as number) <= place) before += this.#counts[cell++] as number;
    const members = this.#amounts.filter((amount, row) => isMember[row] === 1 && Cells.of(amount) === cell);
    return members.sort()[place - before] as number;
  }
}

/** The least amounts with less than each share of all revenue before them. */
function leastSpends(cents: Float64Array): number[] {
  const sums = new Float64Array(1 << 17);
  let total = 0;
  for (let row = 0; row < cents.length; row++) {
    const amount = cents[row] as number;
    if (!(amount > 0)) continue;
    const cell = Cells.of(amount);
    sums[cell] = (sums[cell] as number) + amount;
    total += amount;
  }
  return revenueLines.map((line) => {
    let cell = sums.length - 1;
    let before = 0;
    while (cell > 0 && (before + (sums[cell] as number)) / total < line) before += sums[cell--] as number;
    const members = cents.filter((amount) => amount > 0 && Cells.of(amount) === cell).sort();
    let least = Infinity;
    for (let at = members.length - 1; at >= 0 && before / total < line; ) {
      least = members[at] as number;
      for (; members[at] === least; at--) before += least;
    }
    return least;
  });
}
