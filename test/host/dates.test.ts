import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";
import { instantOf, serialOf } from "./zone.ts";

test("a date comes out as a Date of the script's world, its wall clock in the spreadsheet's zone", () => {
  const { value } = runScript(
    `${SHEET} var d = s.getRange("A1").getValue();
     return [d instanceof Date, d.toISOString(), Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm")];`,
    { sheets: { A: [["2026-03-01"]] }, timeZone: "America/New_York" },
  );
  expect(value).toEqual([true, "2026-03-01T05:00:00.000Z", "2026-03-01 00:00"]);
});

test("a Date goes in and comes out the same", () => {
  const { value } = runScript(
    `${SHEET} s.getRange("A1").setValue(new Date(86400000 * 20000 + 3600000)); return s.getRange("A1").getValue().getTime();`,
  );
  expect(value).toBe(86_400_000 * 20_000 + 3_600_000);
});

test("midnight skipped by summer time still has an instant", () => {
  const zone = "America/Sao_Paulo";
  const midnight = serialOf(Date.UTC(2018, 10, 4, 3), zone);
  expect(Number.isFinite(instantOf(midnight, zone))).toBe(true);
});

test("shown text follows the number format", () => {
  const { value } = runScript(
    `${SHEET} s.getRange("A1:D1").setValues([[0.125, 123, 1234.5, 1.10101e17]]);
     s.getRange("A1").setNumberFormat("0%"); s.getRange("B1").setNumberFormat("00000"); s.getRange("C1").setNumberFormat("#,##0.00");
     return s.getRange("A1:D1").getDisplayValues();`,
  );
  expect(value).toEqual([["13%", "00123", "1,234.50", "1.10101E+17"]]);
});
