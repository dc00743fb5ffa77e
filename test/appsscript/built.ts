import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CONFIG = at("appsscript/vite.config.ts");

export const CODE = at("appsscript/dist/Code.js");

/** The add-on's Code.js, built anew when a source is younger. */
export async function builtCode(): Promise<string> {
  const sources = [...filesIn(at("core")), ...filesIn(at("appsscript"))].filter(
    (path) => !/[/\\](dist|local)[/\\]/.test(path),
  );
  const built = modified(CODE);
  if (sources.some((path) => modified(path) > built)) await build({ configFile: CONFIG, logLevel: "error" });
  return CODE;
}

/** One of the test's own scripts, bundled as the add-on is. */
export async function builtScript(entry: string): Promise<string> {
  const lib = { entry: at(entry), name: "__app", formats: ["iife" as const], fileName: () => "script.js" };
  const output = await build({ configFile: CONFIG, logLevel: "error", build: { lib, write: false } });
  const [first] = [output].flat() as Rollup.RollupOutput[];
  const chunk = first?.output.find(({ type }) => type === "chunk");
  return chunk?.type === "chunk" ? chunk.code : "";
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
