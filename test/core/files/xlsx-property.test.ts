import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asRead } from "../../../core/book/as-read.ts";
import { memoryBook } from "../../../core/book/memory-book.ts";
import type { Change, Plan } from "../../../core/book/plan.ts";
import type { Cell, Kind } from "../../../core/cells/cell.ts";
import { decodeCellText, escapeCellText, utf8ByteText } from "../../../core/files/xlsx/xml-text.ts";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import { rowsOf } from "../../../core/tables/rows.ts";
import type { Table } from "../../../core/tables/table.ts";
import { reversePlan } from "../book/reverse-plan.ts";
import { differingParts } from "./xlsx/workbook-parts.ts";

/** UTF-16 in any order: control characters, lone surrogates and non-characters included. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "_x0041_",
    "_x005F_x000D_",
    "=1+1",
    "\r\n",
    "\ufeffa",
    "]]>",
    "<![CDATA[",
    " a ",
    "\ud83d",
    "𠮷",
  ),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const date = fc
  .tuple(
    fc.integer({ min: 1901, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
const cell: fc.Arbitrary<Cell> = fc.oneof(anyText, number, date, fc.boolean(), fc.constant(null));
const kind = fc.constantFrom<Kind>("text", "id", "money", "count", "number", "date", "percent", "yes-no");
const cells = fc.array(cell, { maxLength: 6 });

const table = fc.record({
  name: fc.constantFrom("客户", "Orders", "a'b&<c>"),
  columns: fc.array(cells, { maxLength: 4 }),
});

function tableOf({ name, columns }: { name: string; columns: Cell[][] }): Table {
  const height = Math.max(0, ...columns.map((column) => column.length));
  const padded = columns.map((column) =>
    Array.from({ length: height }, (_, row) => asRead(column[row], undefined)),
  );
  return { id: name, name, columns: padded, height, ownColumns: new Map() };
}

const columnChange = fc
  .record({
    headerRow: fc.integer({ min: 0, max: 3 }),
    format: kind,
    after: cells,
    header: fc.constantFrom("h", "客户价值"),
  })
  .map((change) => ({ kind: "column" as const, before: null, ...change }));
const tabChange = fc
  .record({
    name: fc.constantFrom("Settings", "客户"),
    hidden: fc.boolean(),
    formats: fc.array(kind),
    after: fc.array(cells),
  })
  .map((change) => ({ kind: "tab" as const, before: null, ...change, after: [["Header"], ...change.after] }));

function planOf(
  changes: (typeof columnChange | typeof tabChange extends fc.Arbitrary<infer T> ? T : never)[],
  tab: string,
): Plan {
  return { changes: changes.map((change, at) => ({ ...change, marker: `m${at}`, tab })) as Change[] };
}

/** What two books must agree on: everything in the cells, what is ours, what is hidden. */
function content(tables: readonly Table[]) {
  return tables
    .filter(({ own }) => own !== "markers")
    .map((one) => ({
      name: one.name,
      own: one.own,
      ours: [...one.ownColumns],
      hidden: one.hidden ?? false,
      rows: rowsOf(one),
    }));
}

const read = async (bytes: Uint8Array) => (await readXlsx(bytes, "t.xlsx")).tables;

describe("for all tables and plans", () => {
  test("writing and reading gives what the memory book holds, and undo the file as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(table, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }),
        fc.array(fc.oneof(columnChange, tabChange), { minLength: 1, maxLength: 4 }),
        async (given, changes) => {
          const tables = given.map(tableOf);
          const plan = planOf(changes, tables[0]?.id ?? "");
          const memory = memoryBook(tables);
          memory.apply(plan);
          const original = xlsxBook(undefined, tables).bytes();
          const book = xlsxBook(original, await read(original));
          book.apply(plan);
          const written = book.bytes();
          const again = await read(written);
          expect(content(again)).toEqual(content(memory.tables()));
          expect(content(again)).toEqual(content(book.tables()));
          const undone = xlsxBook(written, again);
          undone.apply(reversePlan(plan));
          expect(differingParts(original, undone.bytes())).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("any text survives the escaping of cells", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeCellText(utf8ByteText(escapeCellText(text)))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("no bytes make the reader throw or hang", async () => {
    const whole = xlsxBook(undefined, [
      tableOf({
        name: "T",
        columns: [
          ["a", 1],
          ["b", null],
        ],
      }),
    ]).bytes();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (edits) => {
          const bytes = whole.slice();
          for (const [at, byte] of edits) bytes[at] = byte;
          const { tables, problems } = await readXlsx(bytes, "t.xlsx");
          expect(tables.length + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
