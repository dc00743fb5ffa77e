import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import type { Result } from "./race.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));

/** The peers are installed the first time somebody wants to race them. */
export async function installPeers(): Promise<void> {
  if (existsSync(new URL("node_modules/@duckdb/node-api", import.meta.url))) return;
  console.log("Installing the peers into test/peers/node_modules …");
  await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here });
}

/** Bundled like the product, so that no loader's additions are measured. */
export async function bundleRace(): Promise<string> {
  await build({
    root: here,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: "race.ts",
      target: "node20",
      outDir: "dist",
      rolldownOptions: { external: [/^node:/, "@duckdb/node-api", "json-rules-engine"] },
    },
  });
  return fileURLToPath(new URL("dist/race.js", import.meta.url));
}

/** One contestant in a process of its own; its labels end up in `labels`. */
export async function race(
  script: string,
  contestant: string,
  size: number,
  repeats: number,
  labels: string,
): Promise<Result> {
  const flags = ["--expose-gc", "--max-old-space-size=8192"];
  const { stdout } = await run(
    process.execPath,
    [...flags, script, contestant, String(size), String(repeats), labels],
    { maxBuffer: 2 ** 24 },
  );
  const line = stdout.split("\n").find((text) => text.startsWith("RESULT "));
  if (!line) throw new Error(`${contestant} gave no result: ${stdout.slice(-500)}`);
  return JSON.parse(line.slice("RESULT ".length)) as Result;
}
