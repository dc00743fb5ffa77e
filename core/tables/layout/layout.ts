import type { Cell } from "../../cells/cell.ts";
import { visibleText } from "../../cells/clean-text.ts";
import { rawText } from "../../cells/reading.ts";
import type { Problem } from "../../problem.ts";
import { type HeaderText, headerText } from "../headers/header-text.ts";
import { messages, say } from "../messages.ts";
import type { Table } from "../table.ts";
import { isBlank } from "./blank-cell.ts";
import { sortRows } from "./body-rows.ts";
import { columnLetters, columnNames, namelessColumn } from "./column-name.ts";
import { findHeader, type HeaderRows } from "./header-row.ts";
import { columnsBeside } from "./second-table.ts";

/** A user's column: where it stands and what its header says. */
export interface LayoutColumn {
  readonly index: number;
  /** As shown: unique within the tab, never empty. */
  readonly header: string;
  /** Every name a user may point at it by. */
  readonly names: readonly string[];
  /** What to match by: the whole header, and the lower line alone where it has two. */
  readonly texts: readonly HeaderText[];
}

/** Where a tab keeps its headers and rows. Our own columns are left out: they are never data. */
export interface Layout {
  readonly table: Table;
  readonly headerRow: number;
  readonly bodyStart: number;
  readonly columns: readonly LayoutColumn[];
  /** 0-based rows that hold data. */
  readonly body: Int32Array;
  /** Rows up to the last one that holds anything. */
  readonly read: number;
  readonly blank: number;
  readonly headerOrTotal: number;
  /** Rows of a second table on the tab. */
  readonly aside: number;
  readonly problems: readonly Problem[];
}

/** Find headers, rows, blank and total rows of a tab: input rules "Delimiter, newlines, structure". */
export function layOut(table: Table): Layout {
  // Readers share one array among empty columns: 16,384 of them are looked at once.
  const blank = new Map<readonly Cell[], boolean>();
  const used = table.columns.flatMap((column, index) => {
    const known = blank.get(column) ?? column.every(isBlank);
    blank.set(column, known);
    return table.ownColumns.has(index) || known ? [] : index;
  });
  const header = findHeader(
    used.map((index) => table.columns[index] ?? []),
    table.height,
  );
  const beside = columnsBeside(table, used, header);
  const mine = beside.length > 0 ? used.filter((index) => index < (beside[0] ?? 0)) : used;
  const columns = nameColumns(table, mine, header);
  const rows = sortRows(table, mine, beside, header);
  const problems: Problem[] = [];
  if (header.last < 0 && mine.length > 0) problems.push(noHeader(table, columns));
  if (rows.second !== undefined) problems.push(secondTable(table, `A${rows.second + 1}`, rows.second));
  if (beside[0] !== undefined) {
    const row = Math.max(0, header.last);
    problems.push(secondTable(table, `${columnLetters(beside[0])}${row + 1}`, row));
  }
  return { table, headerRow: header.last, bodyStart: header.bodyStart, columns, ...rows, problems };
}

function nameColumns(table: Table, used: readonly number[], header: HeaderRows): readonly LayoutColumn[] {
  const taken = new Map<string, number>();
  const chinese = writesChinese(table, used);
  let group = "";
  return used.map((index) => {
    const column = table.columns[index] ?? [];
    const lower = headerCell(column, header.last);
    const upper = header.group === undefined ? "" : headerCell(column, header.group);
    // A merged cell holds its words in its first column; those after it have none of their own.
    if (upper !== "") group = lower === "" ? "" : upper;
    const said = lower === "" ? upper : group === "" ? lower : `${group}/${lower}`;
    const count = said === "" ? 0 : (taken.get(said) ?? 0) + 1;
    taken.set(said, count);
    const shown = said === "" ? namelessColumn(index, chinese) : count > 1 ? `${said} (${count})` : said;
    const texts = [...new Set([said, lower])].filter((text) => text !== "").map(headerText);
    return { index, header: shown, names: columnNames(index, [shown]), texts };
  });
}

function headerCell(column: readonly Cell[], row: number): string {
  return visibleText(rawText(column[row] ?? null)).replace(/\s*\n\s*/g, " ");
}

function writesChinese(table: Table, used: readonly number[]): boolean {
  const han = /\p{Script=Han}/u;
  if (han.test(table.name)) return true;
  return used.some((index) => table.columns[index]?.slice(0, 20).some((cell) => han.test(rawText(cell))));
}

function noHeader(table: Table, columns: readonly LayoutColumn[]): Problem {
  const names = columns
    .slice(0, 5)
    .map(({ header }) => header)
    .join(", ");
  return {
    code: "W_NO_HEADER",
    tab: table.name,
    row: 1,
    message: say(messages.noHeader, { names: columns.length > 5 ? `${names} …` : names }),
  };
}

function secondTable(table: Table, place: string, row: number): Problem {
  return {
    code: "E_SECOND_TABLE",
    tab: table.name,
    row: row + 1,
    message: say(messages.secondTable, { place }),
  };
}
