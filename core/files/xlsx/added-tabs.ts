import { freeTabName } from "../../book/tab-name.ts";
import type { Table } from "../../tables/table.ts";
import type { WriteContext } from "./own-cell.ts";
import { newSheetXml } from "./own-sheet.ts";
import { inTab } from "./refusal.ts";
import { TabList } from "./tab-list.ts";
import type { WorkbookState } from "./workbook-writer.ts";

/** Cells of the user's: none of our styles. */
const plain: WriteContext = { firstStyle: Number.NaN, formats: [], from1904: false };

/** The workbook with tabs of the user's from other files put last, under names it can take. */
export function withAddedTabs(state: WorkbookState, added: readonly Table[]): WorkbookState {
  if (added.length === 0) return state;
  const { workbook, parts } = state;
  const list = new TabList(parts, workbook.part, workbook.relationships);
  const sheets = new Map(state.sheets);
  const names = workbook.sheets.map(({ name }) => name);
  const placed = new Map<Table, Table>();
  for (const table of added) {
    const name = freeTabName(table.name, names);
    names.push(name);
    const { columns, height } = table;
    const sheet = { columns, height, formats: [], header: false };
    const xml = inTab(name, () => newSheetXml(sheet, list.namespace, false, plain));
    sheets.set(table.id, list.add(name, false, xml));
    placed.set(table, { ...table, name });
  }
  return { ...state, sheets, tables: state.tables.map((table) => placed.get(table) ?? table) };
}
