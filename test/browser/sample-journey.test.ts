import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { customersShown, expectQuiet, openDashboard, openSample } from "./dashboard-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("with the sample open", () => {
  it("a click on a segment narrows the page, a customer says why, and Esc leads back", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    const all = await customersShown(page);
    expect(all).toBeGreaterThan(100);

    const value = page.locator("figure", { has: page.locator("#dimension-value") });
    const high = value.locator(".bar-row").first();
    const wanted = Number(await high.locator(".bar-value").textContent());
    await high.click();
    expect(await high.getAttribute("aria-pressed")).toBe("true");
    expect(await customersShown(page)).toBe(wanted);
    expect(await page.locator(".n-of-m").textContent()).toBe(`${wanted} of ${all} customers`);
    expect(await page.locator(".chip").count()).toBe(1);
    expect(await page.locator("p[aria-live=polite]").textContent()).toContain(`${wanted} of ${all}`);

    const others = await value.locator(".bar-value").allTextContents();
    expect(others.map(Number).reduce((sum, n) => sum + n, 0)).toBe(all);

    const first = page.locator(".name").first();
    const name = await first.locator("b").textContent();
    await first.click();
    expect(await page.locator("#card-name").textContent()).toBe(name);
    const reason = page.locator(".reasons li").first().locator("p").first();
    await expect.poll(() => reason.textContent()).toMatch(/\d/);

    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await customersShown(page)).toBe(wanted);
    await page.keyboard.press("Escape");
    expect(await customersShown(page)).toBe(all);
    expectQuiet(visit);
    await visit.close();
  });

  it("filters from several views are combined, and a second click takes one away", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    const all = await customersShown(page);
    const cell = page.locator(".rfm button:not(.heat-0)").first();
    await cell.click();
    const inCell = await customersShown(page);
    await page
      .locator("figure", { has: page.locator("#dimension-churn") })
      .locator(".bar-row")
      .first()
      .click();
    expect(await customersShown(page)).toBeLessThanOrEqual(inCell);
    expect(await page.locator(".chip").count()).toBe(2);
    await page.locator('.rfm button[aria-pressed="true"]').click();
    await page.locator(".chip").first().click();
    expect(await customersShown(page)).toBe(all);
    await visit.close();
  });

  it("every chart has a table with the same numbers", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    const figure = page.locator("figure", { has: page.locator("#dimension-churn") });
    const drawn = await figure.locator(".bar-value").allTextContents();
    await figure.locator(".icon-button").click();
    const listed = await figure.locator("tbody td:nth-child(2)").allTextContents();
    expect(listed).toEqual(drawn);
    await visit.close();
  });

  it("the list sorts, searches and shows only the rows in sight", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    const money = async () =>
      (await page.locator(".virtual tbody .at-spend").allTextContents()).map((text) =>
        Number(text.replace(/[^\d.-]/g, "")),
      );
    const descending = await money();
    expect(descending).toEqual([...descending].sort((a, b) => b - a));
    await page.locator(".at-spend .sort").click();
    await expect.poll(async () => (await money())[0]).toBeLessThan(descending[0] ?? 0);
    expect(await page.locator(".virtual tbody tr").count()).toBeLessThan(60);

    const name = (await page.locator(".name b").nth(3).textContent()) ?? "";
    await page.locator("input[type=search]").fill(name);
    expect(await page.locator(".name b").allTextContents()).toContain(name);
    expect(await page.locator(".chip").count()).toBe(1);
    await visit.close();
  });

  it("another date judges everybody again and keeps the filters", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    expect(page.workers().length).toBe(1);
    await page.locator(".bar-row").first().click();
    const before = await page.locator(".figures").textContent();
    await page.locator(".as-of > .button").click();
    await page.locator(".pop input").fill("2026-05-01");
    await page.locator(".pop .primary").click();
    await expect.poll(() => page.locator(".as-of > .button").textContent()).toContain("1 May 2026");
    expect(await page.locator(".figures").textContent()).not.toBe(before);
    expect(await page.locator(".chip").count()).toBe(1);
    expectQuiet(visit);
    await visit.close();
  });

  it("language and appearance change at once and keep the filters", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    await page.locator(".bar-row").first().click();
    const kept = await customersShown(page);
    await page.locator("input[name=language][value=zh]").check({ force: true });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.locator(".n-of-m").textContent()).toContain("位客户");
    expect(await customersShown(page)).toBe(kept);
    await page.locator("input[name=theme][value=dark]").check({ force: true });
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await visit.close();
  });

  it("the whole way can be gone with the keyboard", async () => {
    const visit = await openDashboard(browser);
    const { page } = visit;
    await openSample(visit);
    await page.locator("figure .bar-row").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".chip").count()).toBe(1);
    await page.locator(".name").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("name");
    await visit.close();
  });
});
