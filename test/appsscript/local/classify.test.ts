import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import { classify } from "./command.ts";

const root = resolve(import.meta.dirname, "../../..");
const sample = join(root, "dashboard/sample/sample.xlsx");
const folder = mkdtempSync(join(tmpdir(), "classify-"));
const at = (name: string) => join(folder, name);

const json = (name: string) => JSON.parse(readFileSync(at(name), "utf8"));

const DATE = ["--as-of", "2026-11-01"];

beforeAll(async () => {
  const run = await classify(
    sample,
    ...DATE,
    "--out",
    at("out.xlsx"),
    "--out",
    at("out.json"),
    "--out",
    at("out.csv"),
  );
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});

test("the account of every tab adds up", () => {
  for (const tab of Object.values<Record<string, number>>(json("out.json").account)) {
    const { read, imported = 0, attention = 0, blank = 0, headerOrTotal = 0 } = tab;
    expect(imported + attention + blank + headerOrTotal).toBe(read);
  }
});

test("the .json names every segment, its customers and their spend, and every customer's reasons", () => {
  const { run, dimensions, customers, problems } = json("out.json");
  expect(run).toMatchObject({ asOf: "2026-11-01", basis: "12m", scheme: "standard" });
  for (const { id, segments, notEnoughData } of dimensions) {
    const counted = segments.reduce(
      (sum: number, segment: { customers: number }) => sum + segment.customers,
      0,
    );
    expect(counted + notEnoughData, id).toBe(customers.length);
    const spend = customers
      .filter((customer: Customer) => customer.segments[id] === segments[0].id)
      .reduce((sum: number, customer: Customer) => sum + (customer.measures.spend ?? 0), 0);
    expect(segments[0].spend).toBeCloseTo(spend, 2);
  }
  for (const customer of customers) {
    expect(Object.keys(customer.why)).toEqual(Object.keys(customer.segments));
    for (const why of Object.values(customer.why)) expect(why).not.toBe("");
  }
  expect(problems.every((problem: { message: string }) => problem.message !== "")).toBe(true);
});

interface Customer {
  readonly key: string;
  readonly row: number | null;
  readonly segments: Readonly<Record<string, string | null>>;
  readonly measures: Readonly<Record<string, number>>;
}

test("classifying its own result changes nothing, in the same language", async () => {
  const { stdout } = await classify(at("out.xlsx"), ...DATE, "--preview");
  expect(stdout).toContain("Everything is up to date: nothing to write.");
});

test("--preview writes no file", async () => {
  const run = await classify(sample, ...DATE, "--preview", "--out", at("never.xlsx"));
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("Nothing else changes.");
  expect(existsSync(at("never.xlsx"))).toBe(false);
});

test("shuffled rows give every customer the same segments and reasons", async () => {
  const orders = ["id,customer,date,amount"];
  for (let n = 0; n < 300; n++)
    orders.push(`${n},c${n % 23},2026-0${1 + (n % 9)}-1${n % 7},${(n * 37) % 500}`);
  writeFileSync(at("orders.csv"), orders.join("\n"));
  const [header = "", ...rows] = orders;
  writeFileSync(
    at("shuffled.csv"),
    [header, ...rows.sort((a, b) => (a.slice(-3) < b.slice(-3) ? -1 : 1))].join("\n"),
  );
  await classify(at("orders.csv"), ...DATE, "--out", at("a.json"));
  await classify(at("shuffled.csv"), ...DATE, "--out", at("b.json"));
  const byKey = (name: string) =>
    new Map(json(name).customers.map(({ key, ...rest }: Customer) => [key, { ...rest, row: null }]));
  expect(new Map([...byKey("b.json")].sort())).toEqual(new Map([...byKey("a.json")].sort()));
  expect(json("b.json").run.settings).toEqual(json("a.json").run.settings);
});

test("the .csv is the customers' table with our columns, and says why", () => {
  const text = readFileSync(at("out.csv"), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.split("\r\n")[1]).toContain("客户价值 Value");
});

test("a .csv classified again is up to date; no tabs are spoken of, and without --out no file", async () => {
  const customers = Array.from({ length: 23 }, (_, n) => `c${n},Customer ${n}`);
  writeFileSync(at("customers.csv"), ["customer id,name", ...customers].join("\n"));
  await classify(at("customers.csv"), at("orders.csv"), ...DATE, "--out", at("once.csv"));
  const again = await classify(at("once.csv"), at("orders.csv"), ...DATE, "--out", at("twice.csv"));
  expect(again.stdout).toContain("Everything is up to date: nothing to write.");
  expect(readFileSync(at("twice.csv"), "utf8")).toBe(readFileSync(at("once.csv"), "utf8"));
  const alone = await classify(at("once.csv"), ...DATE, "--out", at("alone.csv"));
  expect(alone.stdout).not.toContain("Writes the tabs");
  expect((await classify(at("orders.csv"), ...DATE)).stdout).toContain("No file was written");
});

