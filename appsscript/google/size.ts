import type { Change } from "#core";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** Google's limit for one spreadsheet. */
const MOST_CELLS = 10_000_000;
/** A tab that Google makes is 1,000 × 26. */
const NEW_ROWS = 1_000;
const NEW_COLUMNS = 26;

/** Count the cells the workbook will have; refuse before writing when that is too many. */
export function refuseIfTooLarge(
  sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[],
  changes: readonly Change[],
): void {
  let cells = 0;
  const rows = new Map<string, number>();
  for (const sheet of sheets) {
    const height = sheet.getMaxRows();
    cells += height * sheet.getMaxColumns();
    rows.set(String(sheet.getSheetId()), height);
  }
  for (const change of changes) {
    if (change.before !== null || change.after === null) continue;
    if (change.kind === "column") cells += rows.get(change.tab) ?? 0;
    else {
      const width = Math.max(NEW_COLUMNS, change.formats.length);
      cells += Math.max(NEW_ROWS, change.after.length) * width;
    }
  }
  if (cells > MOST_CELLS) throw new Refusal({ code: "E_TOO_LARGE", message: messages.tooLarge, stops: true });
}
