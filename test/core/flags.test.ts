import { expect, test } from "vitest";
import { classifyCommand } from "../../core/book/commands/classify.ts";
import { memoryBook } from "../../core/book/memory-book.ts";
import { dayFromIso } from "../../core/cells/day.ts";
import { classify } from "../../core/classify.ts";
import { classifyTables } from "../../core/classify-tables.ts";
import type { Dimension } from "../../core/dimensions/dimension.ts";
import { flaggedName, splitFlags } from "../../core/flags.ts";
import { standard } from "../../core/schemes/scheme.ts";
import { classified, segmentsOf } from "./classified.ts";
import { importedFrom } from "./make-imported.ts";
import { aTable } from "./tables/a-table.ts";

const flags = [
  { id: "returned", name: { en: "returned", zh: "回流" }, on: ["new"], when: "otherwise" },
  { id: "big", name: { en: "big (today)", zh: "大单" }, on: ["new"], when: "otherwise" },
];
const segment = { name: { en: "New (recent)", zh: "新客户" } };

test("flags stand in brackets behind the name, and come off again", () => {
  expect(flaggedName(segment, [], "en")).toBe("New (recent)");
  expect(flaggedName(segment, flags.slice(0, 1), "en")).toBe("New (recent) (returned)");
  expect(flaggedName(segment, flags, "zh")).toBe("新客户（回流、大单）");
  for (const language of ["en", "zh"] as const) {
    for (const some of [flags.slice(0, 1), [], flags.slice(0, 0)]) {
      const written = flaggedName(segment, some, language);
      expect(splitFlags(written, { flags })).toEqual({ name: segment.name[language], flags: some });
    }
  }
  expect(splitFlags("New (recent)", { flags }), "no flag of ours").toEqual({
    name: "New (recent)",
    flags: [],
  });
});

// As of 2026-06-30: E1 … E9 bought often and much, "back" twice in all and lately, "new" once and lately.
const regulars = Array.from({ length: 9 }, (_, at) =>
  Array.from({ length: 6 + at }, (_, month) => ({
    customer: `E${at + 1}`,
    on: `2026-0${1 + (month % 6)}-0${1 + at}`,
    amount: 500 + 100 * at,
  })),
).flat();
const orders = [
  ...regulars,
  { customer: "back", on: "2024-01-10", amount: 10 },
  { customer: "back", on: "2026-06-29", amount: 10 },
  { customer: "new", on: "2026-06-29", amount: 10 },
];

test("an old customer among the new ones is marked as returned (D-05)", () => {
  const result = classified(importedFrom({ orders }));
  const { keys } = result.imported.customers;
  const row = (key: string) => keys.indexOf(key);
  expect(segmentsOf(result, "rfm")[row("back")]).toBe("new");
  expect(segmentsOf(result, "rfm")[row("new")]).toBe("new");
  expect(result.flags("rfm", row("back")).map(({ id }) => id)).toEqual(["returned"]);
  expect(result.flags("rfm", row("new"))).toEqual([]);
  expect(result.flags("rfm", row("E9"))).toEqual([]);
  expect(result.flags("no such question", 0)).toEqual([]);
});

test("a flag's sentence may name its own dimension; one that cannot be read stops the run", () => {
  const dimension = (when: string): Dimension => ({
    id: "asked",
    name: { en: "Asked", zh: "问题" },
    asks: { en: "", zh: "" },
    segments: [
      {
        id: "all",
        name: { en: "All", zh: "全部" },
        tone: "good",
        when: "otherwise",
        advice: { en: "", zh: "" },
      },
    ],
    flags: [{ id: "f", name: { en: "f", zh: "标" }, on: ["all"], when }],
  });
  const run = (when: string) =>
    classify(importedFrom({ customers: ["a"] }), { ...standard, dimensions: [dimension(when)] }, 20_000);
  const read = run("Asked is All");
  expect("dimensions" in read && read.flags("asked", 0).map(({ id }) => id)).toEqual(["f"]);
  const unknown = run("orders > 3");
  expect("dimensions" in unknown && unknown.flags("asked", 0)).toEqual([]);
  expect(run("no such thing > 3").problems).toMatchObject([{ stops: true }]);
});

test.each(["en", "zh"] as const)(
  "flags are written beside the customers and read back from there (%s)",
  (language) => {
    const keys = [...new Set(orders.map(({ customer }) => customer))];
    const tables = [
      aTable("Customers", [["customer id", "name"], ...keys.map((key) => [key, `Customer ${key}`])]),
      aTable("Orders", [
        ["order no", "customer id", "order date", "amount"],
        ...orders.map(({ customer, on, amount }, at) => [at, customer, on, amount]),
      ]),
    ];
    const choices = new Map<string, string>();
    const today = dayFromIso("2026-06-30");
    const book = memoryBook(tables);
    book.apply(classifyCommand(book, { today, language, choices }).plan);
    const [customers] = book.tables();
    const row = keys.indexOf("back");
    const column = customers?.columns.find(([header]) => String(header).includes("RFM segment"));
    expect(column?.[row + 1]).toBe(language === "zh" ? "新客户（回流）" : "New (returned)");
    const alone = classifyTables(customers ? [customers] : [], { today, choices, asRecorded: true });
    if (!("dimensions" in alone)) throw new Error("it cannot be classified");
    expect(segmentsOf(alone, "rfm")[row]).toBe("new");
    expect(alone.flags("rfm", row).map(({ id }) => id)).toEqual(["returned"]);
    expect(alone.flags("rfm", keys.indexOf("new"))).toEqual([]);
  },
);
