import type { Cell } from "../../cells/cell.ts";
import { rawText } from "../../cells/reading.ts";
import { readsAsHeader } from "../headers/known-headers.ts";
import { isBlank } from "./blank-cell.ts";

/** The rows that hold the headers: one, two, or none. */
export interface HeaderRows {
  /** 0-based; −1 without headers. */
  readonly last: number;
  /** The line above `last` that groups its columns, when the header has two lines. */
  readonly group: number | undefined;
  /** First row below titles and headers. */
  readonly bodyStart: number;
}

type Columns = readonly (readonly Cell[])[];

const LOOK_AT = 50;
const TITLES = 20;
const MOST_CELLS = 0.6;

/** Does a cell hold a value rather than a name for one? Numbers, dates, e-mails, phones, yes/no. */
const valueLike =
  /^[\s¥￥$€£+(（−-]*\d[\d,.，．\s]*[%％)）万元]*$|^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,4})?|^\S+@\S+\.\S+$|^\+?\d[\d\s-]{6,}$|^(?:true|false|yes|no|是|否|√|×)$/i;

interface Line {
  readonly row: number;
  /** Filled cells by column. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Filled cells that could be headers: text, met for the first time in the row. */
  readonly nameLike: number;
  readonly known: number;
  readonly hasValue: boolean;
}

/** Find the header among the first rows: input rules "Delimiter, newlines, structure". */
export function findHeader(columns: Columns, height: number): HeaderRows {
  const lines = firstLines(columns, height);
  const [first] = lines;
  if (!first) return { last: -1, group: undefined, bodyStart: 0 };
  const at = headerLine(lines);
  const header = lines[at];
  if (at < 0 || !header) return { last: -1, group: undefined, bodyStart: lines[-at - 1]?.row ?? first.row };
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (above && above.row === header.row - 1 && groups(above, header)) {
    return { last: header.row, group: above.row, bodyStart: header.row + 1 };
  }
  if (below && below.row === header.row + 1 && completes(header, below, lines.slice(at + 2))) {
    return { last: below.row, group: header.row, bodyStart: below.row + 1 };
  }
  return { last: header.row, group: undefined, bodyStart: header.row + 1 };
}

function firstLines(columns: Columns, height: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < height && lines.length < LOOK_AT; row++) {
    const cells = new Map<number, Cell>();
    columns.forEach((column, index) => {
      const cell = column[row];
      if (cell !== undefined && !isBlank(cell)) cells.set(index, cell);
    });
    if (cells.size > 0) lines.push(describe(row, cells));
  }
  return lines;
}

function describe(row: number, cells: ReadonlyMap<number, Cell>): Line {
  const seen = new Set<string>();
  let nameLike = 0;
  let known = 0;
  let hasValue = false;
  for (const cell of cells.values()) {
    const text = rawText(cell).trim();
    if (typeof cell !== "string" || valueLike.test(text)) {
      hasValue = true;
      continue;
    }
    if (!seen.has(text)) nameLike++;
    if (!seen.has(text) && readsAsHeader(text)) known++;
    seen.add(text);
  }
  return { row, cells, nameLike, known, hasValue };
}

/** Index of the header line; −1 − i when there is none and line i is the first of the body. */
function headerLine(lines: readonly Line[]): number {
  const widths = lines.map(({ cells }) => cells.size).sort((a, b) => a - b);
  const width = widths[Math.floor(0.75 * (widths.length - 1))] ?? 0;
  const tops = lines.slice(0, TITLES);
  const mostKnown = Math.max(...tops.map(({ known }) => known));
  if (mostKnown >= 2) {
    const found = tops.findIndex(
      (line) => line.known >= Math.max(2, MOST_CELLS * mostKnown) && line.nameLike >= line.cells.size / 2,
    );
    if (found >= 0) return found;
  }
  // Lines much narrower than the table are titles; the first full line decides.
  const full = Math.max(
    0,
    tops.findIndex(({ cells }) => cells.size >= MOST_CELLS * width),
  );
  const line = lines[full];
  if (!line || line.nameLike < MOST_CELLS * line.cells.size) return -1 - full;
  if (line.known > 0) return full;
  const below = lines.slice(full + 1);
  // A lone word over more words may be the first of a list.
  const lone = line.cells.size === 1 && !below.some(({ hasValue }) => hasValue);
  const looksLikeData = line.hasValue || lone || repeatsBelow(line, below);
  return looksLikeData && below.length > 0 ? -1 - full : full;
}

function repeatsBelow(line: Line, below: readonly Line[]): boolean {
  return below.some((other) => [...line.cells].some(([index, cell]) => other.cells.get(index) === cell));
}

/** A line of merged cells over the header: fewer short words, each above a header or, merged downwards, one itself. */
function groups(above: Line, header: Line): boolean {
  if (above.hasValue || above.cells.size < 2 || above.cells.size >= header.cells.size) return false;
  return [...above.cells].every(([index, cell]) => {
    const text = rawText(cell).trim();
    if (!header.cells.has(index)) return readsAsHeader(text);
    return text.length <= 20 && !/[\d:：]/.test(text);
  });
}

/** A second header line under merged cells: it fills gaps of the first, and the rows below are of another kind. */
function completes(header: Line, below: Line, body: readonly Line[]): boolean {
  const fillsGap = [...below.cells.keys()].some((index) => !header.cells.has(index));
  if (!fillsGap || below.hasValue || below.nameLike < below.cells.size) return false;
  if (repeatsBelow(below, body)) return false;
  if (below.known >= 2) return true;
  return body
    .slice(0, 3)
    .some((line) =>
      [...line.cells].some(([index, cell]) => below.cells.has(index) && valueLike.test(rawText(cell).trim())),
    );
}
