import type { Cell, Kind } from "../../cells/cell.ts";
import { columnContext } from "../../cells/column-context.ts";
import { type ColumnReading, readColumn } from "../../cells/read-column.ts";
import type { CellContext } from "../../cells/reading.ts";
import { type Column, isText } from "../../columns.ts";
import type { Choices } from "../choices.ts";
import type { MatchedColumn } from "../headers/match.ts";
import type { ImportOptions } from "../import-options.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import type { ProblemList } from "../problem-list.ts";
import type { Currencies } from "./currencies.ts";
import { exactMoney, times } from "./exact-money.ts";
import { withoutOpenEnds } from "./open-end.ts";
import { reportCells } from "./report-cells.ts";

/** One field of a tab, read: entries stand for the rows of `layout.body`. */
export interface ReadField {
  readonly column: Column;
  /** 1 where the cell holds something that cannot be used. */
  readonly troubled: Uint8Array;
  /** Money before rounding to cents, for prices and lines; other numbers as they are. */
  exact(): Float64Array;
}

/** What reading needs to know and where it reports. */
export interface Reading {
  readonly options: ImportOptions;
  readonly choices: Choices;
  readonly problems: ProblemList;
  readonly currencies: Currencies;
  /** Every column is read, and reported on, once. */
  readonly known: Map<Tab, Map<string, ReadField>>;
}

/** Read the cells of one matched field; what cannot be used is reported with its place. */
export function readField(tab: Tab, id: string, reading: Reading): ReadField | undefined {
  const ofTab = reading.known.get(tab) ?? new Map<string, ReadField>();
  reading.known.set(tab, ofTab);
  const field = ofTab.get(id) ?? read(tab, id, reading);
  if (field) ofTab.set(id, field);
  return field;
}

function read(tab: Tab, id: string, reading: Reading): ReadField | undefined {
  const matched = tab.match.byField.get(id);
  const kind = matched?.field?.kind;
  if (!matched || !kind) return undefined;
  const cells = withoutOpenEnds(id, bodyCells(tab, matched.index));
  const base = baseContext(tab, matched, kind, cells, reading.choices);
  const { context, problems } = columnContext(kind, cells, base);
  const found = readColumn(kind, cells, context);
  const troubled = reportCells(tab, matched, found, problems, reading.problems);
  reading.currencies.look(tab, matched, found);
  return { ...withFactor(found, cells, matched.text.factor, context), troubled };
}

/** Cells of the rows that hold data. */
function bodyCells(tab: Tab, index: number): readonly Cell[] {
  const column = tab.layout.table.columns[index] ?? [];
  const { body } = tab.layout;
  const first = body[0] ?? 0;
  const last = body[body.length - 1] ?? -1;
  if (last - first + 1 === body.length) {
    const cells: readonly (Cell | undefined)[] = column.slice(first, last + 1);
    if (!cells.includes(undefined)) return cells as readonly Cell[];
  }
  return Array.from(body, (row) => column[row] ?? null);
}

function withFactor(
  read: ColumnReading,
  cells: readonly Cell[],
  factor: number,
  context: CellContext,
): Pick<ReadField, "column" | "exact"> {
  const { column } = read;
  if (isText(column)) return { column, exact: () => new Float64Array(0) };
  const { kind, values } = column;
  return {
    column: factor === 1 ? column : { kind, values: times(kind, values, cells, factor) },
    exact: () =>
      kind === "money" ? times("number", exactMoney(values, cells, context), cells, factor) : values,
  };
}

function baseContext(
  tab: Tab,
  { index, header, field }: MatchedColumn,
  kind: Kind,
  cells: readonly Cell[],
  choices: Choices,
): CellContext {
  const names = tab.layout.columns.find((column) => column.index === index)?.names ?? [header];
  const chosen = choices.context(tab.layout.table.name, names);
  const fraction = kind === "percent" && field?.id === "discount" && isBareFraction(header, cells);
  return fraction && !chosen.scale ? { ...chosen, scale: "fraction" } : chosen;
}

/**
 * A column "discount" of bare numbers from 0 to 1 takes off that share of the price. A Chinese 折扣 of 0.85 may as well
 * mean paying 85 %, so there we ask.
 */
function isBareFraction(header: string, cells: readonly Cell[]): boolean {
  if (/\p{Script=Han}/u.test(header)) return false;
  let between = false;
  for (const cell of new Set(cells)) {
    if (cell === null || cell === "") continue;
    const share = typeof cell === "boolean" ? Number.NaN : Number(cell);
    if (!(share >= 0 && share <= 1)) return false;
    between ||= share > 0 && share < 1;
  }
  return between;
}
