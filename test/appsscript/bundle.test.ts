import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { createHost, type Host } from "../host/host.ts";
import { builtCode } from "./built.ts";
import { openWithCustomers } from "./opened.ts";

const EXPORTED = /^export function (\w+)/gm;
const MAIN = new URL("../../appsscript/main.ts", import.meta.url);

let code = "";

beforeAll(async () => {
  code = readFileSync(await builtCode(), "utf8");
});

test("the globals are exactly the exports of main.ts", () => {
  const host = createHost({ sheets: { A: [] } });
  host.loadText(code);
  const exported = [...readFileSync(MAIN, "utf8").matchAll(EXPORTED)].map(([, name]) => name ?? "");
  expect(host.functions()).toEqual(exported.sort());
  for (const name of exported) expect(code).toContain(`\nfunction ${name}() {`);
});

test("Code.js carries nothing that reads files and nothing newer than es2019", () => {
  expect(code).not.toMatch(/papaparse|hucre|fflate|inflate/i);
  expect(code).not.toMatch(/\?\?|\?\.[a-z[(]|#[a-z]\w* =|static \{|^\s*(im|ex)port /im);
});

test("a click on Classify asks first; No writes nothing", async () => {
  const host = await openWithCustomers(50);
  const before = [host.snapshot(), host.book.sheets.length];
  const { shown, callsByName, thrown } = host.click("classifyCustomers", { answer: "NO" });
  expect(thrown).toBeUndefined();
  expect(shown.map(({ kind, buttons }) => [kind, buttons])).toEqual([
    ["alert", "YES_NO"],
    ["toast", ""],
  ]);
  expect(shown[0]?.text).toMatch(
    /Writes \d+ cells in \d+ columns of its own beside the 50 customers of “Customers”/,
  );
  expect(shown[0]?.text).toMatch(/Nothing else changes/);
  expect(callsByName.get("Range.setValues")).toBeUndefined();
  expect([host.snapshot(), host.book.sheets.length]).toEqual(before);
});

test("Preview shows the same and writes nothing", async () => {
  const host = await openWithCustomers(50, { userLocale: "zh_CN" });
  const { shown, callsByName } = host.click("previewChanges");
  expect(shown[0]?.title).toBe("预览将写入的内容");
  expect(shown[0]?.text).toMatch(/50 位客户/);
  expect(callsByName.get("Range.setValues")).toBeUndefined();
});

/** How many of our columns hold anything below their header. */
function ownColumns(host: Host): number {
  const sheet = host.book.sheet("Customers");
  return sheet.columns.slice(sheet.userColumns).filter((column) => column.end > 1).length;
}

test("2,000 customers: classify, again, segment tabs, undo, undo – the user's cells stay byte for byte", async () => {
  const host = await openWithCustomers(2_000);
  const before = host.snapshot();

  const first = host.click("classifyCustomers");
  expect(first.thrown).toBeUndefined();
  expect(first.shown.at(-1)?.text).toMatch(/^Done/);
  expect(host.snapshot()).toEqual(before);
  const columns = ownColumns(host);
  expect(columns).toBeGreaterThan(10);

  const second = host.click("classifyCustomers");
  expect(second.shown.map(({ text }) => text).join()).toMatch(/up to date/);
  expect(second.callsByName.get("Range.setValues")).toBeUndefined();

  const tabs = host.click("refreshSegmentTabs");
  expect(tabs.thrown).toBeUndefined();
  expect(host.snapshot()).toEqual(before);
  const again = host.click("refreshSegmentTabs");
  expect(again.callsByName.get("Range.setValues")).toBeUndefined();

  const undo = host.click("undoLastRun");
  expect(undo.shown.at(-1)?.text).toMatch(/taken back/);
  expect(host.snapshot()).toEqual(before);
  expect(ownColumns(host)).toBe(0);
  const visible = host.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  expect(visible).toEqual(["Customers", "Notes"]);

  const nothing = host.click("undoLastRun");
  expect(nothing.shown[0]?.text).toMatch(/no run to undo/);
});

test("after undo the same click writes the same again", async () => {
  const host = await openWithCustomers(100);
  host.click("classifyCustomers");
  const rows = host.rows("Customers");
  host.click("undoLastRun");
  host.click("classifyCustomers");
  expect(host.rows("Customers")).toEqual(rows);
});

test("service calls do not depend on the number of rows within one block", async () => {
  const few = (await openWithCustomers(400)).click("classifyCustomers");
  const many = (await openWithCustomers(900)).click("classifyCustomers");
  expect(few.thrown).toBeUndefined();
  expect(many.calls).toBe(few.calls);
  expect(many.calls).toBeLessThanOrEqual(250);
});

test("a viewer, an unreadable workbook, a Google failure: words, never an exception, and nothing changed", async () => {
  const viewer = await openWithCustomers(20, { user: "viewer" });
  const refused = viewer.click("classifyCustomers");
  expect(refused.thrown).toBeUndefined();
  expect(refused.shown.at(-1)?.text).toMatch(/nothing was written/);

  const empty = createHost({ sheets: { A: [] } });
  empty.loadText(code);
  const stopped = empty.click("classifyCustomers");
  expect(stopped.thrown).toBeUndefined();
  expect(stopped.shown[0]).toMatchObject({
    buttons: "OK",
    text: expect.stringMatching(/^Nothing was written, because:/),
  });

  const failing = await openWithCustomers(20);
  const failed = failing.click("classifyCustomers", { fault: { at: 8, when: "before" } });
  expect(failed.thrown).toBeUndefined();
  expect(failed.shown.at(-1)?.text).toMatch(/did not answer in time, so nothing was changed/);
});

test("Help answers in the user's language", async () => {
  const host = await openWithCustomers(1, { userLocale: "zh-TW" });
  expect(host.click("showHelp").shown[0]?.text).toMatch(/任何数据都不会离开此表格/);
});
