import type { Cell } from "../../cells/cell.ts";
import { rawText } from "../../cells/reading.ts";
import type { Classification } from "../../classification.ts";
import { classifyTables } from "../../classify-tables.ts";
import { runsHeader } from "../../history/runs-header.ts";
import type { Problem } from "../../problem.ts";
import { rowsOf } from "../../tables/rows.ts";
import type { Table } from "../../tables/table.ts";
import { type TagCells, tagCells } from "../../tags/tags-of.ts";
import { tagsWritten } from "../../tags/tags-written.ts";
import { withBackup } from "../backup.ts";
import type { Book } from "../book.ts";
import { ownPlace } from "../change.ts";
import { freeHeader } from "../columns-by-header.ts";
import type { CommandOptions, Outcome } from "../command.ts";
import { WHY } from "../own-columns.ts";
import { type OwnTab, tabChange } from "../own-tabs.ts";
import type { Change, ColumnChange, Plan, TabChange } from "../plan.ts";
import { sameCell } from "../plan.ts";
import { type Written, writtenColumns } from "./segment-columns.ts";
import { segmentTabs } from "./segment-tabs.ts";
import { markMistakes, sharedTabs } from "./shared-tabs.ts";
import { tellMarks, tellPlan } from "./tell.ts";

export interface ClassifyOptions extends CommandOptions {
  /** Also refresh the segment tabs of this dimension, in the same run. */
  readonly tabsOf?: string;
  /** Whether the result is the customers' table alone, as a .csv is: no other tabs, and no undo. */
  readonly tableOnly?: boolean;
}

/** "Classify customers": one column a dimension beside the customers, the figures behind them, and why. */
export function classifyCommand(book: Book, options: ClassifyOptions): Outcome {
  const tables = book.tables();
  const classification = classifyTables(tables, options);
  if (!("dimensions" in classification)) {
    const { problems } = classification;
    const marks = markMistakes(tables, problems, options.language);
    return { plan: { changes: marks }, problems, told: tellMarks(marks) };
  }
  const tags = tagCells(classification, tables, options.language);
  const ofTable = customerChanges(tables, classification, tags, options);
  if (options.tableOnly) return outcome({ changes: ofTable }, classification);
  const shared = sharedTabs(tables, classification, options.language);
  const changes: Change[] = [
    ...ofTable,
    ...tagsChange(tables, classification, tags),
    ...shared.changes,
    ...(options.tabsOf ? segmentTabs(tables, classification, options.tabsOf, options.language) : []),
  ];
  if (changes.length > 0) changes.push(...runsChange(tables, classification));
  const told = outcome({ changes }, classification, shared.remarks);
  return { ...told, plan: withBackup(tables, told.plan, classification) };
}

function outcome(plan: Plan, classification: Classification, remarks: readonly Problem[] = []): Outcome {
  const problems = [...classification.problems, ...remarks];
  return { plan, problems, told: tellPlan(plan.changes, classification), classification };
}

function customerChanges(
  tables: readonly Table[],
  classification: Classification,
  tags: TagCells,
  { language, progress }: CommandOptions,
): Change[] {
  const { customers } = classification.imported;
  const columns = writtenColumns(tables, classification, tags, language).map((column) =>
    column.marker === WHY.marker && progress ? counted(column, customers.size, progress) : column,
  );
  if (!customers.table) return tabChange(tables, customersTab(classification, columns));
  return columns.flatMap((column) => columnChange(classification, column) ?? []);
}

/** Customers between two words about progress. */
const OFTEN = 500;

function counted(column: Written, size: number, progress: (fraction: number) => void): Written {
  return {
    ...column,
    cell(row) {
      if (row % OFTEN === 0) progress(row / size);
      return column.cell(row);
    },
  };
}

function columnChange(classification: Classification, column: Written): ColumnChange | undefined {
  const { table, headerRow, rows } = classification.imported.customers;
  if (!table) return undefined;
  const { marker, format } = column;
  const at = ownPlace(table, marker);
  const others = table.columns.map((cells, index) => (index === at ? null : cells[headerRow]));
  const header = freeHeader(column.header, others);
  const before = at === undefined ? null : (table.columns[at] ?? []).slice(headerRow + 1);
  const after: Cell[] = new Array(table.height - headerRow - 1).fill(null);
  // A total the user put below our column is theirs to keep.
  const below = Math.max(headerRow, ...rows.subarray(-1)) - headerRow;
  for (let row = below; before && row < after.length; row++) after[row] = before[row] ?? null;
  rows.forEach((row, customer) => {
    const at = row - headerRow - 1;
    after[at] = asWritten(column.cell(customer), before?.[at]);
  });
  if (before && after.every((cell, row) => sameCell(cell, before[row]))) return undefined;
  return { kind: "column", tab: table.id, marker, header, headerRow, format, before, after };
}

/** A .csv gives back as text the numbers we wrote: those are no change. */
function asWritten(cell: Cell, before: Cell | undefined): Cell {
  return typeof cell === "number" && typeof before === "string" && rawText(cell) === before ? before : cell;
}

/** Customers known from their orders alone get a tab of their own. */
function customersTab({ imported: { customers } }: Classification, columns: readonly Written[]): OwnTab {
  const named = customers.names.some((name, row) => name !== customers.keys[row]);
  const lead = named ? ["客户编号 Customer id", "客户名称 Customer name"] : ["客户 Customer"];
  const rows = customers.keys.map((key, row) => [
    key,
    ...(named ? [customers.names[row] ?? null] : []),
    ...columns.map((column) => column.cell(row)),
  ]);
  return {
    marker: "customers",
    name: "客户分类 Customers",
    shared: true,
    filled: WHY.header,
    rows: [[...lead, ...columns.map(({ header }) => header)], ...rows],
    formats: [...lead.map(() => "id" as const), ...columns.map(({ format }) => format)],
  };
}

/** Beside customers of the user's, whose own tags must be told from ours the next time. */
function tagsChange(
  tables: readonly Table[],
  { imported: { customers } }: Classification,
  tags: TagCells,
): TabChange[] {
  return customers.table ? tabChange(tables, tagsWritten(customers.keys, tags.given)) : [];
}

function runsChange(tables: readonly Table[], { run, imported }: Classification): TabChange[] {
  const log = tables.find(({ own }) => own === "runs");
  const earlier = log ? rowsOf(log) : [[...runsHeader]];
  const row = [run.asOf, run.scheme, run.basis, imported.customers.size, run.fingerprint, run.version];
  return tabChange(tables, {
    marker: "runs",
    name: "运行记录 Runs",
    rows: [...earlier, row],
    formats: ["date", "text", "text", "count", "text", "text"],
  });
}
