import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { cellFormats } from "./xlsx/cell-formats.ts";
import { CellValues } from "./xlsx/cell-value.ts";
import { findOwn } from "./xlsx/own-places.ts";
import { Refusal } from "./xlsx/refusal.ts";
import { sharedStrings } from "./xlsx/shared-strings.ts";
import { type SheetCells, sheetCells } from "./xlsx/sheet-cells.ts";
import { missingTab, sheetProblems, withoutMacros } from "./xlsx/sheet-problems.ts";
import { openWorkbook, type Workbook } from "./xlsx/workbook.ts";
import { XmlScanner } from "./xlsx/xml-scanner.ts";

/** What a workbook file says: every tab, hidden and own ones included, and what needs attention. */
export interface XlsxContent {
  readonly tables: Table[];
  readonly problems: Problem[];
}

/** Read an .xlsx or .xlsm file. A file that cannot be read gives no tables and one problem that stops, naming the tab where it lies in one. */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
  options: { readonly ownHeaders?: ReadonlyMap<string, string> } = {},
): Promise<XlsxContent> {
  try {
    return readTabs(openWorkbook(bytes), name, options.ownHeaders ?? new Map());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { tables: [], problems: [{ tab: name, ...error.problem, saw: name }] };
  }
}

function readTabs(workbook: Workbook, name: string, ownHeaders: ReadonlyMap<string, string>): XlsxContent {
  const { zip, sheets, from1904 } = workbook;
  const text = (part: string | undefined) => (part === undefined ? undefined : zip.text(part));
  const values = new CellValues({
    texts: sharedStrings(text(workbook.sharedStrings)),
    formats: cellFormats(text(workbook.styles)),
    from1904,
  });
  const problems: Problem[] = [];
  const tables: Table[] = [];
  const sheetIds: string[] = [];
  const found: SheetCells[] = [];
  for (const sheet of sheets) {
    if (sheet.part === undefined) continue;
    const xml = zip.text(sheet.part);
    if (xml === undefined) {
      problems.push(missingTab(sheet.name));
      continue;
    }
    const cells = Refusal.of(sheet.name, () => sheetCells(new XmlScanner(xml), values));
    tables.push({
      id: sheet.name,
      name: sheet.name,
      columns: cells.columns,
      height: cells.height,
      ownColumns: new Map(),
      ...(sheet.hidden ? { hidden: true } : {}),
    });
    sheetIds.push(sheet.sheetId);
    found.push(cells);
  }
  const marked = findOwn(tables, sheetIds, ownHeaders);
  for (const [index, table] of marked.entries()) {
    if (table.own === undefined) problems.push(...sheetProblems(table.name, found[index] as SheetCells));
  }
  if (workbook.macros || /\.xlsm$/i.test(name)) problems.push(withoutMacros(name));
  return { tables: marked, problems };
}
