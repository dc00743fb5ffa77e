import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import { smallParts, smallWorkbook } from "./xlsx/small-workbook.ts";

const sheets = [{ name: "T", inside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }];

async function refusal(bytes: Uint8Array): Promise<string | undefined> {
  const { tables, problems } = await readXlsx(bytes, "t.xlsx");
  expect(tables).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.stops).toBe(true);
  expect(problems[0]?.message.zh).toMatch(/[一-鿿]/);
  return problems[0]?.code;
}

function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** Change the size that the zip's table of contents states for a part. */
function claimSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = String.fromCharCode(...copy.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe("files that are not opened", () => {
  test("a part that grows beyond what it states", async () => {
    const bytes = claimSize(smallWorkbook({ sheets }), "xl/worksheets/sheet1.xml", 10);
    expect(await refusal(bytes)).toBe("E_FILE_DAMAGED");
  });

  test("a part that states more than all parts may have", async () => {
    const bytes = claimSize(smallWorkbook({ sheets }), "xl/worksheets/sheet1.xml", 0x7fffffff);
    expect(await refusal(bytes)).toBe("E_FILE_TOO_LARGE");
  });

  test("an honest bomb: kilobytes that unpack to megabytes of nothing", async () => {
    const bomb = new Uint8Array(12 * 1024 * 1024).fill(32);
    const bytes = zipOf({ ...smallParts({ sheets }), "xl/worksheets/sheet1.xml": bomb });
    expect(bytes.length).toBeLessThan(30_000);
    expect(await refusal(bytes)).toBe("E_FILE_TOO_LARGE");
  });

  test("too many parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`x/${at}`, ""]));
    expect(await refusal(zipOf({ ...smallParts({ sheets }), ...many }))).toBe("E_FILE_TOO_LARGE");
  });

  test("names that lead outside, and a zip inside", async () => {
    expect(await refusal(zipOf({ ...smallParts({ sheets }), "../evil.xml": "" }))).toBe("E_FILE_DAMAGED");
    expect(await refusal(zipOf({ ...smallParts({ sheets }), "a\\..\\b": "" }))).toBe("E_FILE_DAMAGED");
    expect(await refusal(zipOf({ ...smallParts({ sheets }), "inner.zip": "PK" }))).toBe("E_FILE_KIND");
  });

  test("document types and entities, also deep inside", async () => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><worksheet><sheetData/></worksheet>';
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"]) {
      expect(await refusal(zipOf({ ...smallParts({ sheets }), [part]: laughs }))).toBe("E_XML_FORBIDDEN");
    }
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...laughs].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(await refusal(zipOf({ ...smallParts({ sheets }), "xl/worksheets/sheet1.xml": utf16 }))).toBe(
      "E_XML_FORBIDDEN",
    );
  });

  test("a file cut off anywhere", async () => {
    const whole = smallWorkbook({ sheets });
    for (let length = 101; length < whole.length - 22; length += 97) {
      expect(await refusal(whole.subarray(0, length))).toBe("E_FILE_DAMAGED");
    }
  });

  test("a changed byte in packed content", async () => {
    const bytes = smallWorkbook({ sheets }).slice();
    const name = "xl/worksheets/sheet1.xml";
    const at = bytes.findIndex((_, i) => strFromU8(bytes.subarray(i, i + name.length), true) === name) + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 255;
    expect(await refusal(bytes)).toBe("E_FILE_DAMAGED");
  });

  test("XML that stops in the middle", async () => {
    for (const xml of ["<worksheet><sheetData><row r='1'><c r='A1", "", "<worksheet", "<worksheet><!-- "]) {
      const code = await refusal(zipOf({ ...smallParts({ sheets }), "xl/worksheets/sheet1.xml": xml }));
      expect(code).toBe("E_FILE_DAMAGED");
    }
  });

  test.each([
    ["rows that are closed but not opened", '<sheetData><r0w r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ["cells outside rows", '<sheetData><c r="A1"><v>1</v></c></sheetData>'],
    ["a row that is not closed", '<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData>'],
    ["a cell that is not closed", '<sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData>'],
    ["no cells part", "<cols/>"],
  ])("a tab damaged by %s is not taken for an empty one, and named", async (_, inside) => {
    const whole = { name: "Whole", inside: "<sheetData/>" };
    const bytes = smallWorkbook({ sheets: [whole, { name: "Broken", inside }] });
    expect(await refusal(bytes)).toBe("E_FILE_DAMAGED");
    expect((await readXlsx(bytes, "t.xlsx")).problems).toMatchObject([{ tab: "Broken", saw: "t.xlsx" }]);
  });

  test("cells so far apart that the tab would not fit in memory", async () => {
    const letters = [..."ABCDEFGHIJ"];
    const cells = letters.flatMap((a) => letters.map((b) => `<c r="${a}${b}1048576"><v>1</v></c>`));
    const inside = `<sheetData><row r="1048576">${cells.join("")}</row></sheetData>`;
    expect(await refusal(smallWorkbook({ sheets: [{ name: "T", inside }] }))).toBe("E_FILE_TOO_LARGE");
  });

  test("cells outside the sheet", async () => {
    const inside = '<sheetData><row r="9999999"><c r="A1"><v>1</v></c></row></sheetData>';
    expect(await refusal(smallWorkbook({ sheets: [{ name: "T", inside }] }))).toBe("E_FILE_DAMAGED");
  });

  test("other kinds of files, named", async () => {
    const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
    const encrypted = [...cfb, ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0])];
    expect(await refusal(Uint8Array.from(cfb))).toBe("E_FILE_KIND");
    expect(await refusal(Uint8Array.from(encrypted))).toBe("E_FILE_PROTECTED");
    expect(await refusal(strToU8("<html><table></table></html>"))).toBe("E_FILE_KIND");
    expect(await refusal(strToU8("姓名,电话\n"))).toBe("E_FILE_KIND");
    expect(await refusal(zipOf({ "content.xml": "<a/>", mimetype: "x" }))).toBe("E_FILE_KIND");
    expect(await refusal(zipOf({ "Index/Document.iwa": "x" }))).toBe("E_FILE_KIND");
    expect(await refusal(new Uint8Array())).toBe("E_FILE_EMPTY");
  });
});
