import { describe, expect, test } from "vitest";
import type { ColumnChange, Plan } from "../../../core/book/plan.ts";
import { reversePlan } from "../book/reverse-plan.ts";
import { rich, richBytes } from "./xlsx/rich-workbook.ts";
import { smallWorkbook } from "./xlsx/small-workbook.ts";
import { differingParts, partsOf } from "./xlsx/workbook-parts.ts";
import { apply, column, own, read, tab } from "./xlsx-changes.ts";

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
