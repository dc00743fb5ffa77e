import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvPieces } from "../../../core/files/csv-write.ts";
import { open, rowsOf } from "./bytes-of.ts";

const writeCsv = (...of: Parameters<typeof csvPieces>) => [...csvPieces(...of)].join("");

const lines = (csv: string) => csv.slice(1).split("\r\n");

test("a file has a byte-order mark, CRLF and quotes only where they are needed", () => {
  expect(writeCsv([["id", "name, city", 'say "hi"', null, true, -5, 0.5, "张三"]])).toBe(
    '\uFEFFid,"name, city","say ""hi""",,TRUE,-5,0.5,张三\r\n',
  );
});

test.each([
  "=1+1",
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "＝1+1",
  "＋1",
  "－1+1",
  "＠x",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "\u200B=1",
  "|x",
  "%x",
  '=HYPERLINK("http://x","y")',
  "'=1",
])("text that a spreadsheet could run gets an apostrophe: %j", (text) => {
  expect(lines(writeCsv([[text]]))[0]?.replace(/^"/, "")).toMatch(/^'/);
});

test.each(["'007", "O'Reilly", "-5", "-1,234.50", "a=b", "1-2", "—"])(
  "harmless text is left alone: %j",
  (text) => {
    expect(lines(writeCsv([[text]]))[0]?.replace(/"/g, "")).toBe(text);
  },
);

/** Any text, with the characters that matter more often than chance would have it. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."=+-@＝＋－＠\t\n|%'\", ;，\u200B\uFEFF\u00A0".split(""), "sep=", "张"),
      fc.string({ unit: "grapheme" }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""))
  .map((text) => text.replace(/\r\n?/g, "\n").replace(/[\0␀\uE000-\uF8FF\uFFFD]|锟斤拷|[ã-éÃÂâ]/g, "x"));

test("what is exported comes back the same, whatever the text", async () => {
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    )
    .filter((rows) => rows.flat().some((text) => text !== ""));
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      expect(rowsOf(await open(writeCsv(rows)))).toEqual(rows);
    }),
    { numRuns: 1_000 },
  );
});

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../../../shared/data/blns/blns.json");

test.skipIf(!existsSync(root))(
  "naughty strings come back the same (skipped without ../shared/data/blns)",
  async () => {
    const texts: string[] = JSON.parse(readFileSync(root, "utf8"));
    const rows = texts.map((text, index) => [
      String(index),
      text.replace(/\r\n?/g, "\n").replace(/\0/g, "␀"),
    ]);
    expect(rowsOf(await open(writeCsv(rows)))).toEqual(rows);
  },
);
