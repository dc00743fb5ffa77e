import { expect, test } from "vitest";
import { runScript, SHEET } from "./script.ts";

const sheets = { A: [["x"]] };
const protectThenWrite = `${SHEET} s.getRange("A:A").protect(); s.getRange("A1").setValue(1); return s.getRange("A1").canEdit();`;

test("the owner may edit what is protected and is not among its editors", () => {
  expect(runScript(protectThenWrite, { sheets, user: "owner" }).value).toBe(true);
  expect(runScript(`${SHEET} return s.protect().getEditors();`, { sheets }).value).toEqual([]);
});

test("an editor may not", () => {
  const { message } = runScript(protectThenWrite, { sheets, user: "editor" });
  expect(message).toMatch(/^You are trying to edit a protected cell or object/);
});

test("a viewer may edit nothing", () => {
  const { message } = runScript(`${SHEET} s.getRange("A1").setValue(1);`, { sheets, user: "viewer" });
  expect(message).toBe("You do not have permission to perform that action.");
});
