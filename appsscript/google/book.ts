import type { Book, Change, ColumnChange, Plan, Table } from "#core";
import { civilTime } from "./civil-time.ts";
import { columnRuns } from "./column-runs.ts";
import { columnStep } from "./column-step.ts";
import { withDocumentLock } from "./lock.ts";
import { readMarkers } from "./markers.ts";
import { messages } from "./messages.ts";
import { type NewTabs, newTabs } from "./new-tabs.ts";
import { readTabs } from "./read-tab.ts";
import { Refusal } from "./refusal.ts";
import { refuseIfTooLarge } from "./size.ts";
import type { Step } from "./step.ts";
import { tabStep } from "./tab-step.ts";
import { refuseIfChanged } from "./unchanged.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open Google spreadsheet as a book. */
export function googleBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const civil = civilTime(spreadsheet.getSpreadsheetTimeZone());
  let tables: readonly Table[] | undefined;
  const read = () => {
    tables ??= readTabs(spreadsheet, readMarkers(spreadsheet), civil);
    return tables;
  };

  /** The plan, taken apart by where it goes. Refuses when the tabs are no longer those that were read. */
  const stepsOf = (plan: Plan, sheets: readonly Sheet[], made: NewTabs): Step[] => {
    const markers = readMarkers(spreadsheet);
    const ownTabs = new Map([...markers.tabs.values()].map((own) => [own.marker, own]));
    return grouped(plan).flatMap((group) => {
      const [first] = group;
      if (first.kind === "tab") return [tabStep(first, ownTabs.get(first.marker), made, civil)];
      const table = read().find(({ id }) => id === first.tab);
      const sheet = sheets.find((one) => String(one.getSheetId()) === first.tab);
      if (!table || !sheet) throw new Refusal({ code: "E_TAB_GONE", message: messages.gone, stops: true });
      refuseIfChanged(sheet, table, first, civil);
      const columns = group.filter((change): change is ColumnChange => change.kind === "column");
      return columnRuns(sheet, table, columns, markers).flatMap(([target, ...more]) =>
        target ? [columnStep(sheet, [target, ...more], civil)] : [],
      );
    });
  };

  return {
    tables: read,
    apply(plan) {
      if (plan.changes.length === 0) return;
      withDocumentLock(() => {
        const sheets = spreadsheet.getSheets();
        refuseIfTooLarge(sheets, plan.changes);
        const made = newTabs(spreadsheet, sheets);
        const steps = stepsOf(plan, sheets, made);
        for (const step of steps) step.refuse();
        tables = undefined;
        try {
          writeOrPutBack(steps);
        } finally {
          made.bringBack();
        }
      });
    },
  };
}

type Group = [Change, ...Change[]];

/**
 * Changes in the order of the plan, following columns of one tab together. Hidden tabs come first: one of them says
 * how to undo, and the writing of the others may be cut off.
 */
function grouped({ changes }: Plan): Group[] {
  const hidden = changes.filter((change) => change.kind === "tab" && change.hidden && change.after !== null);
  const groups: Group[] = [];
  for (const change of [...hidden, ...changes.filter((change) => !hidden.includes(change))]) {
    const group = groups[groups.length - 1];
    const last = group?.[0];
    const together = last?.kind === "column" && change.kind === "column" && last.tab === change.tab;
    if (group && together) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function writeOrPutBack(steps: readonly Step[]): void {
  const begun: Step[] = [];
  try {
    for (const step of steps) {
      begun.unshift(step);
      step.write();
    }
    SpreadsheetApp.flush();
  } catch (cause) {
    if (cause instanceof Refusal && !cause.problem.stops) throw cause; // What is written is right: keep it.
    putBack(begun);
    throw cause;
  }
}

function putBack(begun: readonly Step[]): void {
  try {
    for (const step of begun) step.takeBack();
    SpreadsheetApp.flush();
  } catch {
    throw new Refusal({ code: "E_HALF_WRITTEN", message: messages.notPutBack });
  }
}
