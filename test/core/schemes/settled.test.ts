import { expect, test } from "vitest";
import { classifyCommand } from "../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../core/book/memory-book.ts";
import { dayFromIso } from "../../../core/cells/day.ts";
import { rowsOf } from "../../../core/tables/rows.ts";
import type { Table } from "../../../core/tables/table.ts";
import { tableOf } from "../make-table.ts";

const options = { today: dayFromIso("2026-06-30"), language: "en" as const };
const customers = Array.from({ length: 6 }, (_, at) => [`C${at}`, 600 + at * 10]);
const book = () => memoryBook([tableOf("List", [["Customer id", "Mystery"], ...customers])]);

function run(on: ReturnType<typeof memoryBook>, choices: Record<string, string> = {}) {
  const outcome = classifyCommand(on, { ...options, choices: new Map(Object.entries(choices)) });
  expect(outcome.problems.filter(({ stops }) => stops)).toEqual([]);
  on.apply(outcome.plan);
  const credit = outcome.classification?.dimensions.find(({ dimension }) => dimension.id === "credit");
  const answered = [...(credit?.codes ?? [])].some((code) => code >= 0);
  return { answered, problems: outcome.problems, changes: outcome.plan.changes };
}

/** The book with the rows of its Settings tab about the column changed. */
function edited(on: ReturnType<typeof memoryBook>, edit: (row: unknown[]) => (string | null)[] | undefined) {
  const tables = on.tables().map((table): Table => {
    if (table.own !== "settings") return table;
    const rows = rowsOf(table).flatMap((row) => {
      const now = String(row[0]).startsWith("List.") ? edit([...row]) : row;
      return now ? [now] : [];
    });
    return { ...tableOf(table.name, rows), id: table.id, own: "settings" };
  });
  return memoryBook(tables);
}

test("what was settled about a column holds in the next run, and nothing is written anew", () => {
  const on = book();
  expect(run(on, { "List.Mystery": "credit score" }).answered).toBe(true);
  expect(run(on)).toMatchObject({ answered: true, changes: [] });
});

test("a choice by hand wins over the one kept, and is kept in its place", () => {
  const on = book();
  run(on, { "List.Mystery": "credit score" });
  expect(run(on, { "list.mystery": "ignore" }).answered).toBe(false);
  expect(run(on).answered).toBe(false);
});

test("its row can be deleted or cleared, and be typed in by hand", () => {
  const on = book();
  run(on, { "List.Mystery": "credit score" });
  expect(run(edited(on, () => undefined)).answered).toBe(false);
  expect(run(edited(on, () => ["List.Mystery", null, null])).answered).toBe(false);
  const typed = edited(on, () => ["List.Mystery", null, "信用分"]);
  expect(run(typed).answered).toBe(true);
});

test("a kept choice whose column is gone is told at its row", () => {
  const on = book();
  run(on, { "List.Mystery": "credit score" });
  const { problems } = run(edited(on, () => ["List.Gone", null, "credit score"]));
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "E_CHOICE_UNKNOWN", tab: "设置 Settings", column: "Value 值" }),
  );
});

test("a choice by hand that names nothing is told and not kept", () => {
  const on = book();
  const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
  expect(codes(run(on, { "Lost.Mystery": "credit score" }).problems)).toContain("E_CHOICE_UNKNOWN");
  expect(codes(run(on).problems)).not.toContain("E_CHOICE_UNKNOWN");
});

test("undo knows customers by an id column that was settled", () => {
  const on = memoryBook([tableOf("List", [["Ref thing", "Credit score"], ...customers])]);
  run(on, { "List.kind": "customers", "List.Ref thing": "id" });
  const { plan } = undoCommand(on, { ...options, choices: new Map() });
  on.apply(plan);
  expect(on.tables()[0]?.ownColumns.size).toBe(0);
});