test("beside .csv files the one .xlsx is carried over; its tabs keep their names", async () => {
  writeFileSync(at("Customers.csv"), "id,customer,date,amount\n1,c1,2026-09-01,5");
  const run = await classify(at("Customers.csv"), sample, ...DATE, "--out", at("both.xlsx"));
  expect(run.status).toBe(0);
  const tabs = async (name: string) =>
    (await readXlsx(new Uint8Array(readFileSync(at(name))), name)).tables.map((table) => table.name);
  const own = (name: string) => !name.startsWith("_") && !name.startsWith("Value_");
  const alone = await tabs("out.xlsx");
  const both = await tabs("both.xlsx");
  expect(both.filter((name) => !alone.includes(name) && own(name))).toHaveLength(1);
  expect(both).toContain("_classifier");
  const again = await classify(at("both.xlsx"), ...DATE, "--preview");
  expect(again.stdout).toContain("Everything is up to date: nothing to write.");
});

test("several .xlsx cannot be carried over in one: said so, nothing written", async () => {
  const run = await classify(sample, at("out.xlsx"), ...DATE, "--out", at("several.xlsx"));
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain("carries over everything of one .xlsx");
  expect(existsSync(at("several.xlsx"))).toBe(false);
});

test("as a process of its own it ends with the exit code", () => {
  const script = join(root, "appsscript/local/classify.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", script, "--lang", "fr"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(run).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--lang") });
});

test("a setting given by hand decides and is stated in the run", async () => {
  await classify(sample, ...DATE, "--set", "高价值线=1000000", "--out", at("set.json"));
  const { run, dimensions } = json("set.json");
  expect(run.settings["high-value-line"]).toBe(1_000_000);
  expect(dimensions[0].segments[0]).toMatchObject({ id: "high", customers: 0 });
});

test("as-of may carry a time, which counts where recency is in elapsed days", async () => {
  const noon = ["--as-of", "2026-11-01 12:50"];
  await classify(sample, ...noon, "--set", "recency in=elapsed days", "--out", at("noon.json"));
  expect(json("noon.json").run.asOf).toBe("2026-11-01T12:50:00");
  await classify(sample, ...noon, "--out", at("day.json"));
  expect(json("day.json").run).toEqual(json("out.json").run);
});

test("the header of the scores says which is best, and is known again", async () => {
  const four = [...DATE, "--set", "score bins=4"];
  await classify(sample, ...four, "--out", at("four.csv"));
  expect(readFileSync(at("four.csv"), "utf8")).toContain("RFM 得分 Scores (4 = best)");
  const again = await classify(at("four.csv"), ...four, "--out", at("again.csv"));
  expect(again.stderr).toBe("");
  const [, header = ""] = readFileSync(at("again.csv"), "utf8").split("\r\n");
  expect(header.split("RFM 得分")).toHaveLength(2);
});

test("a scheme file says only what differs", async () => {
  const scheme = {
    id: "mine",
    dimensions: [
      {
        id: "activity",
        segments: [
          { id: "none" },
          { id: "active", when: "days since last order < 10" },
          { id: "dormant", when: "otherwise" },
        ],
      },
    ],
  };
  writeFileSync(at("mine.json"), JSON.stringify(scheme));
  expect(
    (await classify(sample, ...DATE, "--scheme", at("mine.json"), "--out", at("mine-out.json"))).status,
  ).toBe(0);
  const { run, dimensions } = json("mine-out.json");
  expect(run.scheme).toBe("mine");
  const activity = dimensions.find(({ id }: { id: string }) => id === "activity");
  expect(activity.segments.map(({ id }: { id: string }) => id)).toEqual(["none", "active", "dormant"]);
  writeFileSync(
    at("bad.json"),
    '{"dimensions":[{"id":"activity","segments":[{"id":"active","when":"spnd > 3"}]}]}',
  );
  const bad = await classify(sample, ...DATE, "--scheme", at("bad.json"), "--out", at("bad-out.json"));
  expect(bad.status).toBe(1);
  expect(bad.stderr).toContain("spnd");
  expect(existsSync(at("bad-out.json"))).toBe(false);
});

test("wrong usage exits 2 and shows how; a file that cannot be read exits 1 and writes nothing", async () => {
  expect((await classify()).status).toBe(2);
  expect((await classify(sample, "--as-of", "2026-02-30")).status).toBe(2);
  expect((await classify(sample, "--lang", "fr")).status).toBe(2);
  expect((await classify(sample, "--out", "x.pdf")).status).toBe(2);
  expect((await classify(sample, "--out", "x.json", "--out", "./x.json")).status).toBe(2);
  const missing = await classify(at("nowhere.csv"), "--out", at("nothing.json"));
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain("nowhere.csv");
  expect(missing.stderr).not.toContain("at async");
  writeFileSync(at("empty.csv"), "");
  expect(await classify(at("empty.csv"))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("empty"),
  });
  expect(await classify("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--as-of") });
});
