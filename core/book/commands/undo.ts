import type { Cell } from "../../cells/cell.ts";
import { withSettled } from "../../schemes/settled.ts";
import { importTables } from "../../tables/import.ts";
import type { Customers } from "../../tables/imported.ts";
import { rowsOf } from "../../tables/rows.ts";
import type { Table } from "../../tables/table.ts";
import { both, type Language, type Words } from "../../words/words.ts";
import { type Backup, dropBackup, readBackup, type SavedColumn, type SavedTab } from "../backup.ts";
import type { Book } from "../book.ts";
import type { CommandOptions, Outcome } from "../command.ts";
import { markOf, rowsMark, unpack } from "../marks.ts";
import type { Change } from "../plan.ts";
import { lookOf } from "./tab-looks.ts";

/** "Undo last run": puts back what was there, only where the sheet still holds what we wrote. */
export function undoCommand(book: Book, { today, choices, language }: CommandOptions): Outcome {
  const tables = book.tables();
  const backup = readBackup(tables);
  if (!backup) {
    const message = {
      en: "There is no run to undo in this workbook. Nothing was changed.",
      zh: "此工作簿没有可撤销的运行。未作任何更改。",
    };
    return { plan: { changes: [] }, problems: [{ code: "E_NO_BACKUP", message, stops: true }], told: [] };
  }
  const { customers } = importTables(tables, { asOf: today, choices: withSettled(tables, choices) });
  const steps = backup.changes.map((saved) =>
    saved.kind === "tab" ? undoTab(tables, saved, language) : undoColumn(tables, saved, backup, customers),
  );
  return {
    plan: { changes: [...steps.flatMap(({ change }) => change ?? []), ...dropBackup(tables)] },
    problems: [],
    told: [
      { en: "Takes back the last run.", zh: "撤销上次运行。" },
      ...steps.flatMap(({ kept }) => kept ?? []),
    ],
  };
}

interface Step {
  readonly change?: Change;
  /** What stays because somebody changed it after the run. */
  readonly kept?: Words;
}

function undoTab(tables: readonly Table[], saved: SavedTab, language: Language): Step {
  const tab = tables.find(({ own }) => own === saved.marker);
  // Without it the run took it away itself, or somebody did after the run.
  if (!tab && (!saved.before || saved.mark !== rowsMark([]))) return {};
  const now = tab ? rowsOf(tab) : [];
  if (tab && rowsMark(now) !== saved.mark) {
    const message = {
      en: "Tab “{tab}” was edited after the run and stays.",
      zh: "“{tab}”在运行后被修改过，予以保留。",
    };
    return { kept: both(message, { tab: tab.name }) };
  }
  const { kind, marker, hidden, formats, before } = saved;
  const look = lookOf(marker, before ?? now, language);
  const name = tab?.name ?? saved.name;
  const change = { kind, marker, name, hidden, formats, before: tab ? now : null, after: before };
  return { change: look ? { ...change, look } : change };
}

function undoColumn(
  tables: readonly Table[],
  saved: SavedColumn,
  backup: Backup,
  customers: Customers,
): Step {
  const tab = tables.find(({ id }) => id === saved.tab);
  const at = tab && [...tab.ownColumns].find(([, marker]) => marker === saved.marker)?.[0];
  if (!tab || at === undefined || customers.table?.id !== tab.id) return {};
  const { headerRow } = customers;
  const now = (tab.columns[at] ?? []).slice(headerRow + 1);
  const after: Cell[] = now.slice();
  const wrote = unpack(saved.marks);
  const place = new Map(unpack(backup.keys[saved.tab] ?? "").map((key, position) => [key, position]));
  const old = new Map(saved.before ?? []);
  let kept = 0;
  customers.keys.forEach((key, customer) => {
    const row = (customers.rows[customer] ?? 0) - headerRow - 1;
    const position = place.get(markOf(key)) ?? -1;
    if (wrote[position] !== markOf(now[row])) {
      if ((now[row] ?? "") !== "") kept++;
    } else if (!saved.before) after[row] = null;
    else if (old.has(position)) after[row] = old.get(position) ?? null;
  });
  const { kind, marker, header, format } = saved;
  const gone = !saved.before && after.every((cell) => (cell ?? "") === "");
  return {
    change: { kind, tab: tab.id, marker, header, headerRow, format, before: now, after: gone ? null : after },
    ...(kept > 0 && { kept: keptCells(kept, header) }),
  };
}

function keptCells(count: number, header: string): Words {
  const message = {
    en: "Cells of “{header}” that were edited after the run stay: {count}.",
    zh: "“{header}”中有 {count} 个单元格在运行后被修改过，予以保留。",
  };
  return both(message, { count, header });
}
