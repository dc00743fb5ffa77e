/** What Google hands to onOpen and onInstall. */
export type OpenEvent = Pick<GoogleAppsScript.Events.AppsScriptEvent, "authMode">;

/** One line of the menu: what it says, and which global function it calls. */
export interface MenuItem {
  readonly caption: string;
  readonly calls: string;
}

/**
 * Build the menu. Before the add-on is enabled in a file (AuthMode.NONE) nothing else is allowed: one service call
 * too many and the menu never appears.
 */
export function addMenu(event: OpenEvent | undefined, name: string, items: readonly MenuItem[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = belongsToThisFile(event) ? ui.createMenu(name) : ui.createAddonMenu();
  for (const { caption, calls } of items) menu.addItem(caption, calls);
  menu.addToUi();
}

/** A copy of the script inside one spreadsheet gets a menu of its own beside "Help"; an add-on one under "Extensions". */
function belongsToThisFile(event: OpenEvent | undefined): boolean {
  if (event?.authMode === ScriptApp.AuthMode.NONE) return false; // Only an add-on is ever opened like this.
  try {
    return ScriptApp.getInstallationSource() === ScriptApp.InstallationSource.NONE;
  } catch {
    return false;
  }
}
