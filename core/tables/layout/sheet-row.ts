import type { Tab } from "../kinds/tab-kind.ts";

/** The row of the sheet, as the user reads it, of an entry of a tab's body. */
export function sheetRow(tab: Tab, entry: number): number {
  return (tab.layout.body[entry] ?? 0) + 1;
}
