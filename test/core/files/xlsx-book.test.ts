import { readXlsx as hucreReads } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { ColumnChange, Plan, TabChange } from "../../../core/book/plan.ts";
import { reversePlan } from "../../../core/book/reverse.ts";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import type { Table } from "../../../core/tables/table.ts";
import { editPart } from "./xlsx/edit-parts.ts";
import { rich, richBytes } from "./xlsx/rich-workbook.ts";
import { smallWorkbook } from "./xlsx/small-workbook.ts";
import { differingParts, partsOf } from "./xlsx/workbook-parts.ts";

const richTab = "客户 'A' & B";

function column(over: Partial<ColumnChange> = {}): ColumnChange {
  return {
    kind: "column",
    tab: richTab,
    marker: "dimension:value",
    header: "客户价值 Value",
    headerRow: 0,
    format: "text",
    before: null,
    after: ["高", null, "=1+1", "<&>"],
    ...over,
  };
}

function tab(over: Partial<TabChange> = {}): TabChange {
  return {
    kind: "tab",
    marker: "settings",
    name: "设置",
    hidden: false,
    formats: ["text", "percent"],
    before: null,
    after: [
      ["Setting", "Value"],
      ["share", 0.125],
    ],
    ...over,
  };
}

async function read(bytes: Uint8Array): Promise<Table[]> {
  const { tables, problems } = await readXlsx(bytes, "t.xlsx");
  expect(problems.filter(({ stops }) => stops)).toEqual([]);
  return tables;
}

async function apply(bytes: Uint8Array, ...changes: Plan["changes"]) {
  const book = xlsxBook(bytes, await read(bytes));
  book.apply({ changes });
  return book;
}

const own = (tables: readonly Table[]) =>
  tables.map((table) => ({
    id: table.id,
    own: table.own,
    columns: [...table.ownColumns].map(([at, marker]) => [at, marker, table.columns[at]]),
  }));

