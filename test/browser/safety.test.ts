import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { drop, expectQuiet, openDashboard, openSample } from "./dashboard-page.ts";
import { customersCsv, utf8 } from "./made-files.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAYLOADS = [
  "<img src=x onerror=globalThis.hit=1>",
  "</script><script>globalThis.hit=1</script>",
  "<svg onload=globalThis.hit=1>",
  "javascript:globalThis.hit=1",
  "__proto__",
  "constructor",
  "=HYPERLINK(globalThis.hit)",
];

describe("hostile and private data", () => {
  it("names that look like code are shown as they are and do nothing", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    const csv = customersCsv(PAYLOADS.length * 3, (row) => PAYLOADS[row % PAYLOADS.length] ?? "");
    await drop(page, { name: "<img src=x onerror=globalThis.hit=1>.csv", bytes: utf8(csv) });
    await page.waitForSelector(".name");
    const shown = await page.locator(".name b").allTextContents();
    for (const payload of PAYLOADS) expect(shown).toContain(payload);
    await page.locator(".name", { hasText: "<img" }).first().click();
    await expect.poll(() => page.locator(".reasons p").first().textContent()).not.toBe("…");
    expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
    expect(await page.locator("main img, dialog img, main svg[onload]").count()).toBe(0);
    expectQuiet(visit);
    await visit.close();
  });

  it("the page may not reach the network, and markup in text throws", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    const reached = await page.evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => "answered",
        () => "blocked",
      ),
    );
    expect(reached).toBe("blocked");
    const markup = await page.evaluate(() => {
      try {
        document.body.innerHTML = "<b>x</b>";
        return "written";
      } catch {
        return "refused";
      }
    });
    expect(markup).toBe("refused");
    expect(visit.requests).toEqual([]);
    await visit.close();
  });

  it("nothing is kept unless the user ticks it, and then only how the page looks", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await page.locator(".remember input").check();
    await page.locator("input[name=theme][value=dark]").check({ force: true });
    await openSample(visit);
    await page.locator(".name").first().click();
    const kept = await page.evaluate(() => ({ ...localStorage }));
    expect(Object.values(kept)).toEqual(['{"language":"en","theme":"dark"}']);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.locator(".remember input").uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await visit.close();
  });

  it("damaged settings are ignored", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await page.evaluate(() => localStorage.setItem("customer-dashboard:looks", "{broken"));
    await page.reload();
    expect(await page.locator("main").count()).toBe(1);
    await visit.close();
  });

  it("clearing the data leaves no customer on the page", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    await page.locator(".quiet-button").click();
    expect(await page.locator(".name").count()).toBe(0);
    expect(await page.locator(".drop-zone").count()).toBe(1);
    await visit.close();
  });

  it("works where no worker can start", async () => {
    const visit = await openDashboard(browser, { withoutWorker: true });
    await openSample(visit);
    await visit.page.locator(".name").first().click();
    await expect.poll(() => visit.page.locator(".reasons p").first().textContent()).toMatch(/\d/);
    expectQuiet(visit);
    await visit.close();
  });
});
