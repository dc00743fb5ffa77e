import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClassifyOptions, classifyCommand } from "../../../../core/book/commands/classify.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import { cellsChanged } from "../../../../core/book/plan-size.ts";
import type { Cell } from "../../../../core/cells/cell.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import { rowsOf } from "../../../../core/tables/rows.ts";
import type { Table } from "../../../../core/tables/table.ts";
import { tableOf } from "../../make-table.ts";

const options: ClassifyOptions = {
  today: dayFromIso("2026-06-30"),
  language: "en",
  choices: new Map<string, string>(),
};

const customers = [
  ["客户编号", "省份", "订单数", "消费总额", "最近购买日期", "首次购买日期"],
  ...Array.from({ length: 8 }, (_, at) => [
    `C${at}`,
    at % 2 ? "广东" : "浙江",
    at + 1,
    at * 1000,
    `2026-0${1 + (at % 6)}-11`,
    "2024-01-01",
  ]),
];

const book = memoryBook([tableOf("客户", customers)]);
book.apply(classifyCommand(book, options).plan);
const written = book.tables();

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    "",
    "no",
    "否",
    "Value",
    "客户价值",
    "otherwise",
    "spend > 3",
    "top 2 of 省份",
    "value/high",
    "a/b",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.integer(),
  fc.boolean(),
);

/** Anywhere in the tab, a little below it and beside it. */
const editOf = (own: string) => {
  const height = written.find((table) => table.own === own)?.height ?? 0;
  return fc.record({ row: fc.nat(height + 3), column: fc.nat(11), cell });
};

function edited(own: string, edits: readonly { row: number; column: number; cell: Cell }[]) {
  return memoryBook(
    written.map((table): Table => {
      if (table.own !== own) return table;
      const rows = rowsOf(table).map((row) => [...row]);
      for (const { row, column, cell } of edits) {
        while (rows.length <= row) rows.push([]);
        const cells = rows[row] as Cell[];
        while (cells.length <= column) cells.push(null);
        cells[column] = cell;
      }
      const { id, name } = table;
      return tableOf(name, rows, { id, name, own });
    }),
  );
}

test.each(["rules", "settings"])(
  "whatever stands in the cells of %s: it is understood and stays so, or answered in its place and nothing else written",
  (own) => {
    fc.assert(
      fc.property(
        fc.array(editOf(own), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("en", "zh"),
        (edits, language) => {
          const changed = edited(own, edits);
          const now = { ...options, language } as const;
          const { plan, problems, classification } = classifyCommand(changed, now);
          if (classification) {
            changed.apply(plan);
            expect(cellsChanged(classifyCommand(changed, now).plan)).toBe(0);
            return;
          }
          const stops = problems.filter((one) => one.stops);
          expect(stops.length).toBeGreaterThan(0);
          expect(new Set(stops.map(({ tab }) => tab))).toEqual(
            new Set([own === "rules" ? "规则 Rules" : "设置 Settings"]),
          );
          expect(plan.changes.every((change) => change.kind === "tab" && change.marker === own)).toBe(true);
          changed.apply(plan);
          expect(classifyCommand(changed, now).plan.changes).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  },
);
