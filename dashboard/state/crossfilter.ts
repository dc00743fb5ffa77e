/** One way to split the customers: a group number a row, −1 being "no answer". */
export interface Split {
  readonly codes: Int8Array;
  /** How many groups there are besides −1. */
  readonly groups: number;
}

/** How many customers and how much money a view shows, one a group; index 0 is "no answer". */
export interface Tally {
  readonly counts: Int32Array;
  /** In cents, so that adding and taking away is exact. */
  readonly cents: Float64Array;
}

/** Several marks a customer: those of row r are codes[from[r]] … codes[from[r + 1] − 1]. */
export interface Lists {
  readonly from: Int32Array;
  readonly codes: Int32Array;
}

/** A filter by the groups of a view, or by rows marked for a reason of another kind. */
type Filter = number | string;

/** One bit a filter in force. */
const MOST_FILTERS = 32;

/**
 * Counts every split under all filters but its own. One bit a filter in force tells which filters reject a row; when a
 * filter changes, only rows whose bit turns are counted again, in all views at once.
 */
export class Crossfilter {
  readonly size: number;
  /** Customers passing every filter. */
  readonly kept: Tally = { counts: new Int32Array(1), cents: new Float64Array(1) };
  readonly #splits: readonly Split[];
  readonly #cents: Float64Array;
  /** Bit b set: the filter that holds bit b rejects the row. */
  readonly #rejected: Uint32Array;
  readonly #holders: (Filter | undefined)[] = [];
  /** Row by row, the place of each split's group in `#counts`. */
  readonly #cells: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #counts: Int32Array;
  readonly #sums: Float64Array;
  readonly #accepted: (Uint8Array | undefined)[];

  constructor(size: number, splits: readonly Split[], cents: Float64Array = new Float64Array(size)) {
    this.size = size;
    this.#splits = splits;
    this.#cents = cents;
    this.#rejected = new Uint32Array(size);
    this.#starts = new Uint16Array(splits.length + 1);
    for (const [view, { groups }] of splits.entries()) {
      this.#starts[view + 1] = (this.#starts[view] ?? 0) + groups + 1;
    }
    const places = this.#starts[splits.length] ?? 0;
    this.#counts = new Int32Array(places);
    this.#sums = new Float64Array(places);
    this.#accepted = splits.map(() => undefined);
    this.#cells = this.#layOut();
    this.#countAll();
  }

  /** What a view shows: rows passing all filters except the view's own. */
  tally(view: number): Tally {
    const [from, to] = [this.#starts[view], this.#starts[view + 1]];
    return { counts: this.#counts.subarray(from, to), cents: this.#sums.subarray(from, to) };
  }

  /** Keep only these groups of a split; undefined keeps all. False where too many filters are in force already. */
  keepGroups(view: number, wanted: ReadonlySet<number> | undefined): boolean {
    const split = this.#splits[view];
    if (!split) return false;
    const bit = this.#bitOf(view);
    if (bit < 0) return false;
    const before = this.#accepted[view];
    const now =
      wanted && Uint8Array.from({ length: split.groups + 1 }, (_, place) => Number(wanted.has(place - 1)));
    this.#accepted[view] = now;
    const turns = new Uint8Array(split.groups + 1);
    for (let place = 0; place < turns.length; place++) {
      turns[place] = (before?.[place] ?? 1) ^ (now?.[place] ?? 1);
    }
    const { codes } = split;
    if (turns.includes(1)) this.#turn(bit, (row) => turns[(codes[row] as number) + 1] === 1);
    if (!wanted) this.#holders[bit] = undefined;
    return true;
  }

  /** Keep only rows marked 1, by a filter of this name; undefined keeps all. */
  keepRows(name: string, marked: Uint8Array | undefined): boolean {
    const bit = this.#bitOf(name);
    if (bit < 0) return false;
    const flag = 1 << bit;
    const rejected = this.#rejected;
    this.#turn(bit, (row) => {
      const reject = marked !== undefined && marked[row] === 0;
      return (((rejected[row] as number) & flag) !== 0) !== reject;
    });
    if (!marked) this.#holders[bit] = undefined;
    return true;
  }

