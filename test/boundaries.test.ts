import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const bin = (name: string) => join(root, "node_modules/.bin", name);

/** What the linter says of a file at this path, in an empty project with our rules. */
function lint(path: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  copyFileSync(join(root, ".biome.json"), join(folder, ".biome.json"));
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), code);
  const { stdout, stderr } = spawnSync(bin("biome"), ["lint", path], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return stdout + stderr;
}

test.each([
  ["core/a.ts", 'import { readFileSync } from "node:fs";\nreadFileSync("");', "core is pure"],
  ["core/a.ts", 'import { app } from "../dashboard/main.tsx";\napp();', "core is pure"],
  ["core/a.ts", 'import Papa from "papaparse";\nPapa();', "Only core/files reads file formats"],
  ["appsscript/a.ts", 'import { openFiles } from "#core/files";\nopenFiles();', "nothing that reads files"],
  ["appsscript/a.ts", "SpreadsheetApp.getActive();", "Only appsscript/google names Google services"],
  [
    "dashboard/a.ts",
    'import { onOpen } from "../appsscript/main.ts";\nonOpen();',
    "The dashboard imports core and itself",
  ],
])("%s may not say: %s", (path, code, words) => {
  expect(lint(path, code)).toContain(words);
});

test("the page, Google, Node, the console and newer library methods are unknown to core's compiler", () => {
  const folder = mkdtempSync(join(tmpdir(), "boundary-"));
  const names = ["document", "SpreadsheetApp", "process", "console", "[3, 1].toSorted()"];
  writeFileSync(join(folder, "a.ts"), `export const all = [${names.join(", ")}];\n`);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "core/tsconfig.json"),
      include: [join(folder, "a.ts")],
      exclude: [],
    }),
  );
  let said = "";
  try {
    execFileSync(bin("tsc"), ["-p", folder], { encoding: "utf8", shell: process.platform === "win32" });
  } catch (error) {
    said = String((error as { stdout: string }).stdout);
  }
  for (const name of ["document", "SpreadsheetApp", "process", "console", "toSorted"]) {
    expect(said).toContain(`'${name}'`);
  }
});
