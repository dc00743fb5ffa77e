import { expect, test } from "vitest";
import type { Host } from "../../host/host.ts";
import { openWithCustomers } from "../opened.ts";

const RULES = "规则 Rules";
const SETTINGS = "设置 Settings";
const RULE = 2;
const CHECK = 9;
const ID = 10;

const rowOf = (host: Host, id: string) => host.rows(RULES).findIndex((row) => row[ID] === id);
const typeRule = (host: Host, id: string, rule: string) =>
  host.type(RULES, `C${rowOf(host, id) + 1}`, [[rule]]);

async function classified() {
  const host = await openWithCustomers(60);
  const clicked = host.click("classifyCustomers", { answer: "YES" });
  expect(clicked.thrown).toBeUndefined();
  return { host, clicked };
}

test("the Rules tab stands there with drop-downs, colours, widths and a frozen header", async () => {
  const { host } = await classified();
  const sheet = host.book.sheet(RULES);
  expect(sheet.frozenRows).toBe(1);
  expect(host.rows(RULES)[1]?.[ID]).toBe("value/high");
  expect(sheet.validation(1, 3)?.choices).toEqual(["dedicated manager", "team", "automated"]);
  expect(sheet.validation(900, 8), "rows to come too").toEqual({
    choices: ["yes", "no"],
    allowInvalid: true,
  });
  expect(sheet.backgrounds.get("1 1")).toBe("#c9e9dd");
  expect(sheet.widths.get(RULE)).toBe(420);
  const scheme = host.rows(SETTINGS).findIndex(([name]) => name === "trade");
  expect(host.book.sheet(SETTINGS).validation(scheme, 2)?.choices).toContain("General B2B");
  expect(host.book.sheet(SETTINGS).validation(scheme + 1, 2)).toBeNull();
});

test("a rule the user changed decides, and a second click finds nothing to write", async () => {
  const { host } = await classified();
  typeRule(host, "activity/active", "days since last order < 9,999");
  const { shown, thrown } = host.click("classifyCustomers", { answer: "YES" });
  expect(thrown).toBeUndefined();
  expect(shown.at(-1)?.text).toContain("Done.");
  const [header = [], ...rows] = host.rows("Customers");
  const column = header.indexOf("交易活跃度 Activity");
  expect(new Set(rows.map((row) => row[column]))).toEqual(new Set(["Active"]));
  expect(host.click("classifyCustomers", { answer: "YES" }).shown[0]?.text).toContain(
    "Everything is up to date",
  );
});

test("a mistake is marked in its row after a Yes, with a note on the cell; corrected, all marks go", async () => {
  const { host } = await classified();
  const customers = JSON.stringify(host.rows("Customers"));
  host.book.sheet(RULES).notes.set("1 2", "note of mine");
  typeRule(host, "tier/vip", "spnd > 3");
  const row = rowOf(host, "tier/vip");
  const { shown } = host.click("classifyCustomers", { answer: "YES" });
  expect(shown[0]?.text).toContain("Nothing was written, because:");
  expect(shown[0]?.text).toContain(
    "规则 Rules, row 6, column “规则 Rule”: There is no field or measure called",
  );
  expect(shown[0]?.text).toContain("Marks the mistakes in the column “检查 Check”");
  expect(shown.at(-1)?.text).toContain("marked");
  expect(JSON.stringify(host.rows("Customers"))).toBe(customers);
  const sheet = host.book.sheet(RULES);
  expect(host.rows(RULES)[row]?.[CHECK]).toContain('no field or measure called "spnd"');
  expect(sheet.notes.get(`${row} ${RULE}`)).toContain("⚠ There is no field");
  expect(sheet.backgrounds.get(`${row} ${CHECK}`)).toBe("#fbd9c2");
  typeRule(host, "tier/vip", "orders > 3");
  host.click("classifyCustomers", { answer: "YES" });
  expect(host.rows(RULES)[row]?.[CHECK]).toBe("");
  expect([...sheet.notes]).toEqual([["1 2", "note of mine"]]);
  expect(sheet.backgrounds.has(`${row} ${CHECK}`)).toBe(false);
});

test("answering No marks nothing", async () => {
  const { host } = await classified();
  typeRule(host, "tier/vip", "spnd > 3");
  const before = JSON.stringify(host.rows(RULES));
  host.click("classifyCustomers", { answer: "NO" });
  expect(JSON.stringify(host.rows(RULES))).toBe(before);
});

test("undo takes the tabs away with everything that dressed them", async () => {
  const { host } = await classified();
  expect(host.click("undoLastRun", { answer: "YES" }).thrown).toBeUndefined();
  for (const name of [RULES, SETTINGS]) {
    const sheet = host.book.sheet(name);
    expect(sheet).toMatchObject({ hidden: true, lastRow: 0 });
    expect(sheet.backgrounds.size).toBe(0);
    expect(sheet.validation(1, 2) ?? sheet.validation(1, 3)).toBeNull();
  }
  host.click("classifyCustomers", { answer: "YES" });
  expect(host.book.sheet(RULES).hidden).toBe(false);
  expect(host.book.sheet(RULES).validation(1, 8)).not.toBeNull();
});

test("another trade is chosen in the Settings tab", async () => {
  const { host } = await classified();
  const row = host.rows(SETTINGS).findIndex(([name]) => name === "trade") + 1;
  host.type(SETTINGS, `C${row}`, [["Retail and e-commerce"]]);
  host.click("classifyCustomers", { answer: "YES" });
  expect(host.rows(RULES)[rowOf(host, "status/existing")]?.[8]).toBe("no");
  expect(host.click("classifyCustomers", { answer: "YES" }).shown[0]?.text).toContain(
    "Everything is up to date",
  );
});

test("a tab of the user's called like ours is left alone", async () => {
  const host = await openWithCustomers(20);
  host.book.type(host.book.add(RULES), 0, 0, [["my rules"], ["be kind"]]);
  host.click("classifyCustomers", { answer: "YES" });
  expect(host.rows(RULES)).toEqual([["my rules"], ["be kind"]]);
  expect(host.rows("规则 Rules (2)").length).toBeGreaterThan(40);
});
