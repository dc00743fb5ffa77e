import type { Cell } from "../cells/cell.ts";

/** One tab of a workbook or one file, as found: raw cells in columns, the sheet's first row at index 0. */
export interface Table {
  /** Stable name for writing back: the sheet id in Google Sheets, the tab name elsewhere. */
  readonly id: string;
  readonly name: string;
  /** Column-major; every column is `height` long, a cell that is not there being empty. */
  readonly columns: readonly (readonly Cell[])[];
  readonly height: number;
  /** Marker of a tab we wrote, e.g. "settings" or "segment:value:high"; undefined for a user's tab. */
  readonly own?: string;
  /** Column index → marker, for the columns we wrote, e.g. "dimension:value". */
  readonly ownColumns: ReadonlyMap<number, string>;
  readonly hidden?: boolean;
}
