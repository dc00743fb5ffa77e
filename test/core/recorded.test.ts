import { expect, test } from "vitest";
import { classifyCommand } from "../../core/book/commands/classify.ts";
import { memoryBook } from "../../core/book/memory-book.ts";
import { dayFromIso } from "../../core/cells/day.ts";
import type { Classification } from "../../core/classification.ts";
import { classifyTables } from "../../core/classify-tables.ts";
import type { Table } from "../../core/tables/table.ts";

const today = dayFromIso("2026-06-30");
const choices = new Map<string, string>();

const rows = (table: readonly (readonly (string | number)[])[], name: string): Table => ({
  id: name,
  name,
  columns: (table[0] ?? []).map((_, at) => table.map((row) => row[at] ?? null)),
  height: table.length,
  ownColumns: new Map(),
});

const customers = rows(
  [["customer id", "name"], ...["a", "b", "c", "d", "e"].map((id) => [id, `Customer ${id}`])],
  "Customers",
);
const orders = rows(
  [
    ["order no", "customer id", "order date", "amount"],
    ...Array.from({ length: 40 }, (_, n) => [
      n,
      "abcde"[n % 5] ?? "",
      `2026-0${1 + (n % 6)}-1${n % 9}`,
      10 + n * n,
    ]),
  ],
  "Orders",
);

/** The customers' tab alone, as it leaves Google Sheets as .csv after a run. */
function exported(language: "en" | "zh"): Table {
  const book = memoryBook([customers, orders]);
  book.apply(classifyCommand(book, { today, language, choices }).plan);
  return book.tables()[0] as Table;
}

function opened(tables: readonly Table[], asRecorded: boolean): Classification {
  const result = classifyTables(tables, { today: asRecorded ? today + 40 : today, choices, asRecorded });
  if (!("dimensions" in result)) throw new Error(JSON.stringify(result.problems));
  return result;
}

test.each(["en", "zh"] as const)(
  "a classified tab without its orders shows what it records (%s)",
  (language) => {
    const whole = opened([customers, orders], false);
    const alone = opened([exported(language)], true);
    expect(alone.run.asOf, "opened weeks later").toBe(whole.run.asOf);
    for (const [at, { dimension, codes }] of alone.dimensions.entries()) {
      expect([...codes], dimension.id).toEqual([...(whole.dimensions[at]?.codes ?? [])]);
    }
    for (const id of ["spend", "orders", "recency-score", "fm-score", "days-since-last-order"]) {
      expect(alone.measure(id)?.values, id).toEqual(whole.measure(id)?.values);
    }
    expect(alone.why("value", 0, language)).toBe(whole.why("value", 0, language));
  },
);

test("asked to classify anew, it says what is missing instead", () => {
  const anew = opened([exported("en")], false);
  expect(anew.dimensions.every(({ codes }) => codes.every((code) => code === -1))).toBe(true);
});
