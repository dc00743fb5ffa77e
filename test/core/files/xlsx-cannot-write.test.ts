import { describe, expect, test } from "vitest";
import type { Plan } from "../../../core/book/plan.ts";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import { editPart } from "./xlsx/edit-parts.ts";
import { richBytes } from "./xlsx/rich-workbook.ts";
import { smallWorkbook } from "./xlsx/small-workbook.ts";
import { differingParts } from "./xlsx/workbook-parts.ts";
import { apply, column, read, tab } from "./xlsx-changes.ts";

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
      tab: expect.any(String),
      row: 2,
      column: expect.stringMatching(/^[A-Z]+$/),
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
