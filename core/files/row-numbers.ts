/** So many row numbers are named; the others are counted. */
const named = 20;

/** Collects the numbers of rows (1-based, as the user reads them) that have the same trouble. */
export class RowNumbers {
  count = 0;
  readonly first: number[] = [];

  add(row: number): void {
    this.count += 1;
    if (this.first.length < named) this.first.push(row);
  }

  addAll(rows: Iterable<number>): void {
    for (const row of rows) this.add(row);
  }

  /** "3, 8, 12", with "… (57)" where there are more than are named. */
  toString(): string {
    const rows = this.first.join(", ");
    return this.count > this.first.length ? `${rows} … (${this.count})` : rows;
  }
}
