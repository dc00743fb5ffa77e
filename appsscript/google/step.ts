import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** One part of a plan on its way into the spreadsheet. */
export interface Step {
  /** Throw when this must not be written. Reads only; every step is asked before the first one writes. */
  refuse(): void;
  write(): void;
  /** Put back what was there; the writing may have stopped anywhere. */
  takeBack(): void;
}

/** What stops a run before anything is written. */
export function refusal(
  code: string,
  message: keyof typeof messages,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row?: number,
): Refusal {
  const place = { tab: sheet.getName(), ...(row !== undefined && { row }) };
  return new Refusal({ code, ...place, message: messages[message], stops: true });
}