  /** How many customers have each of `marks` marks, under all filters but the one of this name. */
  countLists({ from, codes }: Lists, marks: number, name: string): Int32Array {
    const counts = new Int32Array(marks);
    const own = this.#holders.indexOf(name);
    const mask = own < 0 ? -1 : ~(1 << own);
    for (let row = 0; row < this.size; row++) {
      if (((this.#rejected[row] as number) & mask) !== 0) continue;
      for (let at = from[row] as number; at < (from[row + 1] as number); at++) {
        const mark = codes[at] as number;
        counts[mark] = (counts[mark] as number) + 1;
      }
    }
    return counts;
  }

  /** The bit a filter holds, or a free one taken for it; −1 where there is none. */
  #bitOf(filter: Filter): number {
    const held = this.#holders.indexOf(filter);
    if (held >= 0) return held;
    const hole = this.#holders.indexOf(undefined);
    const free = hole < 0 ? this.#holders.length : hole;
    if (free >= MOST_FILTERS) return -1;
    this.#holders[free] = filter;
    return free;
  }

  /** The rows passing every filter, in the given order. */
  rowsIn(order: Uint32Array): Uint32Array {
    const rows = new Uint32Array(this.kept.counts[0] ?? 0);
    let at = 0;
    for (let place = 0; place < order.length; place++) {
      const row = order[place] as number;
      if (this.#rejected[row] === 0) rows[at++] = row;
    }
    return rows;
  }

  #layOut(): Uint16Array {
    const width = this.#splits.length;
    const cells = new Uint16Array(this.size * width);
    for (const [view, { codes }] of this.#splits.entries()) {
      const start = (this.#starts[view] as number) + 1;
      for (let row = 0, at = view; row < this.size; row++, at += width)
        cells[at] = start + (codes[row] as number);
    }
    return cells;
  }

  /**
   * Turn a filter's bit for these rows and count them anew. No other filter rejects the row: it comes or goes in
   * every view but the changed one. Exactly one other does: only that filter's own view sees it.
   */
  #turn(place: number, turns: (row: number) => boolean): void {
    // Locals, not fields: this loop runs over a million rows at every click.
    const [rejected, cells, counts, sums, cents] = [
      this.#rejected,
      this.#cells,
      this.#counts,
      this.#sums,
      this.#cents,
    ];
    const width = this.#splits.length;
    const bit = 1 << place;
    const views = this.#holders.map((filter) => (typeof filter === "number" ? filter : width));
    const filter = views[place] as number;
    let customers = 0;
    let money = 0;
    for (let row = 0; row < this.size; row++) {
      if (!turns(row)) continue;
      const mask = ((rejected[row] as number) ^ bit) >>> 0;
      rejected[row] = mask;
      const others = (mask & ~bit) >>> 0;
      if ((others & (others - 1)) !== 0) continue;
      const sign = (mask & bit) === 0 ? 1 : -1;
      const amount = sign * (cents[row] as number);
      const first = row * width;
      if (others === 0) {
        for (let at = first; at < first + width; at++) {
          const cell = cells[at] as number;
          (counts[cell] as number) += sign;
          (sums[cell] as number) += amount;
        }
        if (filter < width) {
          const own = cells[first + filter] as number;
          (counts[own] as number) -= sign;
          (sums[own] as number) -= amount;
        }
        customers += sign;
        money += amount;
        continue;
      }
      const view = views[31 - Math.clz32(others)] as number;
      if (view >= width) continue;
      const cell = cells[first + view] as number;
      (counts[cell] as number) += sign;
      (sums[cell] as number) += amount;
    }
    (this.kept.counts[0] as number) += customers;
    (this.kept.cents[0] as number) += money;
  }

  /** Before any filter: every row, in every view. */
  #countAll(): void {
    const [cells, counts, sums, cents] = [this.#cells, this.#counts, this.#sums, this.#cents];
    const width = this.#splits.length;
    let money = 0;
    for (let row = 0, at = 0; row < this.size; row++) {
      const amount = cents[row] as number;
      money += amount;
      for (const end = at + width; at < end; at++) {
        const place = cells[at] as number;
        (counts[place] as number)++;
        (sums[place] as number) += amount;
      }
    }
    this.kept.counts[0] = this.size;
    this.kept.cents[0] = money;
  }
}
