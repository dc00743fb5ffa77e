import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";

const list = `SpreadsheetApp.newDataValidation().requireValueInList(["yes", "no"], true)`;

test("a drop-down that allows nothing else refuses what a script writes, one that allows it does not", () => {
  const strict = runScript(
    `${SHEET} var r = s.getRange("A1"); r.setDataValidation(${list}.setAllowInvalid(false).build()); r.setValues([["maybe"]]);`,
  );
  expect(strict.message).toMatch(/violates the data validation rules/);
  const open = runScript(
    `${SHEET} var r = s.getRange("A1"); r.setDataValidation(${list}.setAllowInvalid(true).build()); r.setValues([["maybe"]]);`,
  );
  expect(open.message).toBeUndefined();
  expect(open.host.book.sheet("A").validation(0, 0)?.choices).toEqual(["yes", "no"]);
});

test("a later drop-down takes the place of an earlier one; clearing leaves none", () => {
  const { host } = runScript(
    `${SHEET} var rule = ${list}.build(); s.getRange("A1:A3").setDataValidation(rule);
     s.getRange("A1:A2").setDataValidations([[null], [rule]]); s.getRange("A3").clearDataValidations();`,
    { sheets: { A: [["x"], ["y"], ["z"]] } },
  );
  const has = [0, 1, 2].map((row) => host.book.sheet("A").validation(row, 0) !== null);
  expect(has).toEqual([false, true, false]);
});

test("notes and colours are set cell by cell, and taken away by nothing", () => {
  const { host, value, message } = runScript(
    `${SHEET} var r = s.getRange("A1:B1"); r.setNotes([["n", ""]]); r.setBackgrounds([["#fff", "#000"]]);
     s.getRange("B1").setBackground(null); s.setColumnWidths(1, 2, 70); return r.getNotes();`,
  );
  expect(message).toBeUndefined();
  expect(value).toEqual([["n", ""]]);
  expect([...host.book.sheet("A").backgrounds]).toEqual([["0 0", "#fff"]]);
  expect([...host.book.sheet("A").widths]).toEqual([
    [0, 70],
    [1, 70],
  ]);
});
