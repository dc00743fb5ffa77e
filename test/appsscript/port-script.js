import { googleBook } from "../../appsscript/google/book.ts";

// A script with the port to Google Sheets and nothing else, so that tests can hand it any plan. JavaScript, because
// the types of Google's services and of a browser exclude each other in one program.

/** Every tab as core would see it, as JSON. */
export function readTables() {
  const tables = googleBook().tables();
  return JSON.stringify(
    tables.map(({ id, name, own, hidden, height, columns, ownColumns }) => {
      return { id, name, own, hidden, height, columns, ownColumns: [...ownColumns] };
    }),
  );
}

/** Read, stand still as if asking, write. */
export function applyPlan(json) {
  const plan = JSON.parse(json);
  const book = googleBook();
  for (const table of book.tables()) table.columns.length;
  const ui = SpreadsheetApp.getUi();
  ui.alert("", "", ui.ButtonSet.YES_NO);
  book.apply(plan);
}
