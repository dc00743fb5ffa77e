import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

const FILE = fileURLToPath(new URL("../../dashboard/dist-single/customer-dashboard.html", import.meta.url));

export interface Visit {
  readonly language?: "zh" | "en";
  readonly theme?: "light" | "dark";
  /** As in a browser that starts no worker from a file. */
  readonly withoutWorker?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** The built page in a real browser, opened from file:// with the network cut off. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for besides the file itself. */
  readonly requests: readonly string[];
  /** Errors the page threw or wrote to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openDashboard(browser: Browser, visit: Visit = {}): Promise<OpenPage> {
  if (!existsSync(FILE)) throw new Error("Build the dashboard first: npm run build");
  const address = pathToFileURL(FILE).href;
  const context = await browser.newContext({
    viewport: visit.size ?? { width: 1440, height: 900 },
    locale: visit.language === "zh" ? "zh-CN" : "en-GB",
    colorScheme: visit.theme ?? "light",
    reducedMotion: "reduce",
  });
  const requests: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === address) return route.continue();
    requests.push(url);
    return route.abort();
  });
  if (visit.withoutWorker) {
    await context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "Worker");
    });
  }
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(address);
  await page.waitForSelector("main");
  return { page, requests, errors, close: () => context.close() };
}

/** Press the button that opens the sample and wait for the figures. */
export async function openSample({ page }: OpenPage): Promise<void> {
  await page.locator(".drop-buttons .button").nth(1).click();
  await page.waitForSelector(".figures");
  await page.waitForSelector(".name");
}

/** Let go of files above the page, as a user does. */
export async function drop(
  page: Page,
  ...files: readonly { name: string; bytes: Uint8Array }[]
): Promise<void> {
  const texts = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, texts);
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

/** The figure of "Customers" on top. */
export async function customersShown(page: Page): Promise<number> {
  const text = await page.locator(".figure strong").first().textContent();
  return Number((text ?? "").replaceAll(",", ""));
}

/** Nothing was asked from anywhere, and nothing went wrong unseen. */
export function expectQuiet({ requests, errors }: OpenPage): void {
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
}
