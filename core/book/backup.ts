import type { Cell } from "../cells/cell.ts";
import type { Classification } from "../classification.ts";
import type { Customers } from "../tables/imported.ts";
import { rowsOf } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import { goesOn, joined } from "./continued-run.ts";
import { markOf, rowsMark } from "./marks.ts";
import { tabChange } from "./own-tabs.ts";
import { type Change, type ColumnChange, type Plan, sameCell, type TabChange } from "./plan.ts";

/** What undo needs of one run: what was there before, and a mark of what we wrote, so that later edits are seen. */
export interface Backup {
  readonly run: string;
  /** Table.id → the customers' keys in the order of `marks`, hashed and packed. */
  readonly keys: Readonly<Record<string, string>>;
  readonly changes: readonly (SavedColumn | SavedTab)[];
}

export interface SavedColumn extends Pick<ColumnChange, "kind" | "tab" | "marker" | "header" | "format"> {
  /** One packed mark a customer of what we wrote. */
  readonly marks: string;
  /** Customer position → old cell, where it differed; null when the column was new. */
  readonly before: readonly (readonly [number, Cell])[] | null;
}

export interface SavedTab
  extends Pick<TabChange, "kind" | "marker" | "name" | "hidden" | "formats" | "before"> {
  readonly mark: string;
}

/** Our hidden tab that holds it. */
export const BACKUP = { marker: "backup", name: "_classifier_undo", hidden: true } as const;
/** Excel holds 32,767 characters a cell, Google Sheets 50,000. */
const CELL = 32_000;

/** The plan, and before it our hidden tab that says how to take it back. Steps that go on with a run add up. */
export function withBackup(tables: readonly Table[], plan: Plan, classification: Classification): Plan {
  if (plan.changes.length === 0) return plan;
  const earlier = readBackup(tables);
  const run = classification.run.fingerprint;
  const step = save(plan.changes, classification.imported.customers, run);
  const backup = earlier && goesOn(step, earlier) ? joined(earlier, step) : step;
  const rows = chunks(JSON.stringify(backup)).map((chunk) => [chunk]);
  return { changes: [...tabChange(tables, { ...BACKUP, rows, formats: ["text"] }), ...plan.changes] };
}

export function readBackup(tables: readonly Table[]): Backup | undefined {
  const tab = tables.find(({ own }) => own === BACKUP.marker);
  if (!tab) return undefined;
  try {
    return JSON.parse(
      rowsOf(tab)
        .map(([chunk]) => String(chunk ?? ""))
        .join(""),
    ) as Backup;
  } catch {
    return undefined;
  }
}

/** The change that takes the backup away once it has been used. */
export function dropBackup(tables: readonly Table[]): TabChange[] {
  const tab = tables.find(({ own }) => own === BACKUP.marker);
  return tab
    ? [{ kind: "tab", ...BACKUP, name: tab.name, formats: ["text"], before: rowsOf(tab), after: null }]
    : [];
}

function save(changes: readonly Change[], customers: Customers, run: string): Backup {
  const keys: Record<string, string> = {};
  if (customers.table) keys[customers.table.id] = customers.keys.map(markOf).join("");
  return {
    run,
    keys,
    changes: changes.map((change) =>
      change.kind === "tab" ? saveTab(change) : saveColumn(change, customers.rows),
    ),
  };
}

function saveTab({ kind, marker, name, hidden, formats, before, after }: TabChange): SavedTab {
  return { kind, marker, name, hidden, formats, before, mark: rowsMark(after ?? []) };
}

function saveColumn(change: ColumnChange, rows: Int32Array): SavedColumn {
  const { kind, tab, marker, header, format, headerRow } = change;
  const at = (cells: readonly Cell[] | null, customer: number) =>
    cells?.[(rows[customer] ?? 0) - headerRow - 1];
  let marks = "";
  const before: [number, Cell][] = [];
  for (let customer = 0; customer < rows.length; customer++) {
    const now = at(change.after, customer);
    const old = at(change.before, customer) ?? null;
    marks += markOf(now);
    if (change.before && !sameCell(now, old)) before.push([customer, old]);
  }
  return { kind, tab, marker, header, format, marks, before: change.before && before };
}

function chunks(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += CELL) parts.push(text.slice(from, from + CELL));
  return parts;
}
