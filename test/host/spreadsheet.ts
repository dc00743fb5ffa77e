import { COSTS } from "./cost-model.ts";
import type { Execution } from "./execution.ts";
import { addMetadata, metadataFinder } from "./metadata.ts";
import { checkName, refuseTooManyCells, stateOf } from "./sheet.ts";

const NEW_TAB_CELLS = 26_000;

/** The Spreadsheet of Google's. */
export function spreadsheetObject(run: Execution) {
  const { book, ledger } = run;
  const object = run.object("Spreadsheet", {
    getSheets: () => run.realm.list(book.sheets.map((sheet) => run.sheet(sheet))),
    getSheetByName(name: string) {
      const found = book.sheets.find((sheet) => sheet.name === name);
      return found ? run.sheet(found) : null;
    },
    getActiveSheet: () => run.sheet(book.sheets[book.active] ?? run.fail("There is no active sheet.")),
    setActiveSheet(sheet: object) {
      book.active = book.sheets.indexOf(stateOf(sheet));
      return sheet;
    },
    /** The index counts from 0, while getIndex() counts from 1. The new tab becomes the active one. */
    insertSheet(name: string, index = book.sheets.length) {
      if (run.user === "viewer") run.fail("You do not have permission to perform that action.");
      checkName(run, name);
      refuseTooManyCells(run, NEW_TAB_CELLS);
      ledger.charge(COSTS.sheet);
      const sheet = book.add(name, index);
      book.active = index;
      return run.sheet(sheet);
    },
    deleteSheet(gone: object) {
      const state = stateOf(gone);
      if (book.sheets.length === 1) run.fail("You can't remove all the sheets in a document.");
      ledger.charge(COSTS.sheet);
      book.sheets.splice(book.sheets.indexOf(state), 1);
      for (const entry of [...book.metadata]) {
        if (entry.sheet === state) book.metadata.splice(book.metadata.indexOf(entry), 1);
      }
      book.active = Math.min(book.active, book.sheets.length - 1);
    },
    getSpreadsheetTimeZone: () => book.timeZone,
    getSpreadsheetLocale: () => book.locale,
    addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown) {
      addMetadata(run, undefined, undefined, { key, value, visibility });
      return object;
    },
    createDeveloperMetadataFinder: () => metadataFinder(run),
    toast(text: string, title = "") {
      run.dialogs.shown.push({ kind: "toast", title, text, buttons: "" });
    },
  });
  return object;
}
