import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { builtCode } from "./built.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("clasp would push the built script and the manifest, and nothing else", async () => {
  await builtCode();
  const answer = execFileSync(
    process.execPath,
    [
      `${root}node_modules/@google/clasp/build/src/index.js`,
      "--project",
      "appsscript/.clasp.json",
      "show-file-status",
      "--json",
    ],
    { cwd: root, encoding: "utf8", env: { ...process.env, HOME: tmpdir() } },
  );
  const { filesToPush } = JSON.parse(answer);
  const names = filesToPush.map((path: string) => path.replace(/^.*[/\\]/, "")).sort();
  expect(names.filter((name: string) => !name.endsWith(".html"))).toEqual(["Code.js", "appsscript.json"]);
});
