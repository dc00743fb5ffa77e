import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";

test("tab names are unique, whatever their capitals", () => {
  expect(runScript(`${SHEET} ss.insertSheet("a");`).message).toBe(
    'A sheet with the name "a" already exists. Please enter another name.',
  );
});

test("tab names have at most 100 characters", () => {
  expect(runScript(`${SHEET} ss.insertSheet("x".repeat(101));`).message).toMatch(/100 characters/);
});

test("a new tab is placed counting from 0, its index counts from 1, and it becomes the active one", () => {
  const { value } = runScript(
    `${SHEET} var t = ss.insertSheet("B", 1); return [t.getIndex(), ss.getActiveSheet().getName(), t.getMaxRows(), t.getMaxColumns()];`,
  );
  expect(value).toEqual([2, "B", 1000, 26]);
});

test("the last tab can neither be removed nor hidden", () => {
  expect(runScript(`${SHEET} ss.deleteSheet(s);`).message).toMatch(/can't remove all the sheets/);
  expect(runScript(`${SHEET} s.hideSheet();`).message).toMatch(/can't hide all the sheets/);
});

test("a workbook ends at 10 million cells and a tab at 18,278 columns", () => {
  expect(runScript(`${SHEET} s.insertRowsAfter(1000, 400000);`).message).toMatch(
    /above the limit of 10000000 cells/,
  );
  expect(runScript(`${SHEET} s.insertColumnsAfter(26, 18300);`).message).toMatch(/limit|too many columns/);
});

test("rows must exist before they are written", () => {
  const { value } = runScript(
    `${SHEET} s.insertRowsAfter(s.getMaxRows(), 5); s.getRange(1005, 1).setValue("x"); return s.getLastRow();`,
  );
  expect(value).toBe(1005);
});
