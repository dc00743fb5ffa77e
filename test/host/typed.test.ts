import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";
import { typed } from "./typed.ts";
import { civilSerial } from "./zone.ts";

const written = (text: string, locale = "en_US") =>
  runScript(
    `${SHEET} s.getRange("A1").setValue(${JSON.stringify(text)});
     var v = s.getRange("A1").getValue(); return [v instanceof Date ? "Date" : typeof v, String(v instanceof Date ? v.getTime() : v)];`,
    { sheets: { A: [[""]] }, locale, timeZone: "UTC" },
  ).value;

test("a written string is read as if typed", () => {
  expect(written("001")).toEqual(["number", "1"]);
  expect(written("TRUE")).toEqual(["boolean", "true"]);
  expect(written("12%")).toEqual(["number", "0.12"]);
  expect(written("2026-10-15")).toEqual(["Date", String(Date.UTC(2026, 9, 15))]);
  expect(written("plain words")).toEqual(["string", "plain words"]);
});

test("short dates and decimals follow the spreadsheet's locale", () => {
  expect(typed("1/2", "en_US", 2026).value).toBe(civilSerial(2026, 1, 2));
  expect(typed("1/2", "en_GB", 2026).value).toBe(civilSerial(2026, 2, 1));
  expect(typed("1,5", "de_DE", 2026).value).toBe(1.5);
  expect(typed("1,500", "en_US", 2026).value).toBe(1500);
});

test("text beginning with = or + becomes a formula", () => {
  const { value } = runScript(
    `${SHEET} s.getRange("A1:B1").setValues([["=A9", "+86 138"]]); return s.getRange("A1:B1").getFormulas();`,
  );
  expect(value).toEqual([["=A9", "=+86 138"]]);
});

test("an apostrophe or the format @ keeps text as text", () => {
  expect(written("'001")).toEqual(["string", "001"]);
  const { value } = runScript(
    `${SHEET} s.getRange("A1:A3").setNumberFormat("@").setValues([["001"], ["=1+1"], ["2026-10-15"]]); return [s.getRange("A1:A3").getValues(), s.getRange("A1:A3").getFormulas()];`,
  );
  expect(value).toEqual([
    [["001"], ["=1+1"], ["2026-10-15"]],
    [[""], [""], [""]],
  ]);
});
