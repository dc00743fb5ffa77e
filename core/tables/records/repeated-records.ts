import { type Column, isText } from "../../columns.ts";
import type { TableKind } from "../../fields/field.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { identicalRows } from "../layout/identical-rows.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import { textOf } from "../reading/pick.ts";

/** What tells one row from another. */
const KEYS: ReadonlyMap<TableKind, readonly string[]> = new Map([
  ["contracts", ["contract-id"]],
  ["feedback", ["feedback-id"]],
  ["payments", ["payment-id"]],
  ["owners", ["owner-id", "owner"]],
  ["products", ["product-id"]],
]);
const EXAMPLES = 3;

/** Rows that stand twice, and different rows under one number: told once a column, and read as they stand. */
export function reportRepeated(tab: Tab, read: ReadonlyMap<string, Column>, problems: ProblemList): void {
  const twins = identicalRows(tab.layout);
  reportIdentical(tab, twins, problems);
  for (const key of KEYS.get(tab.match.kind) ?? [])
    reportDuplicates(tab, key, read.get(key), twins, problems);
}

function reportIdentical(tab: Tab, twins: Int32Array, problems: ProblemList): void {
  const entry = twins.findIndex((twin) => twin >= 0);
  if (entry < 0) return;
  const n = twins.reduce((count, twin) => count + +(twin >= 0), 0);
  const row = sheetRow(tab, entry);
  const first = sheetRow(tab, twins[entry] ?? 0);
  const message = say(messages.identicalRows, { n, row, first });
  problems.add({ code: "W_IDENTICAL_ROWS", tab: tab.layout.table.name, row, message });
}

function reportDuplicates(
  tab: Tab,
  key: string,
  column: Column | undefined,
  twins: Int32Array,
  problems: ProblemList,
): void {
  const matched = tab.match.byField.get(key);
  if (!matched || !column || !isText(column)) return;
  const firstOf = new Int32Array(column.dictionary.length).fill(-1);
  const repeated = new Map<number, number>();
  column.codes.forEach((code, entry) => {
    if (code < 0 || (twins[entry] ?? -1) >= 0) return;
    if ((firstOf[code] ?? -1) < 0) firstOf[code] = entry;
    else if (!repeated.has(code)) repeated.set(code, entry);
  });
  const [example] = repeated;
  if (!example) return;
  const [code, entry] = example;
  const shown = [...repeated].slice(0, EXAMPLES).map(([, at]) => textOf(column, at));
  problems.add({
    code: "W_DUPLICATE_RECORD",
    tab: tab.layout.table.name,
    column: matched.header,
    row: sheetRow(tab, entry),
    saw: column.dictionary[code] ?? "",
    message: say(messages.duplicateRecords, {
      n: repeated.size,
      examples: shown.join(", "),
      first: sheetRow(tab, firstOf[code] ?? 0),
    }),
  });
}
