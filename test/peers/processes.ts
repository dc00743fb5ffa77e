import { execFile } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import type { Work } from "./contestant.ts";
import type { Result } from "./race.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));
const peers: readonly string[] = Object.keys(
  JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")).dependencies,
);

/** The peers are installed the first time somebody wants to race them. */
export async function installPeers(): Promise<void> {
  if (peers.every((peer) => existsSync(new URL(`node_modules/${peer}`, import.meta.url)))) return;
  console.log("Installing the peers into test/peers/node_modules …");
  await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, shell: process.platform === "win32" });
}

/** Bundled like the product, so that no loader's additions are measured. */
async function bundle(script: string): Promise<string> {
  await build({
    root: here,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: script,
      target: "node20",
      outDir: "dist",
      emptyOutDir: false,
      rolldownOptions: { external: [/^node:/, ...peers] },
    },
  });
  return fileURLToPath(new URL(`dist/${script.replace(/ts$/, "js")}`, import.meta.url));
}

export const bundleRace = () => bundle("race.ts");

/** Our engine as one module of five functions, for another bench to run. */
export async function writeAdapter(file: string): Promise<void> {
  copyFileSync(await bundle("adapter.ts"), file);
}

/** One contestant in a process of its own. */
export async function race(
  script: string,
  work: Work,
  contestant: { readonly id: string; readonly env?: Readonly<Record<string, string>> },
  file: string,
  repeats: number,
): Promise<Result> {
  const flags = ["--expose-gc", "--max-old-space-size=8192"];
  const { stdout } = await run(
    process.execPath,
    [...flags, script, work, contestant.id, file, String(repeats)],
    { maxBuffer: 2 ** 24, env: { ...process.env, ...contestant.env } },
  );
  const line = stdout.split("\n").find((text) => text.startsWith("RESULT "));
  if (!line) throw new Error(`${contestant.id} gave no result: ${stdout.slice(-500)}`);
  return JSON.parse(line.slice("RESULT ".length)) as Result;
}
