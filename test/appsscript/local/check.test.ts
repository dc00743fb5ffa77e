import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { classify } from "./command.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "check-"));

const check = (...given: string[]) => classify("--check", ...given);

test("the standard rules are sound, with lines not known yet and with those of the data", async () => {
  const alone = await check("--lang", "zh");
  expect(alone).toMatchObject({ status: 0, stderr: "" });
  expect(alone.stdout).toBe("每个分群都能用到，每位客户都有对应的分群。\n");
  const sample = await check(join(root, "dashboard/sample/sample.xlsx"), "--as-of", "2026-11-01");
  expect(sample).toMatchObject({ status: 0, stderr: "" });
  expect(sample.stdout).toMatch(/^Every segment can apply/);
});

test("lines given by hand in the wrong order, and a gap in a scheme file, exit 1 with an example", async () => {
  const scheme = {
    id: "mine",
    dimensions: [
      { id: "activity", segments: [{ id: "none" }, { id: "active", when: "days since last order < 10" }] },
    ],
  };
  const file = join(folder, "mine.json");
  writeFileSync(file, JSON.stringify(scheme));
  const run = await check("--scheme", file, "--set", "high value line=3", "--set", "medium value line=5");
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("✗ Value: “Medium value” can never apply");
  expect(run.stdout).toContain("For example, contribution 5 is “High value”.");
  expect(run.stdout).toContain(
    "✗ Activity: no segment is for customers with has ordered yes, days since last order 10 days.",
  );
});

test("overlaps that our own rules mean are not told, those with a rule of the user's are", async () => {
  const file = join(folder, "overlap.json");
  const segments = [
    { id: "none" },
    { id: "active", when: "days since last order < 100" },
    { id: "silent", when: "days since last order between 50 and 500" },
    { id: "dormant" },
  ];
  writeFileSync(file, JSON.stringify({ id: "mine", dimensions: [{ id: "activity", segments }] }));
  expect((await check("--scheme", file)).stdout.trim().split("\n")).toEqual([
    expect.stringMatching(/^Every segment can apply/),
    expect.stringMatching(/^· Activity: .* “Active” and “Silent”; the upper one wins\.$/),
  ]);
});

test("a rule or setting that cannot be read stops, each is told, and that nothing was checked", async () => {
  const two = await check("--set", "hgh value line=3", "--set", "gap pull=-3", "--lang", "zh");
  expect(two.stderr.trim().split("\n")).toEqual([
    expect.stringContaining("“hgh value line”"),
    expect.stringContaining("间隔收缩系数：“-3”"),
    "没有检查：请按上面的提示修改后重新运行。",
  ]);
  expect(await check("--set", "hgh value line=3")).toMatchObject({ status: 1, stdout: "" });
  const file = join(folder, "bad.json");
  writeFileSync(file, '{"dimensions":[{"id":"activity","segments":[{"id":"active","when":"spnd > 3"}]}]}');
  const bad = await check("--scheme", file);
  expect(bad).toMatchObject({ status: 1, stdout: "" });
  expect(bad.stderr).toContain("spnd");
});
