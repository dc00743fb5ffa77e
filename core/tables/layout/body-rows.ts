import type { Cell } from "../../cells/cell.ts";
import { readsAsHeader } from "../headers/known-headers.ts";
import type { Table } from "../table.ts";
import { isBlank } from "./blank-cell.ts";
import { countFooterRows } from "./footer-rows.ts";
import type { HeaderRows } from "./header-row.ts";

/** Where every row of a tab belongs before its cells are read. */
export interface SortedRows {
  readonly body: Int32Array;
  readonly read: number;
  readonly blank: number;
  readonly headerOrTotal: number;
  readonly aside: number;
  /** 0-based row where a second table starts below the first. */
  readonly second: number | undefined;
}

type Columns = readonly (readonly Cell[])[];

/** 合计, "Grand total:", 总计（元） …: tried on every row, so one pattern and no folding. */
const total =
  /^[\s(（【[]*(?:[合总總小]\s*[计計]|[汇匯]\s*[总總]|(?:sub|grand)?[\s_-]?totals?|sum)[\s:：)）】\]]*(?:[(（].{1,6}[)）])?\s*$/i;

/** Tell rows of data from blank, header, title and total rows and from a second table. */
export function sortRows(
  table: Table,
  mine: readonly number[],
  beside: readonly number[],
  header: HeaderRows,
): SortedRows {
  const columns = mine.map((index) => table.columns[index] ?? []);
  const others = beside.map((index) => table.columns[index] ?? []);
  const body = new Int32Array(table.height);
  const headers = header.last < 0 ? undefined : columns.map((column) => column[header.last]);
  let size = 0;
  let read = 0;
  let headerOrTotal = 0;
  let aside = 0;
  let lastTotal = -1;
  let second: number | undefined;
  for (let row = 0; row < table.height; row++) {
    const first = firstFilled(columns, row);
    if (first < 0) {
      if (firstFilled(others, row) < 0) continue;
      read = row + 1;
      aside++;
      continue;
    }
    const afterGap = row > read;
    read = row + 1;
    if (second !== undefined) aside++;
    else if (row < header.bodyStart) headerOrTotal++;
    else if (isTotal(columns[first]?.[row])) {
      headerOrTotal++;
      lastTotal = row;
    } else if (headers && repeats(columns, row, headers)) headerOrTotal++;
    else if (headers && afterGap && startsTable(columns, row, headers)) {
      second = row;
      aside++;
    } else body[size++] = row;
  }
  const footer = countFooterRows(columns, body.subarray(0, size), lastTotal);
  size -= footer;
  headerOrTotal += footer;
  const blank = read - size - headerOrTotal - aside;
  return { body: body.slice(0, size), read, blank, headerOrTotal, aside, second };
}

function firstFilled(columns: Columns, row: number): number {
  for (let index = 0; index < columns.length; index++) if (!isBlank(columns[index]?.[row])) return index;
  return -1;
}

function isTotal(cell: Cell | undefined): boolean {
  return typeof cell === "string" && cell.length <= 24 && total.test(cell);
}

/** The header once more, as printed reports do on every page. */
function repeats(columns: Columns, row: number, headers: readonly (Cell | undefined)[]): boolean {
  return columns.length > 1 && columns.every((column, index) => column[row] === headers[index]);
}

/** After a blank row: two or more cells we know as headers, other ones than the first table's. */
function startsTable(columns: Columns, row: number, headers: readonly (Cell | undefined)[]): boolean {
  const cells = columns.map((column) => column[row]).filter((cell) => !isBlank(cell));
  const known = new Set(cells.filter((cell) => typeof cell === "string" && readsAsHeader(cell)));
  const differs = columns.some((column, index) => column[row] !== headers[index]);
  return known.size >= 2 && known.size * 2 >= cells.length && differs;
}
