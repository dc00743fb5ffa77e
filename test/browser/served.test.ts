import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { sampleWorkbook } from "./made-files.ts";

const FOLDER = fileURLToPath(new URL("../../dashboard/dist/", import.meta.url));
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

let browser: Browser;
let server: Server;
let data: Uint8Array | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer(({ url = "/" }, answer) => {
    const name = url === "/" ? "index.html" : url.slice(1);
    try {
      const body =
        name === "data.xlsx" ? (data ?? readFileSync("no such file")) : readFileSync(FOLDER + name);
      answer.setHeader("content-type", TYPES[name.split(".").pop() ?? ""] ?? "application/octet-stream");
      answer.end(body);
    } catch {
      answer.statusCode = 404;
      answer.end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function visit() {
  const page = await browser.newPage();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  await page.goto(address);
  return { page, elsewhere };
}

it("a workbook beside the served page is opened at once, in a worker, and nothing else is asked", async () => {
  data = sampleWorkbook();
  const { page, elsewhere } = await visit();
  await page.waitForSelector(".name");
  expect(await page.locator(".source").textContent()).toBe("data.xlsx");
  expect(page.workers().length).toBe(1);
  expect(elsewhere).toEqual([]);
  await page.close();
});

it("without a workbook the page starts empty", async () => {
  data = undefined;
  const { page } = await visit();
  await page.waitForSelector(".drop-zone");
  await page.close();
});
