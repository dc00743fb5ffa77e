import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Chrome, Edge and Chromium are usually installed. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ];
  }),
];

/** A real browser for the tests, found on this machine or installed where that is possible. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ARGS });
}

async function browserPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH says ${named}, but there is no such file.`);
  }
  const found =
    USUAL_PLACES.find((place) => existsSync(place)) ?? (await packagedBrowser()) ?? installedByApt();
  if (found !== undefined) return found;
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium. Install one (Debian, Ubuntu: apt-get install chromium), " +
      "or npm install --no-save @sparticuz/chromium, or set CHROMIUM_PATH to its executable.",
  );
}

/** The package that carries a browser, where somebody installed it. */
async function packagedBrowser(): Promise<string | undefined> {
  const name: string = "@sparticuz/chromium";
  try {
    const { default: carried } = (await import(name)) as { default: { executablePath(): Promise<string> } };
    return await carried.executablePath();
  } catch {
    return undefined;
  }
}

function installedByApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  try {
    execFileSync("apt-get", ["install", "-y", "chromium"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return USUAL_PLACES.find((place) => existsSync(place));
}
