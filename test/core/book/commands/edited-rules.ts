import { expect } from "vitest";
import { type ClassifyOptions, classifyCommand } from "../../../../core/book/commands/classify.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import { cellsChanged } from "../../../../core/book/plan-size.ts";
import type { Cell } from "../../../../core/cells/cell.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import { once } from "../../../../core/once.ts";
import { type RulesColumn, rulesColumns } from "../../../../core/schemes/rules-tab/columns.ts";
import { standard } from "../../../../core/schemes/scheme.ts";
import { rowsOf } from "../../../../core/tables/rows.ts";
import type { Table } from "../../../../core/tables/table.ts";
import { tableOf } from "../../make-table.ts";

export const options: ClassifyOptions = {
  today: dayFromIso("2026-06-30"),
  language: "en",
  choices: new Map<string, string>(),
};

export const HEADER = ["客户编号", "省份", "订单数", "消费总额", "最近购买日期", "首次购买日期"];
const PROVINCES = ["广东", "浙江", "广东", "四川"];
export const CUSTOMERS = Array.from({ length: 12 }, (_, at) => [
  `C${at}`,
  PROVINCES[at % 4] as string,
  at,
  at * 1000,
  at === 0 ? null : `2026-0${1 + (at % 6)}-11`,
  at === 0 ? null : "2024-01-01",
]);

export type Row = Cell[];
export type Edit = (rows: Row[]) => Row[] | undefined;

export const COLUMN = (id: RulesColumn) => rulesColumns.findIndex((column) => column.id === id);
export const idOf = (row: Row | undefined) => row?.[COLUMN("id")];
export const rowOf = (rows: readonly Row[], id: string) => rows.find((row) => idOf(row) === id) as Row;

export function set(rows: readonly Row[], id: string, column: RulesColumn, cell: Cell): void {
  rowOf(rows, id)[COLUMN(column)] = cell;
}

/** A row as a user types it: no check, no id. */
export const typed = (dimension: string, segment: string, rule: string): Row => [dimension, segment, rule];

/** A book classified once, its Rules tab then edited by hand. */
export function editedBook(edit: Edit, more: Partial<ClassifyOptions> = {}, tab = "rules") {
  const tables = Object.keys(more).length === 0 ? classifiedOnce() : classified(more);
  return editTab(tables, edit, tab);
}

function classified(more: Partial<ClassifyOptions>): readonly Table[] {
  const book = memoryBook([tableOf("客户", [HEADER, ...CUSTOMERS])]);
  book.apply(classifyCommand(book, { ...options, ...more }).plan);
  return book.tables();
}

const classifiedOnce = once(() => classified({}));

export function editTab(tables: readonly Table[], edit: Edit, tab = "rules") {
  return memoryBook(
    tables.map((table) => {
      if (table.own !== tab) return table;
      const rows = rowsOf(table).map((row) => [...row]);
      const now = edit(rows) ?? rows;
      const { id, name, own } = table;
      return tableOf(name, now, { id, name, ...(own && { own }) });
    }),
  );
}

export const tabOf = (book: ReturnType<typeof memoryBook>, own: string) =>
  rowsOf(book.tables().find((table) => table.own === own) as Table);
export const rulesOf = (book: ReturnType<typeof memoryBook>) => tabOf(book, "rules");

/** Classify again and write; then nothing is left to write. */
export function run(book: ReturnType<typeof memoryBook>, more: Partial<ClassifyOptions> = {}) {
  const outcome = classifyCommand(book, { ...options, ...more });
  expect(outcome.problems.filter(({ stops }) => stops)).toEqual([]);
  book.apply(outcome.plan);
  expect(cellsChanged(classifyCommand(book, { ...options, ...more }).plan)).toBe(0);
  const classification = outcome.classification;
  if (!classification) throw new Error("nothing was classified");
  const segmentsOf = (id: string) => {
    const found = classification.dimensions.find(({ dimension }) => dimension.id === id);
    return found && [...found.codes].map((code) => found.dimension.segments[code]?.name.en ?? null);
  };
  const { columns, ownColumns } = book.tables()[0] as Table;
  const column = (marker: string) =>
    columns[[...ownColumns].find(([, own]) => own === marker)?.[0] ?? -1]?.slice(1);
  return { classification, segmentsOf, column, told: outcome.told, problems: outcome.problems };
}

/** The row of an id, or of so many rows below the standard's own; the header is row 1. */
export const place = (where: string | number, { dimensions } = standard): number => {
  const ids = dimensions.flatMap(({ id, segments, segmentsFrom }) => [
    ...(segmentsFrom ? [`${id}/*`] : []),
    ...segments.map((segment) => `${id}/${segment.id}`),
  ]);
  return typeof where === "string" ? ids.indexOf(where) + 2 : ids.length + 1 + where;
};
