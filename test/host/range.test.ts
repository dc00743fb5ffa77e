import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";

const twoByTwo = {
  sheets: {
    A: [
      ["a", 1],
      ["b", 2],
    ],
  },
};

test("values of the wrong shape are refused in Google's words, named Exception", () => {
  const rows = runScript(`${SHEET} s.getRange(1, 1, 2, 2).setValues([[1, 2]]);`, twoByTwo);
  expect(rows.error?.name).toBe("Exception");
  expect(rows.message).toBe(
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  );
  const columns = runScript(`${SHEET} s.getRange(1, 1, 1, 2).setValues([[1, 2, 3]]);`, twoByTwo);
  expect(columns.message).toBe(
    "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
  );
});

test.each([
  ["getRange(0, 1)", "The starting row of the range is too small."],
  ["getRange(1, 0)", "The starting column of the range is too small."],
  ["getRange(1, 1, 0, 1)", "The number of rows in the range must be at least 1."],
  ["getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
  ["getRange('no place')", "Range not found"],
  ["getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
])("%s says: %s", (call, message) => {
  expect(runScript(`${SHEET} s.${call}.getValues();`).message).toBe(message);
});

test("values land where they were aimed, rows and columns counted from 1", () => {
  const { value } = runScript(
    `${SHEET} s.getRange(2, 1, 2, 2).setValues([[10, 20], [30, 40]]); return s.getDataRange().getValues();`,
    twoByTwo,
  );
  expect(value).toEqual([
    ["a", 1],
    [10, 20],
    [30, 40],
  ]);
});

test("an empty cell is an empty string", () => {
  const { value } = runScript(`${SHEET} return s.getRange("B2:C2").getValues();`);
  expect(value).toEqual([["", ""]]);
});

test("a formula keeps its text and its shown result; one that shows nothing still occupies its cell", () => {
  const sheets = { A: [["x", { formula: '=IF(A1="","",1)', value: "" }]] };
  const { value } = runScript(
    `${SHEET} return [s.getLastColumn(), s.getDataRange().getFormulas(), s.getDataRange().getValues(), s.getRange("B1").isBlank()];`,
    { sheets },
  );
  expect(value).toEqual([2, [["", '=IF(A1="","",1)']], [["x", ""]], false]);
});

test("error values come as their text", () => {
  const sheets = { A: [[{ formula: "=1/0", value: "#DIV/0!" }]] };
  expect(runScript(`${SHEET} return s.getDataRange().getValues();`, { sheets }).value).toEqual([["#DIV/0!"]]);
});

test("any word is taken for a colour", () => {
  expect(runScript(`${SHEET} s.getRange("A1").setBackground("foo"); return true;`).value).toBe(true);
});

test("a sheet takes one filter", () => {
  const code = `${SHEET} s.getDataRange().createFilter(); s.getDataRange().createFilter();`;
  expect(runScript(code).message).toBe("You can't create a filter in a sheet that already has a filter.");
});

test("more than 50,000 characters do not fit a cell", () => {
  const code = `${SHEET} s.getRange("A1").setValue("x".repeat(50001));`;
  expect(runScript(code).message).toMatch(/50000 characters/);
});

test("arrays and errors belong to the script's own world", () => {
  const { value } = runScript(
    `${SHEET} var e; try { s.getRange(0, 1) } catch (x) { e = x } return [s.getDataRange().getValues() instanceof Array, e instanceof Error];`,
  );
  expect(value).toEqual([true, true]);
});

test("a list of ranges hands them out one by one; a place that is none is refused", () => {
  const { value } = runScript(
    `${SHEET} return s.getRangeList(["A1:A2", "B2"]).getRanges().map(function (r) { return r.getValues(); });`,
    twoByTwo,
  );
  expect(value).toEqual([[["a"], ["b"]], [[2]]]);
  expect(runScript(`${SHEET} s.getRangeList(["A1", "no place"]);`, twoByTwo).message).toBe("Range not found");
});
