import { rightOfUsed } from "../../book/change.ts";
import type { ColumnChange, Plan, TabChange } from "../../book/plan.ts";
import { freeTabName } from "../../book/tab-name.ts";
import type { Cell } from "../../cells/cell.ts";
import type { Table } from "../../tables/table.ts";
import { withExtent } from "./extent.ts";
import { earlierUnder, nextRecords } from "./next-records.ts";
import type { WriteContext } from "./own-cell.ts";
import { type OwnRecords, recordRows, recordsMarker, recordsTab } from "./own-records.ts";
import { newSheetXml, type OwnSheet, refillSheetXml, refuseFormulas } from "./own-sheet.ts";
import type { Parts } from "./parts.ts";
import { cannotWrite, inTab } from "./refusal.ts";
import { freeFrom } from "./sheet-layout.ts";
import { patchSheet, type Under } from "./sheet-patch.ts";
import { ownArea, tabEdits } from "./tab-edits.ts";
import { TabList } from "./tab-list.ts";
import type { SheetEntry, Workbook } from "./workbook.ts";
import { settleStyles } from "./workbook-styles.ts";

/** A workbook file between two plans. */
export interface WorkbookState {
  readonly workbook: Workbook;
  readonly parts: Parts;
  readonly tables: readonly Table[];
  readonly records: OwnRecords;
  /** By Table.id. */
  readonly sheets: ReadonlyMap<string, SheetEntry>;
}

/** Turns one plan into changed parts. Works on copies: a refusal leaves the state as it was. */
export class WorkbookWriter {
  private readonly state: WorkbookState;
  private readonly parts: Parts;
  private readonly tabs: TabList;
  private readonly sheets: Map<string, SheetEntry>;
  private readonly free = new Map<string, number>();

  constructor(state: WorkbookState) {
    this.state = state;
    this.parts = state.parts.fork();
    this.tabs = new TabList(this.parts, state.workbook.part, state.workbook.relationships);
    this.sheets = new Map(state.sheets);
  }

  /** Where a new column of ours goes: right of everything but blank cells that only carry a style. */
  place(table: Table): number {
    let free = this.free.get(table.id);
    if (free === undefined) {
      free = freeFrom(this.parts.text(this.partOf(table.id)), table.name);
      this.free.set(table.id, free);
    }
    return Math.max(free, rightOfUsed(table));
  }

  write(plan: Plan, planned: readonly Table[]): WorkbookState {
    const { workbook, tables, records } = this.state;
    const isOurs = ({ own, ownColumns }: Table) =>
      ownColumns.size > 0 || (own ?? recordsMarker) !== recordsMarker;
    const needed = planned.some(isOurs);
    const context = settleStyles(this.parts, this.tabs, workbook, records.firstStyle, needed);
    const extents = new Map(records.extents);
    const under = new Map(tables.map((table): [string, Under] => [table.name, earlierUnder(table, records)]));
    for (const [before, changes] of byTable(tables, plan)) {
      const after = planned.find(({ id }) => id === before.id) ?? before;
      const beneath = under.get(before.name) as Under;
      const part = this.partOf(before.id);
      const patch = { tab: before.name, context, under: beneath, ...tabEdits(before, after, changes) };
      const patched = inTab(before.name, () => patchSheet(this.parts.text(part), patch));
      const { xml, record } = withExtent(patched, ownArea(after), extents.get(before.name));
      if (record) extents.set(before.name, record);
      else extents.delete(before.name);
      this.parts.set(part, xml);
    }
    const named = plan.changes.reduce(
      (all, change) => (change.kind === "tab" ? this.writeTab(change, all, context) : all),
      [...planned],
    );
    const sheetIds = new Map([...this.sheets].map(([id, { sheetId }]) => [id, sheetId]));
    const next = nextRecords(named, plan, records, {
      sheetIds,
      extents,
      under,
      firstStyle: needed ? context.firstStyle : -1,
    });
    const noted = this.writeRecords(named, next, needed, context);
    return { workbook, parts: this.parts, tables: noted, records: next, sheets: this.sheets };
  }

  private writeTab(change: TabChange, planned: Table[], context: WriteContext): Table[] {
    const present = this.state.tables.find(({ own }) => own === change.marker);
    const table = planned.find(({ own }) => own === change.marker);
    if (!table) {
      if (present) this.removeTab(present);
      return planned;
    }
    const { formats, look } = change;
    const sheet = { columns: table.columns, height: table.height, formats, header: true, look };
    const settled = this.putTab(table, sheet, context);
    return planned.map((one) => (one === table ? settled : one));
  }

  /** Our hidden tab, as long as there is something to note in it. */
  private writeRecords(
    tables: Table[],
    records: OwnRecords,
    needed: boolean,
    context: WriteContext,
  ): Table[] {
    const present = tables.find(({ own }) => own === recordsMarker);
    const others = tables.filter((table) => table !== present);
    if (!needed) {
      if (present) this.removeTab(present);
      return others;
    }
    const rows = recordRows(records);
    const columns = (rows[0] ?? []).map((_, column) => rows.map((row): Cell => row[column] || null));
    const name =
      present?.name ??
      freeTabName(
        recordsTab,
        tables.map((table) => table.name),
      );
    const fixed = { own: recordsMarker, hidden: true, ownColumns: new Map<number, string>() };
    const table: Table = { id: present?.id ?? name, name, columns, height: rows.length, ...fixed };
    const settled = this.putTab(table, { columns, height: rows.length, formats: [], header: true }, context);
    return present ? tables.map((one) => (one === present ? settled : one)) : [...tables, settled];
  }

  private putTab(table: Table, sheet: OwnSheet, context: WriteContext): Table {
    return inTab(table.name, () => this.filled(table, sheet, context));
  }

  private filled(table: Table, sheet: OwnSheet, context: WriteContext): Table {
    const present = this.sheets.get(table.id)?.part;
    if (present !== undefined) {
      this.parts.set(present, refillSheetXml(this.parts.text(present), table.name, sheet, context));
      return table;
    }
    const { namespace, hasViews } = this.tabs;
    const taken = [...this.state.workbook.sheets, ...this.sheets.values()].map((one) => one.name);
    const name = freeTabName(table.name, taken);
    const xml = newSheetXml(sheet, namespace, hasViews, context);
    this.sheets.set(name, this.tabs.add(name, table.hidden === true, xml));
    return { ...table, id: name, name };
  }

  private removeTab(table: Table): void {
    const part = this.partOf(table.id);
    refuseFormulas(this.parts.text(part), table.name);
    this.tabs.remove(table.name, part);
    this.sheets.delete(table.id);
  }

  private partOf(id: string): string {
    const part = this.sheets.get(id)?.part;
    if (part === undefined) throw cannotWrite({ en: "the tab has no cells part", zh: "工作表缺少内容" }, id);
    return part;
  }
}

function byTable(tables: readonly Table[], plan: Plan): Map<Table, ColumnChange[]> {
  const found = new Map<Table, ColumnChange[]>();
  for (const change of plan.changes) {
    const table = change.kind === "column" ? tables.find(({ id }) => id === change.tab) : undefined;
    if (table && change.kind === "column") found.set(table, [...(found.get(table) ?? []), change]);
  }
  return found;
}
