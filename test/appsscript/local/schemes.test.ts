import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import { editPart } from "../../core/files/xlsx/edit-parts.ts";
import { partsOf } from "../../core/files/xlsx/workbook-parts.ts";
import { classify } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "schemes-"));
const at = (name: string) => join(folder, name);
const DATE = ["--as-of", "2026-11-01"];

const orders = ["id,customer,date,amount"];
for (let n = 0; n < 200; n++) orders.push(`${n},c${n % 23},2026-0${1 + (n % 9)}-1${n % 7},${(n * 37) % 500}`);
writeFileSync(at("orders.csv"), orders.join("\n"));

test("a trade by name stays in force in the workbook, where a mistake is marked though the run stops", async () => {
  const first = await classify(at("orders.csv"), ...DATE, "--scheme", "b2b", "--out", at("b2b.xlsx"));
  expect(first.stderr).toBe("");
  const again = await classify(at("b2b.xlsx"), ...DATE, "--preview");
  expect(again.stdout).toContain("rules General B2B");
  expect(again.stdout).toContain("Everything is up to date: nothing to write.");

  const bytes = readFileSync(at("b2b.xlsx"));
  const [part = ""] = [...partsOf(bytes)].find(([, xml]) => xml.includes("value/high")) ?? [];
  writeFileSync(
    at("wrong.xlsx"),
    editPart(bytes, part, (xml) => xml.replace("days since last order &lt; active", "dys &lt; active")),
  );
  const outs = ["--out", at("marked.xlsx"), "--out", at("never.json")];
  const stopped = await classify(at("wrong.xlsx"), ...DATE, ...outs);
  expect(stopped.status).toBe(1);
  expect(stopped.stderr).toMatch(
    /规则 Rules, row \d+, column “规则 Rule”: There is no field or measure called "dys"/,
  );
  expect(stopped.stdout).toContain("Marks the mistakes in the column “检查 Check” of “规则 Rules”.");
  expect(existsSync(at("never.json"))).toBe(false);
  const rules = (await readXlsx(readFileSync(at("marked.xlsx")), "t.xlsx")).tables.find(
    ({ own }) => own === "rules",
  );
  expect(rules?.columns[9]?.slice(1).join("")).toContain('called "dys"');
});

test("questions nobody's data answer are told with their needs, and not counted one by one", async () => {
  writeFileSync(at("bare.csv"), "customer id,name,amount\n1,Ann,10\n2,Bob,20\n");
  const { stdout } = await classify(at("bare.csv"), ...DATE, "--out", at("bare.json"));
  expect(stdout).toMatch(/\d+ questions could not be answered\. They need:\n {4}\S/);
  expect(stdout).not.toContain("Not enough data 2");
  const { dimensions } = JSON.parse(readFileSync(at("bare.json"), "utf8"));
  expect(dimensions.map(({ id }: { id: string }) => id)).toContain("activity");
});

test("a scheme nobody knows is answered with those there are", async () => {
  const { status, stderr } = await classify(at("orders.csv"), "--scheme", "b3b");
  expect(status).toBe(1);
  expect(stderr).toContain("There is no scheme called “b3b”. Schemes are: standard, b2b, bookkeeping");
});
