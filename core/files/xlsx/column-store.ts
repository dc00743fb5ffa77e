import type { Cell } from "../../cells/cell.ts";
import type { Area } from "./cell-address.ts";
import { tooLarge } from "./refusal.ts";

/** Empty slots one tab may take: a cell far away costs those before it. */
const slotLimit = 25_000_000;
/** A gap as long as this is left as holes, which cost time to look past but no memory: each a quarter of a slot. */
const longGap = 100_000;
const holesInSlot = 4;

/** Collects cells in any order and hands them out as columns. Columns without a value share one array. */
export class ColumnStore {
  height = 0;
  private readonly columns: Cell[][] = [];
  private slots = 0;

  set(row: number, column: number, value: Cell): void {
    if (value === null || value === "") return;
    while (this.columns.length <= column) this.columns.push([]);
    const cells = this.columns[column] as Cell[];
    this.pad(cells, row);
    cells[row] = value;
    if (row >= this.height) this.height = row + 1;
  }

  /** Empty a merged area but for its first cell. */
  keepFirst(area: Area): void {
    for (let column = area.left; column <= Math.min(area.right, this.columns.length - 1); column++) {
      const cells = this.columns[column] as Cell[];
      const bottom = Math.min(area.bottom, cells.length - 1);
      this.spend(bottom - area.top);
      for (let row = column === area.left ? area.top + 1 : area.top; row <= bottom; row++) cells[row] = null;
    }
  }

  finish(): readonly (readonly Cell[])[] {
    const empty: Cell[] = [];
    this.pad(empty, this.height);
    for (const [index, cells] of this.columns.entries()) {
      if (cells.length === 0) this.columns[index] = empty;
      else this.pad(cells, this.height);
    }
    return this.columns;
  }

  private pad(cells: Cell[], height: number): void {
    const missing = height - cells.length;
    if (missing <= 0) return;
    if (missing >= longGap) {
      this.spend(Math.ceil(missing / holesInSlot));
      cells[height - 1] = null;
      return;
    }
    this.spend(missing);
    for (let at = 0; at < missing; at++) cells.push(null);
  }

  private spend(slots: number): void {
    this.slots += Math.max(0, slots) + 1;
    if (this.slots > slotLimit) {
      throw tooLarge({ en: "one tab has cells very far apart", zh: "有工作表的单元格相距过远" });
    }
  }
}
