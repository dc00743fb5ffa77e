import { RowNumbers } from "./row-numbers.ts";

/** Rows with fewer or more cells than the others. */
export interface RaggedRows {
  readonly usual: number;
  readonly short: RowNumbers;
  readonly long: RowNumbers;
}

/** Counts how many cells rows have. The usual width is the most frequent one; title rows above it are no mistake. */
export class RowWidths {
  private readonly widths = new Map<number, { count: number; firstRow: number; runs: number[] }>();

  add(row: number, width: number): void {
    const seen = this.widths.get(width);
    if (seen) {
      seen.count += 1;
      if (seen.runs.length < 1_000) seen.runs.push(row);
    } else this.widths.set(width, { count: 1, firstRow: row, runs: [row] });
  }

  ragged(): RaggedRows {
    const [usual, { firstRow }] = [...this.widths].reduce(
      (most, entry) => (entry[1].count > most[1].count ? entry : most),
      [0, { count: 0, firstRow: 0, runs: [] as number[] }],
    );
    return {
      usual,
      short: this.rowsWhere((width) => width < usual, firstRow),
      long: this.rowsWhere((width) => width > usual, 0),
    };
  }

  private rowsWhere(isSuch: (width: number) => boolean, after: number): RowNumbers {
    const rows = new RowNumbers();
    const such = [...this.widths].filter(([width]) => isSuch(width)).map(([, seen]) => seen);
    rows.addAll(such.flatMap(({ runs }) => runs.filter((row) => row > after)).sort((a, b) => a - b));
    rows.count += such.reduce((sum, { count, runs }) => sum + count - runs.length, 0);
    return rows;
  }
}
