import { describe, expect, test } from "vitest";
import { openFiles } from "../../../core/files/open.ts";
import { bytesOf, codes, decode, open, rowsOf } from "./bytes-of.ts";

const raw = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("an empty file", () => {
  test.each([
    ["without a byte", ""],
    ["with only a byte-order mark", "\uFEFF"],
    ["with only newlines", "\r\n\n\n"],
    ["with both", "\uFEFF\n"],
  ])("%s is called empty", async (_, text) => {
    const opened = await open(text);
    expect(opened.tables).toEqual([]);
    expect(opened.problems).toMatchObject([{ code: "E_FILE_EMPTY", tab: "Customers.csv", stops: true }]);
  });
});

describe("a file that holds no table", () => {
  test.each([
    [
      "locked.xlsx",
      `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${"\0".repeat(600)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`,
      /password/,
    ],
    ["old.xls", `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${"\0".repeat(600)}W\0o\0r\0k\0b\0o\0o\0k\0`, /old Excel/],
    [
      "export.xls",
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>',
      /web page/,
    ],
    ["export.xls", '<?xml version="1.0"?><Workbook></Workbook>', /XML/],
    ["list.numbers", "PK\x03\x04..............................Index/Document.iwa", /Numbers/],
    [
      "list.ods",
      "PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK",
      /OpenDocument/,
    ],
    ["letter.xlsx", "PK\x03\x04....[Content_Types].xml....word/document.xml", /document/],
    ["photo.csv", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR", /picture/],
    ["photo.jpg", "\xFF\xD8\xFF\xE0\0\x10JFIF", /picture/],
    ["report.pdf", "%PDF-1.7\n%\xE2\xE3", /PDF/],
    ["setup.exe", "MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF", /program/],
    ["all.gz", "\x1F\x8B\x08\0\0\0\0\0", /archive/],
    ["noise.csv", "\x01\x02\x03\x04\x05abc\x06\x07".repeat(50), /no text/],
  ])("%s is refused by name of what it is", async (name, content, words) => {
    const opened = await open(raw(content), {}, name);
    expect(opened.tables).toEqual([]);
    expect(opened.problems).toMatchObject([{ code: "E_FILE_KIND", saw: name, stops: true }]);
    expect(opened.problems[0]?.message.en).toMatch(words);
    expect(opened.problems[0]?.message.zh).not.toBe("");
  });

  test("does not keep the good files from loading", async () => {
    const files = [
      { name: "photo.png", bytes: raw("\x89PNG\r\n\x1A\n") },
      { name: "dir/Book - Customers.csv", bytes: bytesOf("id\n1\n") },
    ];
    const opened = await openFiles(files, { decode, choices: new Map() });
    expect(opened.tables.map(({ name }) => name)).toEqual(["Book - Customers"]);
    expect(codes(opened)).toEqual(["E_FILE_KIND"]);
  });
});

test("a .csv named .xlsx is read as what it is", async () => {
  const opened = await open("id,name\n1,x\n", {}, "Customers.xlsx");
  expect(opened.facts).toEqual([
    {
      file: "Customers.xlsx",
      format: "csv",
      tabs: ["Customers"],
      encoding: "utf-8",
      sure: true,
      delimiter: ",",
    },
  ]);
  expect(rowsOf(opened)).toHaveLength(2);
});

test("the same file twice is read once; two files of one name are told apart", async () => {
  const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) });
  const files = [file("a.csv", "id\n1\n"), file("b.csv", "id\n1\n"), file("x/a.csv", "id\n2\n")];
  const opened = await openFiles(files, { decode, choices: new Map() });
  expect(opened.tables.map(({ name }) => name)).toEqual(["a", "a (2)"]);
  expect(opened.problems).toMatchObject([{ code: "W_FILE_TWICE", tab: "b.csv" }]);
});

test("our own columns are known by their fixed headers", async () => {
  const ownHeaders = new Map([
    ["Value 客户价值", "dimension:value"],
    ["As of", "as-of"],
  ]);
  const opened = await open("id,Value 客户价值,As of\n1,High,2026-08-31\n", {}, "a.csv", { ownHeaders });
  expect([...(opened.tables[0]?.ownColumns ?? [])]).toEqual([
    [1, "dimension:value"],
    [2, "as-of"],
  ]);
});

test("repeated texts of a column are one string, unique ones are not held twice", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `${row},Shanghai branch office ${row % 3}`);
  const [table] = (await open(`id,city\n${rows.join("\n")}\n`)).tables;
  expect(new Set(table?.columns[1]).size).toBe(4);
  expect(new Set(table?.columns[0]).size).toBe(20_001);
});
