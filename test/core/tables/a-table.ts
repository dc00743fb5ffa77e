import type { Cell } from "../../../core/cells/cell.ts";
import { dayFromIso } from "../../../core/cells/day.ts";
import { importTables } from "../../../core/tables/import.ts";
import type { ImportOptions } from "../../../core/tables/import-options.ts";
import type { Imported } from "../../../core/tables/imported.ts";
import type { Table } from "../../../core/tables/table.ts";

/** A tab as a sheet shows it: rows from the top. */
export function aTable(name: string, rows: readonly (readonly Cell[])[], more: Partial<Table> = {}): Table {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? null));
  return { id: name, name, columns, height: rows.length, ownColumns: new Map(), ...more };
}

export function importAt(
  asOf: string,
  tables: readonly Table[],
  choices: Readonly<Record<string, string>> = {},
  more: Partial<ImportOptions> = {},
) {
  return importTables(tables, { asOf: dayFromIso(asOf), choices: new Map(Object.entries(choices)), ...more });
}

/** "code row column" of every problem, for comparing. */
export function problemList(imported: Imported): readonly string[] {
  return imported.problems.map(({ code, row, column }) =>
    [code, row, column].filter((part) => part !== undefined).join(" "),
  );
}

export function addsUp(imported: Imported): boolean {
  return imported.account.every(
    ({ read, imported: used, attention, blank, identical, headerOrTotal }) =>
      read === used + attention + blank + identical + headerOrTotal &&
      Math.min(used, attention, blank, identical, headerOrTotal) >= 0,
  );
}
