import { freeTabName } from "#core";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells a tab has, filled or not. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

export function gridOf(sheet: Sheet): Grid {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Where new tabs come from during one apply. */
export interface NewTabs {
  /** A tab at the end, by this name or "name (2)" when the user has one by that name. All new tabs have one grid. */
  insert(name: string): { readonly sheet: Sheet; readonly grid: Grid };
  remove(sheet: Sheet): void;
  /** The user looks again where they were looking before. */
  bringBack(): void;
}

/** Google makes every new tab the active one. `sheets` are those that are there. */
export function newTabs(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): NewTabs {
  let taken: Set<string> | undefined;
  let looking: Sheet | undefined;
  let grid: Grid | undefined;
  return {
    insert(name) {
      taken ??= new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
      const free = freeTabName(name, taken);
      looking ??= spreadsheet.getActiveSheet();
      const sheet = inserted(spreadsheet, free, taken.size);
      taken.add(free.toLowerCase());
      grid ??= gridOf(sheet);
      return { sheet, grid };
    },
    remove(sheet) {
      taken?.delete(sheet.getName().toLowerCase());
      spreadsheet.deleteSheet(sheet);
    },
    bringBack() {
      try {
        if (looking) spreadsheet.setActiveSheet(looking);
      } catch {
        // The user looks at another tab than before; nothing is lost.
      }
    },
  };
}

/** A call that is said to have failed may have done its work; a second tab would be nobody's. */
function inserted(spreadsheet: Spreadsheet, name: string, index: number): Sheet {
  try {
    return spreadsheet.insertSheet(name, index);
  } catch (cause) {
    const made = spreadsheet.getSheetByName(name);
    if (!made) throw cause;
    return made;
  }
}
