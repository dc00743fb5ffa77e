import { describe, expect, test } from "vitest";
import type { Plan } from "../../../core/book/plan.ts";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import { editPart } from "./xlsx/edit-parts.ts";
import { smallWorkbook } from "./xlsx/small-workbook.ts";

const inside =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';
const plan: Plan = {
  changes: [
    {
      kind: "column",
      tab: "Data",
      marker: "v",
      header: "价值 Value",
      headerRow: 0,
      format: "text",
      before: null,
      after: ["高"],
    },
    {
      kind: "tab",
      marker: "settings",
      name: "Settings",
      hidden: false,
      formats: [],
      before: null,
      after: [["Name"], ["a"]],
    },
  ],
};
const sheet = "xl/worksheets/sheet1.xml";
const ownHeaders = new Map([
  ["价值 Value", "v"],
  ["原因 Why", "why"],
]);

async function written(): Promise<Uint8Array> {
  const bytes = smallWorkbook({ sheets: [{ name: "Data", inside }] });
  const book = xlsxBook(bytes, (await readXlsx(bytes, "t.xlsx")).tables);
  book.apply(plan);
  return book.bytes();
}

async function found(bytes: Uint8Array, headers = new Map<string, string>()) {
  const { tables } = await readXlsx(bytes, "t.xlsx", { ownHeaders: headers });
  return tables.map(({ name, own, ownColumns }) => [name, own ?? [...ownColumns].map(String).join(" ")]);
}

const withoutRecords = async () =>
  editPart(await written(), "xl/workbook.xml", (xml) => xml.replace(/<sheet name="_classifier".*?\/>/, ""));

describe("knowing what is ours", () => {
  test("by the hidden tab", async () => {
    expect(await found(await written())).toEqual([
      ["Data", "1,v"],
      ["Settings", "settings"],
      ["_classifier", "markers"],
    ]);
  });

  test("a column that was moved is found by its header", async () => {
    const moved = editPart(await written(), sheet, (xml) =>
      xml.replace('r="B1"', 'r="D1"').replace('r="B2"', 'r="D2"'),
    );
    expect((await found(moved))[0]).toEqual(["Data", "3,v"]);
  });

  test("a header row that moved down is found too", async () => {
    const moved = editPart(await written(), sheet, (xml) =>
      xml.replace(
        /r="([AB]?)([12])"/g,
        (_, letter: string, row: string) => `r="${letter}${Number(row) + 3}"`,
      ),
    );
    expect((await found(moved))[0]).toEqual(["Data", "1,v"]);
  });

  test("a column at our place under another header is the user's", async () => {
    const renamed = editPart(await written(), sheet, (xml) => xml.replace("Value</t>", "mine</t>"));
    expect((await found(renamed))[0]).toEqual(["Data", ""]);
  });

  test("of two columns with our header the one at our place is ours; without one there, neither", async () => {
    const copy = (xml: string) => xml.replace(/<c r="B1"(.*?)<\/c>/, '<c r="B1"$1</c><c r="C1"$1</c>');
    expect((await found(editPart(await written(), sheet, copy)))[0]).toEqual(["Data", "1,v"]);
    const moved = (xml: string) => copy(xml).replace('r="C1"', 'r="D1"').replace('r="B1"', 'r="C1"');
    expect((await found(editPart(await written(), sheet, moved)))[0]).toEqual(["Data", ""]);
  });

  test("a renamed tab is followed by its id", async () => {
    const renamed = editPart(await written(), "xl/workbook.xml", (xml) =>
      xml.replace('name="Data"', 'name="Kunden"').replace('name="Settings"', 'name="Setup"'),
    );
    expect(await found(renamed)).toEqual([
      ["Kunden", "1,v"],
      ["Setup", "settings"],
      ["_classifier", "markers"],
    ]);
  });

  test("a tab that only has the name of ours is the user's", async () => {
    const replaced = editPart(await written(), "xl/worksheets/classifier1.xml", (xml) =>
      xml.replace("Name", "Mine"),
    );
    const other = editPart(replaced, "xl/workbook.xml", (xml) =>
      xml.replace('name="Settings" sheetId="2"', 'name="Settings" sheetId="9"'),
    );
    expect((await found(other))[1]).toEqual(["Settings", ""]);
  });

  test("without the hidden tab the fixed headers of an export tell; without those nothing is ours", async () => {
    const headers = new Map([["价值 Value", "as-of"]]);
    const dated = editPart(await withoutRecords(), sheet, (xml) =>
      xml.replace(/(<c r="B2".*?preserve">).*?</, "$1as of 2026-06-30<"),
    );
    expect(await found(dated, headers)).toEqual([
      ["Data", "1,as-of"],
      ["Settings", ""],
    ]);
    expect((await found(await withoutRecords(), ownHeaders))[0]).toEqual(["Data", ""]);
  });

  test("with the hidden tab a fixed header that it does not list is the user's", async () => {
    const added = editPart(await written(), sheet, (xml) => xml.replace(">id<", ">原因 Why<"));
    expect((await found(added, ownHeaders))[0]).toEqual(["Data", "1,v"]);
  });

  test("a user's tab called _classifier is data, and ours gets another name", async () => {
    const bytes = smallWorkbook({ sheets: [{ name: "_classifier", inside }] });
    const book = xlsxBook(bytes, (await readXlsx(bytes, "t.xlsx")).tables);
    book.apply({ changes: plan.changes.slice(1) });
    expect(await found(book.bytes())).toEqual([
      ["_classifier", ""],
      ["Settings", "settings"],
      ["_classifier (2)", "markers"],
    ]);
  });
});
