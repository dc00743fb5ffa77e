import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { customersShown, drop, expectQuiet, openDashboard, openSample } from "./dashboard-page.ts";
import { customersCsv, gbk, sampleWorkbook, utf8 } from "./made-files.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("opening the user's own files", () => {
  it.each([
    ["UTF-8", utf8(customersCsv())],
    ["GBK, as Excel in China saves it", gbk(customersCsv())],
  ])("a CSV in %s is read with its Chinese names", async (_, bytes) => {
    const visit = await openDashboard(browser, { language: "zh" });
    await drop(visit.page, { name: "客户.csv", bytes });
    await visit.page.waitForSelector(".name");
    expect(await customersShown(visit.page)).toBe(40);
    expect(await visit.page.locator(".name b").first().textContent()).toMatch(/^客户\d+$/);
    expectQuiet(visit);
    await visit.close();
  });

  it("a workbook dropped on an open dashboard replaces it", async () => {
    const visit = await openDashboard(browser);
    await drop(visit.page, { name: "small.csv", bytes: utf8(customersCsv(12)) });
    await visit.page.waitForSelector(".name");
    expect(await customersShown(visit.page)).toBe(12);
    await drop(visit.page, { name: "book.xlsx", bytes: sampleWorkbook() });
    await expect.poll(() => customersShown(visit.page)).toBeGreaterThan(100);
    expect(await visit.page.locator(".source").textContent()).toBe("book.xlsx");
    expectQuiet(visit);
    await visit.close();
  });

  it("a file that is no table is refused by name, and what was open stays", async () => {
    const visit = await openDashboard(browser);
    await openSample(visit);
    const before = await customersShown(visit.page);
    await drop(visit.page, { name: "setup.exe", bytes: Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0) });
    await visit.page.waitForSelector(".failure");
    expect(await visit.page.locator(".failure").textContent()).toContain("setup.exe");
    expect(await customersShown(visit.page)).toBe(before);
    await visit.close();
  });

  it("dates that could be two days are asked about, and one click settles the whole column", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    const rows = Array.from(
      { length: 12 },
      (_, row) => `C${row},Customer ${row},0${(row % 9) + 1}/0${(row % 3) + 4}/2026,${row * 90}`,
    );
    const csv = ["customer id,name,order date,amount", ...rows].join("\n");
    await drop(page, { name: "orders.csv", bytes: utf8(csv) });
    await page.locator(".rows > summary, .failure h2").first().click();
    await page.locator(".settle .button", { hasText: "day first" }).first().click();
    await expect.poll(() => page.locator(".settle").count()).toBe(0);
    expect(await customersShown(page)).toBe(12);
    expectQuiet(visit);
    await visit.close();
  });

  it("an empty file says so", async () => {
    const visit = await openDashboard(browser, { language: "zh" });
    await drop(visit.page, { name: "空.csv", bytes: new Uint8Array(0) });
    await visit.page.waitForSelector(".failure li");
    expect(await visit.page.locator(".failure li").first().textContent()).toContain("空.csv");
    await visit.close();
  });

  it("cancelling a long opening keeps what was open, and the page still answers", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    const before = await customersShown(page);
    await drop(page, { name: "long.csv", bytes: utf8(customersCsv(200_000)) });
    await page.locator(".progress .button").click();
    expect(await page.locator(".progress").count()).toBe(0);
    expect(await customersShown(page)).toBe(before);
    await page.locator(".name").first().click();
    await expect.poll(() => page.locator(".reasons p").first().textContent()).toMatch(/\d/);
    expectQuiet(visit);
    await visit.close();
  });

  it("a second drop ends the first, and the last one wins", async () => {
    const visit = await openDashboard(browser);
    await drop(visit.page, { name: "long.csv", bytes: utf8(customersCsv(200_000)) });
    await drop(visit.page, { name: "short.csv", bytes: utf8(customersCsv(15)) });
    await visit.page.waitForSelector(".name");
    expect(await customersShown(visit.page)).toBe(15);
    expect(await visit.page.locator(".source").textContent()).toBe("short.csv");
    await visit.close();
  });
});
