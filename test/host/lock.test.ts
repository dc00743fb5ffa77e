import { expect, test } from "vitest";
import { createHost } from "./host.ts";
import { runScript } from "./script.ts";

const TRY = "var l = LockService.getDocumentLock(); return l && l.tryLock(5000);";

test("the document lock is given once, and waiting for it takes time", () => {
  const free = runScript(TRY);
  expect([free.value, free.clicked.seconds]).toEqual([true, 0]);
  const host = createHost({ sheets: { A: [] } });
  host.book.lockedByOther = true;
  host.loadText(`function go() { return LockService.getDocumentLock().tryLock(5000); }`);
  expect(host.click("go")).toMatchObject({ returned: false, seconds: 5 });
});

test("a script that belongs to no document gets no lock", () => {
  expect(runScript(TRY, { sheets: { A: [] }, lock: false }).value).toBe(null);
});
