import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";

test("a whole column carries metadata and is found again through the spreadsheet", () => {
  const { value } = runScript(
    `${SHEET} s.getRange("C:C").addDeveloperMetadata("k", "v", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
     var m = ss.createDeveloperMetadataFinder().withKey("k").find()[0];
     return [m.getValue(), m.getLocation().getColumn().getColumn(), m.getLocation().getColumn().getSheet().getSheetId(), m.getLocation().getSheet()];`,
  );
  expect(value).toEqual(["v", 3, 0, null]);
});

test("a tab carries metadata", () => {
  const { value } = runScript(
    `${SHEET} s.addDeveloperMetadata("k", "v"); var l = s.createDeveloperMetadataFinder().withKey("k").find()[0].getLocation();
     return [l.getSheet().getName(), l.getColumn()];`,
  );
  expect(value).toEqual(["A", null]);
});

test("any other range refuses metadata", () => {
  expect(runScript(`${SHEET} s.getRange("C2:C5").addDeveloperMetadata("k", "v");`).message).toMatch(
    /^Adding developer metadata to arbitrary ranges is not currently supported/,
  );
});

test("removed metadata is gone", () => {
  const { value } = runScript(
    `${SHEET} s.addDeveloperMetadata("k", "v"); ss.createDeveloperMetadataFinder().withKey("k").find()[0].remove();
     return ss.createDeveloperMetadataFinder().withKey("k").find().length;`,
  );
  expect(value).toBe(0);
});
