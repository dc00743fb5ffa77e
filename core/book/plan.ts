import type { Cell, Kind } from "../cells/cell.ts";
import type { Tone } from "../dimensions/dimension.ts";

/** A change to one column of our own in a user's tab. Cells are aligned to the rows below the header. */
export interface ColumnChange {
  readonly kind: "column";
  /** Table.id of the user's tab. */
  readonly tab: string;
  readonly marker: string;
  readonly header: string;
  /** 0-based sheet row of the header; cell i stands in row headerRow + 1 + i. */
  readonly headerRow: number;
  readonly format: Kind;
  /** What our column holds now; null when there is none yet. */
  readonly before: readonly Cell[] | null;
  /** What it shall hold; null to remove the column. */
  readonly after: readonly Cell[] | null;
}

/** What makes a tab pleasant to use: it says nothing by itself, so a book may leave it out. Places are 0-based. */
export interface TabLook {
  /** Of each column, in characters. Longer texts are wrapped. */
  readonly widths: readonly number[];
  /** Drop-downs in one row of a column, or in all below the header. Other texts stay allowed: reading answers them. */
  readonly lists: readonly {
    readonly column: number;
    readonly row?: number;
    readonly choices: readonly string[];
  }[];
  /** Columns whose cells are coloured, row by row, the header first. */
  readonly tones: readonly { readonly column: number; readonly rows: readonly (Tone | null)[] }[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** A change to a whole tab of our own. Rows from the top, header first. */
export interface TabChange {
  readonly kind: "tab";
  readonly marker: string;
  readonly name: string;
  readonly hidden: boolean;
  /** One kind a column, for number formats. */
  readonly formats: readonly Kind[];
  readonly before: readonly (readonly Cell[])[] | null;
  readonly after: readonly (readonly Cell[])[] | null;
  /** Of the rows it shall hold; of a tab to be removed, as it was. */
  readonly look?: TabLook;
}

export type Change = ColumnChange | TabChange;

/** What a command wants to write, each with the old value: preview shows it, apply writes it, undo reverses it. */
export interface Plan {
  readonly changes: readonly Change[];
}

/** An empty cell is null in memory, "" in a sheet: both mean nothing is there. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return (a ?? "") === (b ?? "");
}
