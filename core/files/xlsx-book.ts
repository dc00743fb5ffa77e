import type { Book } from "../book/book.ts";
import { afterPlan } from "../book/change.ts";
import type { Plan } from "../book/plan.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { withAddedTabs } from "./xlsx/added-tabs.ts";
import { newWorkbook } from "./xlsx/new-workbook.ts";
import { noRecords, readRecords, recordsMarker } from "./xlsx/own-records.ts";
import { Parts } from "./xlsx/parts.ts";
import { Refusal, tooLarge } from "./xlsx/refusal.ts";
import { openWorkbook, type SheetEntry } from "./xlsx/workbook.ts";
import { type WorkbookState, WorkbookWriter } from "./xlsx/workbook-writer.ts";

/** A workbook file: what we do not write is carried over byte for byte. */
export interface XlsxBook extends Book {
  /** What would keep the plan from being written to this file; empty when nothing does. */
  check(plan: Plan): readonly Problem[];
  /** The file as it is now. */
  bytes(): Uint8Array;
}

const tooManyCells = {
  en: "one tab holds more text than a workbook can",
  zh: "有工作表的文字超出工作簿的容量",
};

/**
 * Open a workbook for writing: `tables` as `readXlsx` gave them for the same bytes; those of other files are put last.
 * Without bytes a new workbook is made of the tables. `apply` throws what `check` reports.
 */
export function xlsxBook(bytes: Uint8Array | undefined, tables: readonly Table[]): XlsxBook {
  // Made on first use, so that what keeps it from being made is reported by `check`.
  let made: WorkbookState | undefined;
  const now = () => (made ??= bytes === undefined ? fromTables(tables) : fromFile(bytes, tables));
  let prepared: { readonly plan: Plan; readonly from: WorkbookState; readonly to: WorkbookState } | undefined;

  function prepare(plan: Plan): WorkbookState {
    const state = now();
    if (prepared?.plan === plan && prepared.from === state) return prepared.to;
    const writer = new WorkbookWriter(state);
    const after = afterPlan(state.tables, plan, (table) => writer.place(table));
    const to = plan.changes.length === 0 ? state : writer.write(plan, after);
    prepared = { plan, from: state, to };
    return to;
  }

  return {
    tables: () => made?.tables ?? (bytes === undefined ? tables : now().tables),
    check(plan) {
      try {
        prepare(plan);
        return [];
      } catch (error) {
        // One sheet's XML has to fit into one text.
        if (error instanceof RangeError) return [tooLarge(tooManyCells).problem];
        if (!(error instanceof Refusal)) throw error;
        return [error.problem];
      }
    },
    apply(plan) {
      made = prepare(plan);
      prepared = undefined;
    },
    bytes: () => now().parts.toZip(),
  };
}

function fromFile(bytes: Uint8Array, tables: readonly Table[]): WorkbookState {
  const workbook = openWorkbook(bytes);
  const home = tables.find(({ own }) => own === recordsMarker);
  const records = home ? readRecords(home) : noRecords;
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = new Map<string, SheetEntry>();
  for (const { id, name } of tables) {
    const sheet = byName.get(name);
    if (sheet) sheets.set(id, sheet);
  }
  const state = { workbook, parts: new Parts(workbook.zip), tables, records, sheets };
  return withAddedTabs(
    state,
    tables.filter(({ id }) => !sheets.has(id)),
  );
}

function fromTables(tables: readonly Table[]): WorkbookState {
  const given = tables.filter(({ own }) => own !== recordsMarker);
  const { bytes, names } = newWorkbook(given);
  const named = given.map((table, at) => ({ ...table, name: names[at] ?? table.name }));
  return fromFile(bytes, named);
}
