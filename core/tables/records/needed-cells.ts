import type { TableKind } from "../../fields/field.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { type Reading, readField } from "../reading/read-fields.ts";

/** Fields whose empty cell says something – unpaid, undated, without end – so that an unreadable one may not pass for empty. */
const NEEDED: ReadonlyMap<TableKind, readonly string[]> = new Map([
  ["contracts", ["contract-start", "contract-end", "terminated", "auto-renew"]],
  ["follow-ups", ["follow-up-date", "done"]],
  ["feedback", ["feedback-date", "complaint", "resolved", "resolved-date"]],
  ["payments", ["due-date", "paid-date", "paid", "paid-amount", "overdue-days"]],
]);

/** Entries of a records tab that cannot be judged, for a cell they are judged by cannot be read; the cells are reported. */
export function unreadableEntries(tab: Tab, reading: Reading): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const id of NEEDED.get(tab.match.kind) ?? []) {
    readField(tab, id, reading)?.troubled.forEach((is, entry) => {
      if (is === 1) entries.add(entry);
    });
  }
  return entries;
}
