import { dayFromIso } from "#core";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** A script is loaded anew for every click, so this is when the click began. */
const startedAt = Date.now();

/** Google stops a click after 360 s without warning; the rest is kept for the block under way and the farewell. */
const USABLE_MS = 280_000;

let blocksBegun = 0;

/** Stop between two blocks when the time for another is short. What is written is right, so nothing is put back. */
export function refuseLateStart(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  if (Date.now() - startedAt <= USABLE_MS) {
    blocksBegun += 1;
    return;
  }
  const tab = sheet.getName();
  if (blocksBegun > 0) throw new Refusal({ code: "W_TIME_UP", tab, message: messages.timeUp });
  throw new Refusal({ code: "E_TOO_SLOW", tab, message: messages.tooSlow, stops: true });
}

/** Today's date in the spreadsheet's calendar, in days since 1970-01-01. */
export function today(): number {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return dayFromIso(Utilities.formatDate(new Date(), zone, "yyyy-MM-dd"));
}
