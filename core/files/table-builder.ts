import type { Cell } from "../cells/cell.ts";

/** So many different texts of a column are kept to be shared; a column with more is not a category. */
const sharedTexts = 4_096;
/** After so many rows a column that hardly repeats itself stops looking for texts to share. */
const trial = 4_096;

/** Gathers rows into columns. Texts that repeat within a column share one string, which saves most of the memory. */
export class TableBuilder {
  readonly columns: Cell[][] = [];
  height = 0;
  private readonly shared: (Map<string, string> | undefined)[] = [];

  add(row: readonly string[]): void {
    while (this.columns.length < row.length) {
      this.columns.push(new Array<Cell>(this.height).fill(""));
      this.shared.push(new Map());
    }
    for (let index = 0; index < this.columns.length; index++) {
      this.columns[index]?.push(this.share(index, row[index] ?? ""));
    }
    this.height += 1;
  }

  private share(index: number, text: string): string {
    const known = this.shared[index];
    if (known === undefined || text === "") return text;
    const same = known.get(text);
    if (same !== undefined) return same;
    const tired = this.height >= trial && known.size * 2 > this.height;
    if (tired || known.size >= sharedTexts) this.shared[index] = undefined;
    else known.set(text, text);
    return text;
  }
}
