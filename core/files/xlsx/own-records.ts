import type { Cell } from "../../cells/cell.ts";
import type { Table } from "../../tables/table.ts";
import { columnLetters, columnOf } from "./cell-address.ts";

/** Name of the hidden tab in which we note what is ours in a workbook. */
export const recordsTab = "_classifier";
/** `Table.own` of that tab. */
export const recordsMarker = "markers";

/** So much of a header is noted: the first cell of a tab may be long. */
export const headerNoted = 200;

/** A column of ours in a user's tab, as we last wrote it. */
export interface ColumnRecord {
  readonly marker: string;
  readonly tab: string;
  readonly sheetId: string;
  readonly header: string;
  readonly column: number;
  readonly headerRow: number;
  /** Row → style of the blank cells that ours replaced. */
  readonly under: ReadonlyMap<number, string>;
}

/** A tab of ours; `header` is its first cell. */
export interface TabRecord {
  readonly marker: string;
  readonly tab: string;
  readonly sheetId: string;
  readonly header: string;
}

/** A tab's stated dimension before and after our columns widened it. */
export interface ExtentRecord {
  readonly before: string;
  readonly after: string;
}

export interface OwnRecords {
  readonly columns: readonly ColumnRecord[];
  readonly tabs: readonly TabRecord[];
  /** By tab name. */
  readonly extents: ReadonlyMap<string, ExtentRecord>;
  /** Index of the first of our cell styles; −1 when unknown. */
  readonly firstStyle: number;
}

/** Nothing in the workbook is ours. */
export const noRecords: OwnRecords = { columns: [], tabs: [], extents: new Map(), firstStyle: -1 };

const headings = ["what", "marker", "tab", "tab id", "header", "column", "row", "note"];

/** The rows of the hidden tab, header first. */
export function recordRows(records: OwnRecords): Cell[][] {
  const rows: Cell[][] = [[...headings]];
  for (const { marker, tab, sheetId, header, column, headerRow, under } of records.columns) {
    const place = [columnLetters(column), String(headerRow + 1)];
    for (const note of underNotes(under)) rows.push(["column", marker, tab, sheetId, header, ...place, note]);
  }
  for (const { marker, tab, sheetId, header } of records.tabs) {
    rows.push(["tab", marker, tab, sheetId, header, "", "", ""]);
  }
  for (const [tab, { before, after }] of records.extents) {
    rows.push(["extent", "", tab, "", before, "", "", after]);
  }
  if (records.firstStyle >= 0) rows.push(["styles", "", "", "", "", "", "", String(records.firstStyle)]);
  return rows;
}

/** Is this the hidden tab, whatever number its name carries? */
export function holdsRecords(table: Table): boolean {
  return table.name.startsWith(recordsTab) && headings.every((text, at) => table.columns[at]?.[0] === text);
}

/** Read the hidden tab back. */
export function readRecords(table: Table): OwnRecords {
  const columns: (ColumnRecord & { readonly under: Map<number, string> })[] = [];
  const tabs: TabRecord[] = [];
  const extents = new Map<string, ExtentRecord>();
  let firstStyle = -1;
  for (let row = 1; row < table.height; row++) {
    const [what, marker, tab, sheetId, header, column, headerRow, note] = headings.map((_, at) =>
      String(table.columns[at]?.[row] ?? ""),
    ) as [string, string, string, string, string, string, string, string];
    if (what === "column") {
      const place = { column: columnOf(column), headerRow: Number(headerRow) - 1 };
      const started = columns.find((other) => other.marker === marker && other.tab === tab);
      const under = started?.under ?? new Map<number, string>();
      readUnder(note, under);
      if (!started) columns.push({ marker, tab, sheetId, header, ...place, under });
    } else if (what === "tab") tabs.push({ marker, tab, sheetId, header });
    else if (what === "extent") extents.set(tab, { before: header, after: note });
    else if (what === "styles") firstStyle = Number(note);
  }
  return { columns, tabs, extents, firstStyle };
}

/** "2-501:12 502:13", cut so that each note fits a cell: one column may take several rows of the tab. */
function underNotes(under: ReadonlyMap<number, string>): string[] {
  const runs: { from: number; to: number; style: string }[] = [];
  for (const [row, style] of [...under].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to === row - 1 && last.style === style) last.to = row;
    else runs.push({ from: row, to: row, style });
  }
  const notes = [""];
  for (const { from, to, style } of runs) {
    const run = `${from === to ? from + 1 : `${from + 1}-${to + 1}`}:${style}`;
    const note = notes.at(-1) as string;
    if (note.length + run.length < noteLimit) notes[notes.length - 1] = note === "" ? run : `${note} ${run}`;
    else notes.push(run);
  }
  return notes;
}

const noteLimit = 30_000;

function readUnder(note: string, under: Map<number, string>): void {
  for (const [, from, to, style] of note.matchAll(/(\d{1,7})(?:-(\d{1,7}))?:(\d{1,6})/g)) {
    for (let row = Number(from); row <= Number(to ?? from); row++) under.set(row - 1, style as string);
  }
}
