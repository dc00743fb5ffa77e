import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { openDashboard, openSample } from "./dashboard-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const views = Object.entries(sizes).flatMap(([name, size]) =>
  (["zh", "en"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((theme) => ({ name, size, language, theme })),
  ),
);

// Pictures for people, not a check: SCREENSHOTS=1 takes them.
it.runIf(process.env.SCREENSHOTS).each(views)(
  "$name, $language, $theme: the screens are kept in test/browser/dist to be looked at",
  async (view) => {
    const visit = await openDashboard(browser, view);
    const { page } = visit;
    const shoot = (what: string, fullPage = false) =>
      page.screenshot({
        path: fileURLToPath(
          new URL(`./dist/${view.name}-${view.language}-${view.theme}-${what}.png`, import.meta.url),
        ),
        fullPage,
      });
    await shoot("start");
    await openSample(visit);
    await shoot("top");
    expect((await shoot("full", true)).length).toBeGreaterThan(10_000);
    await page.locator(".chart-columns .bar-row").first().click();
    await page.evaluate(() => scrollTo(0, 0));
    await shoot("filtered");
    await page.locator(".name").first().click();
    await expect.poll(() => page.locator(".reasons p").first().textContent()).not.toBe("…");
    await shoot("card");
    await visit.close();
  },
);
