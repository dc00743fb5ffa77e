import type { Cell } from "../../cells/cell.ts";
import type { Problem } from "../../problem.ts";
import type { Table } from "../../tables/table.ts";
import type { Words } from "../../words/words.ts";
import { placesIn } from "../shared-tab.ts";
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
  readonly problems: Problem[];
  readonly rows: readonly RulesRow[];
  readonly #tab: string;
  readonly #places: ReadonlyMap<string, number>;

  constructor(table: Table) {
    const headers = rulesColumns.map(({ header }) => header);
    const { places, problems } = placesIn(table, headers, NEEDED.map(rulesHeader));
    this.#tab = table.name;
    this.#places = places;
    this.problems = [...problems];
    const cell = (column: RulesColumn, at: number) =>
      table.columns[places.get(rulesHeader(column)) ?? -1]?.[at] ?? null;
    this.rows = Array.from({ length: Math.max(0, table.height - 1) }, (_, index) => ({
      row: index + 2,
      cell: (column: RulesColumn) => cell(column, index + 1),
      text: (column: RulesColumn) => String(cell(column, index + 1) ?? "").trim(),
    })).filter((row) => rulesColumns.some(({ id }) => !OURS.includes(id) && row.text(id) !== ""));
  }

  /** Whether the column is there: who deletes an optional one leaves it to the standard. */
  has(column: RulesColumn): boolean {
    return this.#places.has(rulesHeader(column));
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
}
