import { ownPlace } from "../../book/change.ts";
import type { ColumnChange, Plan } from "../../book/plan.ts";
import type { Table } from "../../tables/table.ts";
import {
  type ColumnRecord,
  type ExtentRecord,
  headerNoted,
  type OwnRecords,
  recordsMarker,
  type TabRecord,
} from "./own-records.ts";
import type { Under } from "./sheet-patch.ts";

/** What the patching of sheets found out, by tab name. */
export interface Findings {
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly extents: ReadonlyMap<string, ExtentRecord>;
  readonly under: ReadonlyMap<string, Under>;
  readonly firstStyle: number;
}

/** What to note about the workbook once a plan is written. */
export function nextRecords(
  tables: readonly Table[],
  plan: Plan,
  earlier: OwnRecords,
  findings: Findings,
): OwnRecords {
  const columns: ColumnRecord[] = [];
  const tabs: TabRecord[] = [];
  for (const table of tables) {
    const place = { tab: table.name, sheetId: findings.sheetIds.get(table.id) ?? "" };
    if (table.own !== undefined && table.own !== recordsMarker) {
      const header = String(table.columns[0]?.[0] ?? "").slice(0, headerNoted);
      tabs.push({ marker: table.own, ...place, header });
    }
    for (const [column, marker] of table.ownColumns) {
      const { header, headerRow } = headerOf(table, column, marker, plan, earlier);
      const under = findings.under.get(table.name)?.get(column) ?? new Map<number, string>();
      columns.push({ marker, ...place, header, column, headerRow, under });
    }
  }
  return { columns, tabs, extents: findings.extents, firstStyle: findings.firstStyle };
}

/** What lay beneath our columns of a tab, by where those columns are now. */
export function earlierUnder(table: Table, earlier: OwnRecords): Under {
  const under: Under = new Map();
  for (const record of earlier.columns) {
    const column = record.tab === table.name ? ownPlace(table, record.marker) : undefined;
    if (column !== undefined) under.set(column, new Map(record.under));
  }
  return under;
}

function headerOf(table: Table, column: number, marker: string, plan: Plan, earlier: OwnRecords) {
  const change = plan.changes.find(
    (one): one is ColumnChange =>
      one.kind === "column" && one.tab === table.id && one.marker === marker && one.after !== null,
  );
  if (change) return change;
  const record = earlier.columns.find((one) => one.tab === table.name && one.marker === marker);
  if (record && table.columns[column]?.[record.headerRow] === record.header) return record;
  const { text, row } = firstText(table.columns[column]);
  return { header: text, headerRow: row };
}

function firstText(cells: Table["columns"][number] | undefined): { text: string; row: number } {
  const row = cells?.findIndex((cell) => typeof cell === "string" && cell.trim() !== "") ?? -1;
  return { text: String(cells?.[Math.max(0, row)] ?? "").slice(0, headerNoted), row: Math.max(0, row) };
}
