import type { Cell } from "../../cells/cell.ts";
import type { Problem } from "../../problem.ts";
import type { Table } from "../../tables/table.ts";
import type { Words } from "../../words/words.ts";
import { type RulesColumn, rulesColumns, rulesHeader } from "./columns.ts";

/** One row of the Rules tab that says something. */
export interface RulesRow {
  /** As the user counts, the header being row 1. */
  readonly row: number;
  cell(column: RulesColumn): Cell;
  /** Without spaces around; "" where nothing stands. */
  text(column: RulesColumn): string;
}

const NEEDED: readonly RulesColumn[] = ["dimension", "segment", "rule"];
/** Columns we fill ourselves: a row with nothing else is empty. */
const OURS: readonly RulesColumn[] = ["on", "check", "id"];

/** The Rules tab as it stands: columns by their header, wherever they were moved, and what is wrong in which row. */
export class RulesRows {
  readonly problems: Problem[] = [];
  readonly rows: readonly RulesRow[];
  readonly #tab: string;
  readonly #places = new Map<RulesColumn, number>();

  constructor(table: Table) {
    this.#tab = table.name;
    for (const { id, header } of rulesColumns) {
      const at = table.columns.findIndex((column) => String(column[0] ?? "").trim() === header);
      if (at >= 0) this.#places.set(id, at);
    }
    const cell = (column: RulesColumn, at: number) =>
      table.columns[this.#places.get(column) ?? -1]?.[at] ?? null;
    this.rows = Array.from({ length: Math.max(0, table.height - 1) }, (_, index) => ({
      row: index + 2,
      cell: (column: RulesColumn) => cell(column, index + 1),
      text: (column: RulesColumn) => String(cell(column, index + 1) ?? "").trim(),
    })).filter((row) => rulesColumns.some(({ id }) => !OURS.includes(id) && row.text(id) !== ""));
    for (const column of NEEDED) if (!this.has(column)) this.#missing(column);
  }

  /** Whether the column is there: who deletes an optional one leaves it to the standard. */
  has(column: RulesColumn): boolean {
    return this.#places.has(column);
  }

  /** The place a problem names. */
  placeOf(row: RulesRow, column: RulesColumn): Pick<Problem, "tab" | "row" | "column"> {
    return { tab: this.#tab, row: row.row, column: rulesHeader(column) };
  }

  wrong(row: RulesRow, column: RulesColumn, code: string, message: Words): void {
    this.problems.push({
      code,
      ...this.placeOf(row, column),
      saw: row.text(column),
      message,
      stops: true,
    });
  }

  #missing(column: RulesColumn): void {
    const header = rulesHeader(column);
    const message = {
      en: `The column “${header}” is gone. Undo its deletion, or delete this tab to begin anew.`,
      zh: `缺少“${header}”列。请撤销删除，或删除此标签页重新开始。`,
    };
    this.problems.push({ code: "E_RULES_COLUMN", tab: this.#tab, saw: header, message, stops: true });
  }
}
