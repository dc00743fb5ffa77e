import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const manifest = JSON.parse(
  readFileSync(new URL("../../appsscript/appsscript.json", import.meta.url), "utf8"),
);

test("the manifest has the keys it needs and no other", () => {
  expect(Object.keys(manifest).sort()).toEqual([
    "dependencies",
    "exceptionLogging",
    "oauthScopes",
    "runtimeVersion",
    "timeZone",
  ]);
  expect(manifest).toMatchObject({ runtimeVersion: "V8", dependencies: {}, exceptionLogging: "STACKDRIVER" });
});

test("it may touch the open spreadsheet and show dialogs, nothing else: no data can leave", () => {
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
});

test("its time zone exists", () => {
  expect(() => new Intl.DateTimeFormat("en", { timeZone: manifest.timeZone })).not.toThrow();
  expect(manifest.timeZone).toMatch(/^\w+\/\w+/);
});
