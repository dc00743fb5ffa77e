import { asRead } from "../../book/as-read.ts";
import { ownPlace, rowsSpokenOf } from "../../book/change.ts";
import { type ColumnChange, sameCell } from "../../book/plan.ts";
import type { Table } from "../../tables/table.ts";
import type { Area } from "./cell-address.ts";
import type { OwnCell } from "./own-cell.ts";
import { Refusal } from "./refusal.ts";
import type { SheetEdits } from "./sheet-patch.ts";

const columnLimit = 16_384;
const rowLimit = 1_048_576;

/** What the changes of one user's tab mean, cell by cell. Cells that hold the right value already are left alone. */
export function tabEdits(
  before: Table,
  after: Table,
  changes: readonly ColumnChange[],
): { readonly edits: SheetEdits; readonly fresh: Set<number> } {
  const edits = new Map<number, Map<number, OwnCell>>();
  const fresh = new Set<number>();
  for (const change of changes) {
    const present = ownPlace(before, change.marker);
    const column = present ?? ownPlace(after, change.marker);
    if (column === undefined) continue;
    if (present === undefined) fresh.add(column);
    const { header, headerRow, format } = change;
    refuseOutside(after, column, headerRow + 1 + (change.after?.length ?? 0));
    for (let at = -1; at < rowsSpokenOf(change); at++) {
      const row = headerRow + 1 + at;
      const cell = change.after === null ? null : at < 0 ? header : asRead(change.after[at], format);
      const same = sameCell(asRead(before.columns[column]?.[row], at < 0 ? undefined : format), cell);
      if (same && change.after !== null) continue;
      const cells = edits.get(row) ?? new Map<number, OwnCell>();
      edits.set(row, cells.set(column, { cell, format, header: at < 0 }));
    }
  }
  return { edits, fresh };
}

/** The smallest area that holds our columns of a tab; undefined when there are none. */
export function ownArea(table: Table): Area | undefined {
  let area: Area | undefined;
  for (const column of table.ownColumns.keys()) {
    const cells = table.columns[column] ?? [];
    const top = cells.findIndex((cell) => !sameCell(cell, null));
    let bottom = cells.length - 1;
    while (bottom > top && sameCell(cells[bottom], null)) bottom--;
    if (top < 0) continue;
    area = {
      top: Math.min(area?.top ?? top, top),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? bottom, bottom),
      right: Math.max(area?.right ?? column, column),
    };
  }
  return area;
}

function refuseOutside(table: Table, column: number, rows: number): void {
  if (column < columnLimit && rows <= rowLimit) return;
  throw new Refusal(
    "E_NO_ROOM",
    {
      en: "Nothing was written: there is no free column right of your data. Delete columns you do not need, or merged cells that reach the last column.",
      zh: "没有写入任何内容:数据右侧没有空列。请删除不需要的列,或取消一直延伸到最后一列的合并单元格。",
    },
    { tab: table.name },
  );
}