describe("writing columns", () => {
  test("a new column stands right of the last used one and reads back with its marker", async () => {
    const bytes = (await apply(richBytes(), column())).bytes();
    const [table] = await read(bytes);
    expect([...(table?.ownColumns ?? [])]).toEqual([[3, "dimension:value"]]);
    expect(table?.columns[3]).toEqual(["客户价值 Value", "高", null, "=1+1", "<&>"]);
    expect(table?.columns.slice(0, 3)).toEqual((await read(richBytes()))[0]?.columns.slice(0, 3));
  });

  test("every part we need not touch keeps its bytes", async () => {
    const before = richBytes();
    expect(differingParts(before, (await apply(before, column())).bytes())).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/classifier1.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test("in a touched tab only cells of ours, spans and the dimension are new", async () => {
    const sheet = partsOf((await apply(richBytes(), column())).bytes()).get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<dimension ref="A1:D5"/>');
    expect(sheet).toContain('<row r="1" spans="1:3 4:4" ht="20" customHeight="1"><c r="A1" s="1" t="s">');
    expect(sheet).toContain('<c r="C2"><f>A2*2</f><v>2</v></c><c r="D2" s="3" t="inlineStr">');
    expect(sheet).toContain('<row  r="4"><c r="D4"');
    expect(sheet).toContain('\n  <row r="3" ht="9"/>');
    const [, tail = ""] = rich.sheets[0]?.inside.split("\n</sheetData>") ?? [];
    expect(sheet.endsWith(`${tail}</worksheet>`)).toBe(true);
  });

  test("taking the plan back gives every part of the original, byte for byte", async () => {
    const before = richBytes();
    const plan: Plan = {
      changes: [
        column(),
        column({
          marker: "m2",
          header: "b",
          format: "date",
          after: ["2026-08-19", null, "soon", "2026-01-01T09:30:00"],
        }),
        column({ tab: "Empty", after: ["a"] }),
        column({ tab: "Pivot", headerRow: 2, after: [1, true] }),
        tab(),
        tab({ marker: "log", name: "log", hidden: true }),
      ],
    };
    const written = (await apply(before, ...plan.changes)).bytes();
    const undone = (await apply(written, ...reversePlan(plan).changes)).bytes();
    expect(differingParts(before, undone)).toEqual([]);
  });

  test("columns may be taken away one at a time, in any order", async () => {
    const before = richBytes();
    const changes = ["a", "b", "c"].map((marker) => column({ marker, header: marker }));
    let bytes = (await apply(before, ...changes)).bytes();
    for (const at of [1, 0, 2]) {
      const reverse = reversePlan({ changes: [changes[at] as ColumnChange] });
      bytes = (await apply(bytes, ...reverse.changes)).bytes();
    }
    expect(differingParts(before, bytes)).toEqual([]);
  });

  test("an update rewrites only our cells, in place", async () => {
    const first = await apply(richBytes(), column(), column({ marker: "b", header: "b" }));
    const after = ["低", "高", null, "<&>"];
    const bytes = (await apply(first.bytes(), column({ before: column().after, after }))).bytes();
    const [table] = await read(bytes);
    expect([...(table?.ownColumns ?? [])]).toEqual([
      [3, "dimension:value"],
      [4, "b"],
    ]);
    expect(table?.columns[3]).toEqual(["客户价值 Value", ...after]);
    expect(partsOf(bytes).get("xl/styles.xml")).toBe(partsOf(first.bytes()).get("xl/styles.xml"));
  });

  test("numbers, dates, money and percents are real numbers with their format", async () => {
    const formats = ["date", "money", "percent", "count", "yes-no", "id"] as const;
    const values = ["2026-08-19", 1234.5, 0.125, 7, true, "00123"];
    const changes = formats.map((format, at) =>
      column({ tab: "Empty", marker: format, header: format, format, after: [values[at] ?? null] }),
    );
    const bytes = (await apply(richBytes(), ...changes)).bytes();
    const table = (await read(bytes))[1];
    expect(table?.columns.map((cells) => cells[1])).toEqual([
      "2026-08-19",
      1234.5,
      "12.5%",
      7,
      true,
      "00123",
    ]);
    const sheet = partsOf(bytes).get("xl/worksheets/sheet2.xml");
    expect(sheet).toContain(
      '<c r="A2" s="4"><v>46253</v></c><c r="B2" s="6"><v>1234.5</v></c><c r="C2" s="7">',
    );
  });

  test("dates follow the workbook's own first day", async () => {
    const bytes = smallWorkbook({
      workbookPr: '<workbookPr date1904="1"/>',
      sheets: [{ name: "T", inside: "<sheetData/>" }],
    });
    const written = (await apply(bytes, column({ tab: "T", format: "date", after: ["2026-08-19"] }))).bytes();
    expect(partsOf(written).get("xl/worksheets/sheet1.xml")).toContain("<v>44791</v>");
    expect((await read(written))[0]?.columns[0]?.[1]).toBe("2026-08-19");
  });

  test("prefixed parts get prefixed cells", async () => {
    const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const bytes = smallWorkbook({
      sheets: [
        {
          name: "T",
          inside: `<?xml version="1.0"?><x:worksheet xmlns:x="${ns}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
    });
    const written = (await apply(bytes, column({ tab: "T" }))).bytes();
    expect(partsOf(written).get("xl/worksheets/sheet1.xml")).toContain(
      '<x:v>1</x:v></x:c><x:c r="B1" s="1" t="inlineStr"><x:is><x:t xml:space="preserve">',
    );
    expect(own(await read(written))[0]?.columns).toHaveLength(1);
    const undone = await apply(written, ...reversePlan({ changes: [column({ tab: "T" })] }).changes);
    expect(differingParts(bytes, undone.bytes())).toEqual([]);
  });

  test("rows and cells without references stay so", async () => {
    const inside =
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>";
    const bytes = smallWorkbook({ sheets: [{ name: "T", inside }] });
    const change = column({ tab: "T", after: ["a", "b"] });
    const written = (await apply(bytes, change)).bytes();
    expect((await read(written))[0]?.columns).toEqual([
      [1, 3, null],
      [2, null, null],
      ["客户价值 Value", "a", "b"],
    ]);
    expect(
      differingParts(bytes, (await apply(written, ...reversePlan({ changes: [change] }).changes)).bytes()),
    ).toEqual([]);
  });

  test("a merged title that reaches further right is not written into", async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>';
    const book = await apply(smallWorkbook({ sheets: [{ name: "T", inside }] }), column({ tab: "T" }));
    expect([...(book.tables()[0]?.ownColumns.keys() ?? [])]).toEqual([6]);
  });

  test("a workbook without styles gets some and loses them again", async () => {
    const bytes = smallWorkbook({ sheets: [{ name: "T", inside: "<sheetData/>" }], stylesXml: null });
    const change = column({ tab: "T" });
    const written = (await apply(bytes, change)).bytes();
    expect(own(await read(written))[0]?.columns).toHaveLength(1);
    const undone = (await apply(written, ...reversePlan({ changes: [change] }).changes)).bytes();
    expect([...partsOf(undone).keys()]).not.toContain("xl/styles.xml");
    expect(partsOf(undone).get("xl/workbook.xml")).toBe(partsOf(bytes).get("xl/workbook.xml"));
  });
});

describe("writing tabs", () => {
  test("a new tab comes last, and a user's tab of its name stays the user's", async () => {
    const book = await apply(
      richBytes(),
      tab({ name: "empty" }),
      tab({ marker: "b", name: "a/b:c".repeat(9) }),
    );
    const names = (await read(book.bytes())).map(({ name, own: marker }) => [name, marker]);
    expect(names).toEqual([
      [richTab, undefined],
      ["Empty", undefined],
      ["Pivot", undefined],
      ["empty (2)", "settings"],
      ["a b ca b ca b ca b ca b ca b ca", "b"],
      ["_classifier", "markers"],
    ]);
  });

  test("an existing tab of ours is refilled and keeps what the user set up around the cells", async () => {
    const first = (await apply(richBytes(), tab())).bytes();
    const book = await apply(first, tab({ before: tab().after, after: [["Setting"], ["x"], ["y"]] }));
    const sheet = partsOf(book.bytes()).get("xl/worksheets/classifier1.xml") ?? "";
    expect(sheet).toContain('<dimension ref="A1:A3"/>');
    expect(sheet).toContain('state="frozen"');
    expect((await read(book.bytes()))[3]?.columns).toEqual([["Setting", "x", "y"]]);
  });

  test("removing a tab of ours moves up the names that count tabs behind it", async () => {
    const bytes = (await apply(richBytes(), tab())).bytes();
    const changed = editPart(bytes, "xl/workbook.xml", (xml) =>
      xml
        .replace('activeTab="0"', 'activeTab="4"')
        .replace(
          "</definedNames>",
          '<definedName name="x" localSheetId="3">1</definedName><definedName name="y" localSheetId="4">2</definedName></definedNames>',
        ),
    );
    const book = await apply(changed, column(), ...reversePlan({ changes: [tab()] }).changes);
    const left = partsOf(book.bytes()).get("xl/workbook.xml");
    expect(left).toContain('activeTab="3"');
    expect(left).toContain('<definedName name="y" localSheetId="3">2</definedName></definedNames>');
    expect(left).not.toContain('name="x"');
  });
});

describe("when it cannot be written", () => {
  const problemOf = async (bytes: Uint8Array, ...changes: Plan["changes"]) => {
    const book = xlsxBook(bytes, await read(bytes));
    const [problem] = book.check({ changes });
    expect(() => book.apply({ changes })).toThrow();
    expect(differingParts(book.bytes(), bytes)).toEqual([]);
    return problem;
  };

  test("rows out of order", async () => {
    const inside = '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"/></sheetData>';
    const problem = await problemOf(smallWorkbook({ sheets: [{ name: "T", inside }] }), column({ tab: "T" }));
    expect(problem).toMatchObject({ code: "E_CANNOT_WRITE", tab: "T", stops: true });
  });

  test("a formula of the user in our column or tab", async () => {
    const bytes = (await apply(richBytes(), column(), tab())).bytes();
    const withFormula = (part: string, cell: RegExp) =>
      editPart(bytes, part, (xml) => xml.replace(cell, '<c r="$1"><f>1+1</f><v>2</v></c>'));
    const inColumn = withFormula("xl/worksheets/sheet1.xml", /<c r="(D2)".*?<\/c>/);
    expect(
      await problemOf(inColumn, column({ before: [2, null, "=1+1", "<&>"], after: ["a"] })),
    ).toMatchObject({
      code: "E_FORMULA_IN_OWN_COLUMN",
      saw: "D2",
    });
    const inTab = withFormula("xl/worksheets/classifier1.xml", /<c r="(B2)".*?<\/c>/);
    const before = [
      ["Setting", "Value"],
      ["share", 2],
    ];
    expect(await problemOf(inTab, tab({ before, after: null }))).toMatchObject({
      code: "E_FORMULA_IN_OWN_TAB",
    });
  });

  test("no free column, a text too long for a cell, an unknown standard", async () => {
    const inside = '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>';
    expect(
      await problemOf(smallWorkbook({ sheets: [{ name: "T", inside }] }), column({ tab: "T" })),
    ).toMatchObject({ code: "E_NO_ROOM" });
    expect(await problemOf(richBytes(), column({ after: ["x".repeat(32768)] }))).toMatchObject({
      code: "E_TEXT_TOO_LONG",
    });
    const standard = (xml: string) => xml.replaceAll("spreadsheetml/2006/main", "spreadsheetml/2099/main");
    const odd = editPart(richBytes(), "xl/workbook.xml", standard);
    expect(await problemOf(odd, column())).toMatchObject({ code: "E_CANNOT_WRITE" });
  });

  test("a plan made for other cells is our mistake and throws", async () => {
    const bytes = (await apply(richBytes(), column())).bytes();
    const book = xlsxBook(bytes, await read(bytes));
    expect(() => book.apply({ changes: [column({ before: ["other"] })] })).toThrow("row 2");
    expect(() => book.apply({ changes: [column()] })).toThrow("is there");
  });
});

describe("a new workbook", () => {
  const table: Table = {
    id: "orders-2026.csv",
    name: "orders [2026]",
    columns: [
      ["id", "00123", "=1+1"],
      ["n", 5, null],
    ],
    height: 3,
    ownColumns: new Map(),
  };

  test("holds the given tables, then our columns and tabs, and another reader agrees", async () => {
    const book = xlsxBook(undefined, [table, { ...table, id: "b" }]);
    book.apply({ changes: [column({ tab: table.id, after: ["a", "b"] }), tab()] });
    const bytes = book.bytes();
    const tables = await read(bytes);
    expect(tables.map(({ name }) => name)).toEqual([
      "orders  2026",
      "orders  2026 (2)",
      "设置",
      "_classifier",
    ]);
    expect(tables[0]?.columns).toEqual([...table.columns, ["客户价值 Value", "a", "b"]]);
    const seen = await hucreReads(bytes);
    expect(seen.sheets[0]?.rows).toEqual([
      ["id", "n", "客户价值 Value"],
      ["00123", 5, "a"],
      ["=1+1", null, "b"],
    ]);
    expect(seen.sheets[3]).toMatchObject({ hidden: true });
  });

  test("may be empty", async () => {
    expect(await read(xlsxBook(undefined, []).bytes())).toHaveLength(1);
  });
});

test("a stray cell in the last row of a sheet costs next to nothing, and what we wrote can be read again", async () => {
  const last = 1_048_576;
  const inside = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${last}"><c r="A${last}"><v>2</v></c></row></sheetData>`;
  const bytes = smallWorkbook({ sheets: [{ name: "T", inside }] });
  const after = [...Array<null>(last - 2).fill(null), "far"];
  const columns = Array.from({ length: 30 }, (_, at) =>
    column({ tab: "T", marker: `measure:${at}`, header: `M${at}`, after }),
  );
  const written = (await apply(bytes, ...columns)).bytes();
  expect(written.length).toBeLessThan(20_000);
  const [table] = await read(written);
  expect(table?.height).toBe(last);
  expect([table?.columns[30]?.[0], table?.columns[30]?.[last - 1]]).toEqual(["M29", "far"]);
}, 60_000);
