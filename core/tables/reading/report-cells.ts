import type { ContextChoice } from "../../cells/chosen-context.ts";
import { cellMessages, troubleWords } from "../../cells/messages.ts";
import type { ColumnReading } from "../../cells/read-column.ts";
import { rawText, type Trouble } from "../../cells/reading.ts";
import { maskedId } from "../../entities/resident-id.ts";
import type { Problem } from "../../problem.ts";
import type { MatchedColumn } from "../headers/match.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { sayOfMany } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";

/** Report what reading a column found; the answer marks the entries that cannot be used. */
export function reportCells(
  tab: Tab,
  matched: MatchedColumn,
  read: ColumnReading,
  ofColumn: readonly Trouble[],
  problems: ProblemList,
): Uint8Array {
  const place = { tab: tab.layout.table.name, column: matched.header };
  const isSecret = matched.field?.id === "resident-id";
  for (const trouble of isSecret ? ofColumn.map(masked) : ofColumn) {
    const choice = wayOut(trouble, place);
    problems.add({
      code: trouble.code,
      ...place,
      saw: trouble.seen.raw,
      choice,
      message: troubleWords(trouble),
    });
  }
  // An empty id is missing, not wrong; whether it may be missing is for the row to say.
  const wrong = read.problems.filter(({ trouble }) => trouble.code !== "E_ID_MISSING");
  const troubled = new Uint8Array(tab.layout.body.length);
  for (const { row } of wrong) troubled[row] = 1;
  for (const one of wrong) {
    const { row } = one;
    const trouble = isSecret ? masked(one.trouble) : one.trouble;
    problems.add({
      code: trouble.code,
      ...place,
      row: sheetRow(tab, row),
      saw: trouble.seen.raw,
      choice: wayOut(trouble, place),
      message: troubleWords(trouble),
    });
  }
  for (const [code, rows] of read.warnings) {
    const [first = 0] = rows;
    const what = cellMessages.get(code) ?? { en: code, zh: code };
    const cell = tab.layout.table.columns[matched.index]?.[tab.layout.body[first] ?? 0] ?? null;
    problems.add({
      code,
      ...place,
      row: sheetRow(tab, first),
      saw: isSecret ? maskedId(rawText(cell)) : rawText(cell),
      message: rows.length === 1 ? what : sayOfMany(rows.length, what),
    });
  }
  return troubled;
}

function masked(trouble: Trouble): Trouble {
  return { ...trouble, seen: { ...trouble.seen, raw: maskedId(trouble.seen.raw) } };
}

/** What the user may say about the whole column to settle such cells. */
const waysOut: ReadonlyMap<string, readonly [about: ContextChoice, value: string]> = new Map([
  ["E_DATE_AMBIGUOUS", ["order", "DMY"]],
  ["E_DATE_MIXED_ORDER", ["order", "DMY"]],
  ["E_DATE_EPOCH", ["timestamps", "UTC"]],
  ["E_NUM_AMBIGUOUS", ["decimal", "."]],
  ["E_DECIMAL_MIXED", ["decimal", "."]],
  ["E_PCT_SCALE", ["scale", "fraction"]],
]);

function wayOut(
  { code, seen }: Trouble,
  { tab, column }: { tab: string; column: string },
): Problem["choice"] {
  const [about, value] = waysOut.get(code) ?? [];
  // A decimal mark does not settle 2万3.
  if (!about || !value || (about === "decimal" && /\p{Script=Han}/u.test(seen.raw))) return undefined;
  const twoDigitYear = code === "E_DATE_AMBIGUOUS" && /^\d{2}\D\d{1,2}\D\d{1,2}$/.test(seen.raw.trim());
  return { name: `${tab}.${column}.${about}`, value: twoDigitYear ? "YMD" : value };
}
