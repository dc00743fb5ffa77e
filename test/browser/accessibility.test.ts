import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { openDashboard, openSample } from "./dashboard-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const looks = (["zh", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);

async function findings(page: Page): Promise<string[]> {
  const result = (await page.evaluate(
    `${axe.source}; axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`,
  )) as axe.AxeResults;
  return result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(" | ")}`,
  );
}

describe.each(looks)("in $language, $theme", ({ language, theme }) => {
  it("axe finds nothing on the start screen, the dashboard, with filters, nor on a customer's card", async () => {
    const visit = await openDashboard(browser, { language, theme });
    const { page } = visit;
    expect(await findings(page)).toEqual([]);
    await openSample(visit);
    for (const panel of await page.locator("main > details > summary").all()) await panel.click();
    expect(await findings(page)).toEqual([]);
    await page.locator(".bar-row").first().click();
    await page.locator(".rfm button").first().click();
    await page.locator(".icon-button").first().click();
    await page.locator(".as-of > .button").click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".pop").count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".chips").count()).toBe(0);
    await page.locator(".name").first().click();
    expect(await findings(page)).toEqual([]);
    await visit.close();
  });

  it("nothing sticks out sideways from 320 pixels up, and every target is large enough to hit", async () => {
    const visit = await openDashboard(browser, { language, theme, size: { width: 320, height: 700 } });
    const { page } = visit;
    await openSample(visit);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, summary, .choice label, input:not([hidden])")]
        .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 90) }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
    await visit.close();
  });
});
