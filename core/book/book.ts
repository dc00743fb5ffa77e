import type { Table } from "../tables/table.ts";
import type { Plan } from "./plan.ts";

/**
 * The port to a workbook. Google Sheets, an .xlsx/.csv file and memory each implement it.
 * Own columns and tabs are known by their marker, never by position or header; user cells are never written.
 */
export interface Book {
  /** Every tab, hidden and own ones included. One read a tab. */
  tables(): readonly Table[];
  /**
   * Write the plan's `after` into own columns and tabs. A new column goes right of the tab's last used column, a new
   * tab last; a tab name already taken by the user becomes "name (2)". Only cells that differ from `before` need
   * writing. Text is written as text: never turned into a formula, date or number.
   */
  apply(plan: Plan): void;
}
