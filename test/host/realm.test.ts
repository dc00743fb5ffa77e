import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";

test("what Apps Script lacks is absent: timers, web and Node globals", () => {
  const { value } = runScript(
    `return [typeof setTimeout, typeof URL, typeof TextEncoder, typeof structuredClone, typeof fetch, typeof atob, typeof process, typeof require];`,
  );
  expect(new Set(value)).toEqual(new Set(["undefined"]));
});

test("a method the host does not have fails loudly", () => {
  expect(runScript(`${SHEET} s.sort(1);`).message).toBe("host: not implemented Sheet.sort");
  expect(runScript(`${SHEET} s.getRange("A1").copyTo();`).message).toBe("host: not implemented Range.copyTo");
  expect(runScript(`HtmlService.createHtmlOutput("x");`).message).toBe(
    "host: not implemented HtmlService.createHtmlOutput",
  );
});

test("the clock is virtual: it starts at a given instant and moves by the cost of calls", () => {
  const { value } = runScript(
    `var a = Date.now(); Utilities.sleep(1500); return [a, new Date().getTime() - a, new Date() instanceof Date];`,
    { sheets: { A: [] }, now: "2026-01-02T03:04:05Z" },
  );
  expect(value).toEqual([Date.UTC(2026, 0, 2, 3, 4, 5), 1500, true]);
});

test("the user's language and the script's zone are told by Session", () => {
  const { value } = runScript(`return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];`, {
    sheets: { A: [] },
    userLocale: "zh_CN",
  });
  expect(value).toEqual(["zh_CN", "Asia/Shanghai"]);
});
