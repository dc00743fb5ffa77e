import { columnsWithHeader, ownColumnsByHeader, trimmedText } from "../../book/columns-by-header.ts";
import { ownTabsByHeader } from "../../book/tabs-by-header.ts";
import type { Table } from "../../tables/table.ts";
import {
  type ColumnRecord,
  headerNoted,
  holdsRecords,
  noRecords,
  type OwnRecords,
  readRecords,
  recordsMarker,
} from "./own-records.ts";

/** Fill `own` and `ownColumns`: by the hidden tab where it agrees with what is there, else by our fixed headers. */
export function findOwn(
  tables: readonly Table[],
  sheetIds: readonly string[],
  ownHeaders: ReadonlyMap<string, string>,
): Table[] {
  const home = tables.find(holdsRecords);
  const records = home ? readRecords(home) : noRecords;
  const nameOf = currentNames(tables, sheetIds, records);
  const byHeader = home ? new Map<Table, string>() : ownTabsByHeader(tables);
  return tables.map((table, index) => {
    if (table === home) return { ...table, own: recordsMarker };
    const own = byHeader.get(table) ?? ownTab(table, sheetIds[index] ?? "", records, nameOf);
    if (own !== undefined) return { ...table, own };
    const ownColumns = home
      ? recordedColumns(table, records, nameOf, ownHeaders)
      : ownColumnsByHeader(table.columns, ownHeaders);
    return { ...table, ownColumns };
  });
}

/** Recorded tab name → name now: the same, or that of the sheet with the recorded id after a rename. */
function currentNames(tables: readonly Table[], sheetIds: readonly string[], records: OwnRecords) {
  const names = new Set(tables.map(({ name }) => name));
  const claimed = new Set([...records.columns, ...records.tabs].map(({ tab }) => tab));
  return ({ tab, sheetId }: { readonly tab: string; readonly sheetId: string }): string | undefined => {
    if (names.has(tab)) return tab;
    const renamed = tables[sheetIds.indexOf(sheetId)]?.name;
    return renamed !== undefined && !claimed.has(renamed) ? renamed : undefined;
  };
}

type NameOf = ReturnType<typeof currentNames>;

/** A tab is ours when its name is and its id or first cell too, so that a user's tab of that name stays theirs. */
function ownTab(table: Table, sheetId: string, records: OwnRecords, nameOf: NameOf): string | undefined {
  const first = trimmedText(table.columns[0]?.[0]).slice(0, headerNoted).trim();
  return records.tabs.find((record) => {
    if (nameOf(record) !== table.name) return false;
    const sameHeader = first === record.header.trim();
    return record.tab === table.name ? sameHeader || sheetId === record.sheetId : sameHeader;
  })?.marker;
}

function recordedColumns(
  table: Table,
  records: OwnRecords,
  nameOf: NameOf,
  ownHeaders: ReadonlyMap<string, string>,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const record of records.columns) {
    if (nameOf(record) !== table.name) continue;
    const index = recordedPlace(table, record) ?? fixedPlace(table, record, ownHeaders);
    if (index !== undefined && !found.has(index)) found.set(index, record.marker);
  }
  return found;
}

/** Where the recorded column is now. Two columns with its header and none at its place: neither is claimed. */
function recordedPlace(table: Table, { header, column, headerRow }: ColumnRecord): number | undefined {
  if (trimmedText(table.columns[column]?.[headerRow]) === header.trim()) return column;
  const found = columnsWithHeader(table.columns, table.height, header.trim(), headerRow);
  return found.length === 1 ? found[0] : undefined;
}

function fixedPlace(
  table: Table,
  { marker, headerRow }: ColumnRecord,
  ownHeaders: ReadonlyMap<string, string>,
): number | undefined {
  for (const [header, named] of ownHeaders) {
    if (named !== marker) continue;
    const found = columnsWithHeader(table.columns, table.height, header, headerRow);
    if (found.length === 1) return found[0];
  }
  return undefined;
}
