import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kind } from "../../../core/cells/cell.ts";
import { readCell } from "../../../core/cells/read-cell.ts";

const kinds: Kind[] = ["text", "id", "money", "count", "number", "date", "percent", "yes-no"];

test.each([
  ["\u202EC001", "C001"],
  ["\uFEFFC001", "C001"],
  ["13800138000 / 021-5555-6666 转 8", "13800138000 / 021-5555-6666 转 8"],
  ["''007", "007"],
  ["+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0"],
])("id %j is kept as %j", (cell, expected) => {
  expect(readCell("id", cell)).toMatchObject({ is: "value", value: expected });
});

test.each([
  ["N/A", "E_ID_MISSING"],
  [null, "E_ID_MISSING"],
  ["x".repeat(40_000), "E_CELL_LONG"],
  ["a\0b", "E_CELL_NUL"],
  ["a␀b", "E_CELL_NUL"],
  ["锟斤拷", "E_ENCODING"],
])("id %j needs attention: %s", (cell, code) => {
  expect(readCell("id", cell)).toMatchObject({ is: "trouble", code });
});

test("a text column keeps answers such as 无 and drops placeholders", () => {
  expect(readCell("text", "无")).toMatchObject({ value: "无" });
  expect(readCell("text", "N/A")).toEqual({ is: "blank" });
  expect(readCell("text", " =HYPERLINK(1) ")).toMatchObject({ value: "=HYPERLINK(1)" });
  expect(readCell("text", 12)).toMatchObject({ value: "12" });
});

test("no cell makes a reader throw, and a value is always of its kind", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 70 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const written = fc
    .array(fc.constantFrom(..."0123456789-/.,:年月日万千百十元¥$%()' +eE".split(""), "PM", "Aug"), {
      maxLength: 16,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.oneof(cell, written), (kind, one) => {
      const reading = readCell(kind, one);
      if (reading.is !== "value") return;
      const isText = kind === "text" || kind === "id";
      expect(typeof reading.value).toBe(isText ? "string" : "number");
      if (!isText) expect(reading.value).not.toBeNaN();
    }),
    { numRuns: 5_000 },
  );
});

const blns = resolve(dirname(fileURLToPath(import.meta.url)), "../../../../shared/data/blns/blns.json");

test.skipIf(!existsSync(blns))(
  "naughty strings are read by every kind (skipped without ../shared/data/blns)",
  () => {
    const texts: string[] = JSON.parse(readFileSync(blns, "utf8"));
    for (const kind of kinds) for (const text of texts) readCell(kind, text);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
