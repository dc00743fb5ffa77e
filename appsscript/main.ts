import { classifyCommand, segmentTabsCommand, undoCommand } from "#core";
import { explain, previewOnly, previewThenWrite } from "./actions.ts";
import type { OpenEvent } from "./google/menu.ts";
import { openMenu } from "./open-menu.ts";
import { texts } from "./words.ts";

// Every export here becomes a global function that Google can call by name. Nothing else is global.

/** Google calls this when the spreadsheet opens. */
export function onOpen(event?: OpenEvent): void {
  openMenu(event);
}

/** Google calls this once, when the add-on is installed while a spreadsheet is open. */
export function onInstall(event?: OpenEvent): void {
  openMenu(event);
}

/** Menu: Classify customers… */
export function classifyCustomers(): void {
  previewThenWrite(classifyCommand, "classifyCustomers");
}

/** Menu: Preview what would change */
export function previewChanges(): void {
  previewOnly(classifyCommand, "previewChanges");
}

/** Menu: Refresh segment tabs */
export function refreshSegmentTabs(): void {
  previewThenWrite(segmentTabsCommand, "refreshSegmentTabs");
}

/** Menu: Undo last run */
export function undoLastRun(): void {
  previewThenWrite(undoCommand, "undoLastRun", texts.undone);
}

/** Menu: Help */
export function showHelp(): void {
  explain();
}
