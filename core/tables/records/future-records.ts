import { isoFromDay } from "../../cells/day.ts";
import { type Column, isText } from "../../columns.ts";
import type { TableKind } from "../../fields/field.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages, say } from "../messages.ts";
import type { Reading } from "../reading/read-fields.ts";

/** The date on which what a row tells of has happened. */
const HAPPENED: ReadonlyMap<TableKind, string> = new Map([
  ["follow-ups", "follow-up-date"],
  ["feedback", "feedback-date"],
  ["payments", "paid-date"],
]);

/** One warning naming how many rows tell of something after the run's date as if it had happened. */
export function reportFutureRecords(
  tab: Tab,
  read: ReadonlyMap<string, Column>,
  { options, problems }: Pick<Reading, "options" | "problems">,
): void {
  const matched = tab.match.byField.get(HAPPENED.get(tab.match.kind) ?? "");
  const column = read.get(matched?.field?.id ?? "");
  if (!matched || !column || isText(column)) return;
  let n = 0;
  let first = -1;
  column.values.forEach((day, entry) => {
    if (!(Math.floor(day) > options.asOf)) return;
    n++;
    if (first < 0) first = entry;
  });
  if (n === 0) return;
  problems.add({
    code: "W_FUTURE",
    tab: tab.layout.table.name,
    column: matched.header,
    row: sheetRow(tab, first),
    saw: isoFromDay(column.values[first] ?? 0),
    message: say(messages.futureRecords, { n, asOf: isoFromDay(options.asOf) }),
  });
}
