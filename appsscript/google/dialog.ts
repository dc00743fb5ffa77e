/** Say something and wait for OK. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Ask a yes/no question; closing the window is a no. */
export function ask(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** A short note in the corner after the work is done: should it not appear, the work is done all the same. */
export function note(title: string, text: string): void {
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 10);
  } catch {
    // Must not be taken for a failure of the work.
  }
}
