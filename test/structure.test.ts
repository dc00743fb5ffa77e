import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../core/version.ts";

const root = resolve(import.meta.dirname, "..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "");
const read = (file: string) => readFileSync(resolve(root, file), "utf8");

test("the visible top level is what a newcomer expects, and nothing else", () => {
  const top = new Set(files.map((file) => file.split("/")[0]).filter((name) => !name?.startsWith(".")));
  expect([...top].sort()).toEqual(
    [
      "LICENSE",
      "README.md",
      "README.zh-CN.md",
      "appsscript",
      "core",
      "dashboard",
      "package-lock.json",
      "package.json",
      "test",
      "tsconfig.json",
    ].sort(),
  );
});

test("no source file grows beyond 250 lines", () => {
  const sources = files.filter((file) => /^(core|appsscript|dashboard)\/.*\.tsx?$/.test(file));
  expect(sources.filter((file) => read(file).split("\n").length > 251)).toEqual([]);
});

test("the version stated in every run is the package's", () => {
  expect(JSON.parse(read("package.json")).version).toBe(VERSION);
});

test("every dependency is pinned to one version", () => {
  for (const name of ["package.json", "test/peers/package.json"]) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(name));
    for (const [library, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, library).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  }
});

test("every path the README names is there", () => {
  for (const name of ["README.md", "README.zh-CN.md"]) {
    for (const [, path = ""] of read(name).matchAll(/\]\(((?!http)[^)#]+)\)/g)) {
      expect(
        files.some((file) => file === path || file.startsWith(`${path}/`)),
        `${name}: ${path}`,
      ).toBe(true);
    }
  }
});
