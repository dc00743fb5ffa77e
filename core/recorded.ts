import { AS_OF, NOT_ENOUGH_DATA, segmentColumn } from "./book/own-columns.ts";
import type { Cell } from "./cells/cell.ts";
import { dayFromIso } from "./cells/day.ts";
import { readCell } from "./cells/index.ts";
import type { Classification, Classified } from "./classification.ts";
import { type NumberColumn, numbersOf } from "./columns.ts";
import type { Dimension } from "./dimensions/dimension.ts";
import { splitFlags } from "./flags.ts";
import { fold } from "./rules/index.ts";
import { rowsOf } from "./tables/rows.ts";
import type { Table } from "./tables/table.ts";

/** The date of the run the files record, in the log or beside the customers; NaN where they record none. */
export function recordedAsOf(tables: readonly Table[]): number {
  const log = tables.find(({ own }) => own === "runs");
  const cells = log ? [rowsOf(log).pop()?.[0]] : tables.flatMap(asOfCells);
  const days = cells.map((cell) => read("date", cell));
  return days.find((day) => !Number.isNaN(day)) ?? Number.NaN;
}

function asOfCells({ columns, ownColumns }: Table): readonly Cell[] {
  const at = [...ownColumns].find(([, marker]) => marker === AS_OF.marker)?.[0];
  return at === undefined ? [] : (columns[at] ?? []);
}

/**
 * The classification as an export records it: where the customers' tab already holds our columns they win over what
 * can be computed from the file, which may be a part of the workbook only. Where both agree, nothing changes.
 */
export function withRecorded(computed: Classification): Classification {
  const { customers } = computed.imported;
  const column = recordedColumns(computed);
  if (!column) return computed;
  const dimensions = computed.dimensions.map((classified) => recordedCodes(classified, column));
  const foreign = new Set(
    dimensions.filter((one, at) => one !== computed.dimensions[at]).map(({ dimension }) => dimension.id),
  );
  if (foreign.size === 0) return computed;
  const why = column("why");
  const dimensionOf = (id: string) => dimensions.find((one) => one.dimension.id === id)?.dimension;
  const figures = recordedFigures(column, customers.size, dayFromIso(computed.run.asOf));
  return {
    ...computed,
    dimensions,
    measure: (id) => figures.get(id) ?? computed.measure(id),
    flags(id, row) {
      const dimension = foreign.has(id) ? dimensionOf(id) : undefined;
      if (!dimension) return computed.flags(id, row);
      return splitFlags(String(column(segmentColumn(dimension).marker)?.(row) ?? ""), dimension).flags;
    },
    why(id, row, language) {
      if (!foreign.has(id)) return computed.why(id, row, language);
      const dimension = dimensionOf(id);
      return (dimension && recordedReason(String(why?.(row) ?? ""), dimension)) ?? "";
    },
  };
}

type RecordedColumn = (row: number) => Cell;

/** Our column by marker, read by customer; undefined when the customers' tab holds none of ours. */
function recordedColumns({ imported: { customers } }: Classification) {
  const { table, rows } = customers;
  if (!table || table.ownColumns.size === 0) return undefined;
  const places = new Map([...table.ownColumns].map(([at, marker]) => [marker, at]));
  return (marker: string): RecordedColumn | undefined => {
    const cells = table.columns[places.get(marker) ?? -1];
    return cells && ((row) => cells[rows[row] ?? -1] ?? null);
  };
}

function recordedCodes(
  classified: Classified,
  column: (marker: string) => RecordedColumn | undefined,
): Classified {
  const { dimension, codes } = classified;
  const recorded = column(segmentColumn(dimension).marker);
  if (!recorded) return classified;
  const codeOf = new Map<string, number>();
  for (const word of Object.values(NOT_ENOUGH_DATA)) codeOf.set(fold(word), -1);
  dimension.segments.forEach(({ name }, code) => {
    for (const word of Object.values(name)) codeOf.set(fold(word), code);
  });
  const read = codes.map((_, row) => {
    const written = String(recorded(row) ?? "");
    return codeOf.get(fold(written)) ?? codeOf.get(fold(splitFlags(written, dimension).name)) ?? -1;
  });
  return read.every((code, row) => code === codes[row]) ? classified : { dimension, codes: read };
}

function recordedFigures(column: (marker: string) => RecordedColumn | undefined, size: number, asOf: number) {
  const figures = new Map<string, NumberColumn>();
  const add = (id: string, kind: NumberColumn["kind"], marker: string, read: (cell: Cell) => number) => {
    const cells = column(marker);
    if (cells) figures.set(id, { kind, values: numbersOf(size, (row) => read(cells(row))) });
  };
  const score = (place: number) => (cell: Cell) =>
    read("count", String(cell ?? "").split("-")[place] ?? null);
  const day = (cell: Cell) => read("date", cell);
  add("spend", "money", "figure:spend", (cell) => read("money", cell));
  add("orders", "count", "figure:orders", (cell) => read("count", cell));
  add("last-order", "date", "figure:last-order", day);
  add("days-since-last-order", "count", "figure:last-order", (cell) => Math.floor(asOf - day(cell)));
  ["recency-score", "frequency-score", "monetary-score"].forEach((id, place) => {
    add(id, "count", "figure:rfm-scores", score(place));
  });
  add("fm-score", "count", "figure:rfm-scores", (cell) =>
    Math.floor((score(1)(cell) + score(2)(cell) + 1) / 2),
  );
  return figures;
}

/** A cell as a spreadsheet may have exported it: "2026/11/1", "¥1,234.50". */
function read(kind: "date" | "money" | "count", cell: Cell | undefined): number {
  const reading = readCell(kind, cell ?? null, {});
  return reading.is === "value" ? Number(reading.value) : Number.NaN;
}

/** One dimension's part of a "why" cell, in the language it was written in. */
function recordedReason(cell: string, { name }: Dimension): string | undefined {
  for (const part of cell.split(" | ")) {
    const lead = [name.en, name.zh].find((word) => part.startsWith(`${word}: `));
    if (lead) return part.slice(lead.length + 2);
  }
  return undefined;
}
