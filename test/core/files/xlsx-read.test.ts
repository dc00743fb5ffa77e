import { describe, expect, test } from "vitest";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import { smallWorkbook } from "./xlsx/small-workbook.ts";

async function cellsOf(inside: string, rest: Partial<Parameters<typeof smallWorkbook>[0]> = {}) {
  const { tables, problems } = await readXlsx(
    smallWorkbook({ sheets: [{ name: "T", inside }], ...rest }),
    "t.xlsx",
  );
  return { columns: tables[0]?.columns, height: tables[0]?.height, problems };
}

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe("cells", () => {
  test("texts come from the shared list, inline, formulas and rich runs, without reading aids", async () => {
    const { columns } = await cellsOf(
      row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c><c r="D1" t="str"><f>A1</f><v>高</v></c>',
      ),
      {
        sharedStrings: [
          "<t>客户</t>",
          "<r><t>Wang </t></r><r><rPr><b/></rPr><t>Fang</t></r><rPh><t>x</t></rPh>",
        ],
      },
    );
    expect(columns).toEqual([["客户"], ["Wang Fang"], [" a & b "], ["高"]]);
  });

  test("numbers, booleans and errors keep what they are", async () => {
    const { columns } = await cellsOf(
      row(
        '<c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><v>1234567890123456</v></c><c r="E1" t="n"><v>1E-3</v></c>',
      ),
    );
    expect(columns).toEqual([[1.5], [true], ["#N/A"], [1234567890123456], [0.001]]);
  });

  test("number formats decide dates, times, percents and padded codes", async () => {
    const { columns } = await cellsOf(
      row(
        '<c r="A1" s="1"><v>46253</v></c><c r="B1" s="2"><v>46253.58695601852</v></c><c r="C1" s="3"><v>0.125</v></c><c r="D1" s="4"><v>123</v></c><c r="E1" s="5"><v>0.5</v></c><c r="F1" s="6"><v>46253</v></c><c r="G1" s="7"><v>1.5</v></c>',
      ),
      {
        formats: [0, 14, 22, 10, 164, 20, 165, 166],
        codes: ["00000", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "[h]:mm"],
      },
    );
    expect(columns).toEqual([
      ["2026-08-19"],
      ["2026-08-19T14:05:13"],
      ["12.5%"],
      ["00123"],
      ["12:00:00"],
      ["2026-08-19"],
      ["36:00:00"],
    ]);
  });

  test("the 1904 flag moves dates by four years and a day", async () => {
    const { columns } = await cellsOf(row('<c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>44791</v></c>'), {
      formats: [0, 14],
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(columns).toEqual([["1904-01-01"], ["2026-08-19"]]);
  });

  test("ISO date cells lose neither day nor hour to a time zone", async () => {
    const { columns } = await cellsOf(
      row(
        '<c r="A1" t="d"><v>2026-08-19T00:00:00Z</v></c><c r="B1" t="d"><v>2026-08-19T23:30:00.000</v></c>',
      ),
    );
    expect(columns).toEqual([["2026-08-19"], ["2026-08-19T23:30:00"]]);
  });

  test("rows and cells without a reference follow the one before", async () => {
    const { columns } = await cellsOf(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    expect(columns).toEqual([
      [1, null, null, null],
      [2, null, null, null],
      [null, null, null, 3],
      [null, null, null, 4],
    ]);
  });

  test("prefixed elements, comments and CDATA read like plain ones", async () => {
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><!-- <x:row> --><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[a<b & c]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect((await cellsOf(xml)).columns).toEqual([["a<b & c"]]);
  });

  test("escapes of control characters are undone, also when escaped themselves", async () => {
    const { columns } = await cellsOf(
      row('<c r="A1" t="inlineStr"><is><t>a_x0009_b_x005F_x0009_&#x4E2D;&#128512;</t></is></c>'),
    );
    expect(columns).toEqual([["a\tb_x0009_中😀"]]);
  });

  test("repeated texts share one string and empty texts are empty cells", async () => {
    const { columns, height } = await cellsOf(
      `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="9"/></sheetData>`,
      { sharedStrings: ["<t>x</t>", "<t></t>"] },
    );
    expect([columns, height]).toEqual([[["x"]], 1]);
  });

  test("the stated dimension is not believed", async () => {
    const { columns } = await cellsOf(`<dimension ref="A1:XFD1048576"/>${row('<c r="B1"><v>1</v></c>')}`);
    expect(columns).toEqual([[null], [1]]);
  });
});

describe("what is told", () => {
  test("a formula without a stored result is named with its address", async () => {
    const { columns, problems } = await cellsOf(
      row('<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="str"><f>""</f><v></v></c>'),
    );
    expect(columns).toEqual([[1]]);
    expect(problems).toMatchObject([{ code: "E_FORMULA_NO_VALUE", tab: "T", row: 1, saw: "B1" }]);
  });

  test("more than twenty such formulas are counted", async () => {
    const cells = Array.from({ length: 25 }, (_, at) => `<c r="A${at + 1}"><f>B1</f></c>`);
    const rows = cells.map((cell, at) => `<row r="${at + 1}">${cell}</row>`).join("");
    const { problems } = await cellsOf(`<sheetData>${rows}</sheetData>`);
    expect(problems).toHaveLength(21);
    expect(problems[20]?.message.en).toContain("5 more");
  });

  test("of a merged area only the first cell counts", async () => {
    const { columns, problems } = await cellsOf(
      `${row('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>')}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`,
    );
    expect(columns).toEqual([[1], [null], [3]]);
    expect(problems).toMatchObject([{ code: "W_MERGED", saw: "A1:B1" }]);
  });

  test("a text that the shared list does not have is told, not invented", async () => {
    const { columns, problems } = await cellsOf(
      row('<c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>__proto__</v></c><c r="C1"><v>1</v></c>'),
      { sharedStrings: ["<t>x</t>"] },
    );
    expect(columns).toEqual([[null], [null], [1]]);
    expect(problems).toMatchObject([{ code: "E_CELL_TEXT_MISSING", saw: "A1, B1" }]);
  });

  test("hidden rows and columns are read and counted", async () => {
    const { columns, problems } = await cellsOf(
      '<cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
    expect(columns).toEqual([[1]]);
    expect(problems[0]?.message.en).toContain("1 hidden rows and 2 hidden columns");
  });

  test("macros are ignored and said to be", async () => {
    const bytes = smallWorkbook({ sheets: [{ name: "T", inside: row("") }] });
    const { problems } = await readXlsx(bytes, "book.xlsm");
    expect(problems.map(({ code }) => code)).toEqual(["W_MACROS_IGNORED"]);
  });
});

describe("tabs", () => {
  test("every tab comes in order, hidden ones marked, with any name", async () => {
    const inside = row('<c r="A1"><v>1</v></c>');
    const { tables } = await readXlsx(
      smallWorkbook({
        sheets: [
          { name: "客户 &amp; Co", inside },
          { name: "b", state: "hidden", inside },
          { name: "c", state: "veryHidden", inside },
          { name: "__proto__", inside },
        ],
      }),
      "t.xlsx",
    );
    expect(tables.map(({ id, hidden }) => [id, hidden ?? false])).toEqual([
      ["客户 & Co", false],
      ["b", true],
      ["c", true],
      ["__proto__", false],
    ]);
  });

  test("comments that try to reach object prototypes are harmless", async () => {
    const { tables } = await readXlsx(
      smallWorkbook({
        sheets: [{ name: "T", inside: row('<c r="A1"><v>1</v></c>') }],
        extra: {
          "xl/comments1.xml":
            '<comments><commentList><comment ref="__proto__"><text><t>x</t></text></comment></commentList></comments>',
        },
      }),
      "t.xlsx",
    );
    expect(tables).toHaveLength(1);
    expect(({} as { t?: unknown }).t).toBeUndefined();
  });
});
