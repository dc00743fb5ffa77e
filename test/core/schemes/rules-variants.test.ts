import { expect, test } from "vitest";
import { businessLine } from "../../../core/dimensions/business-line.ts";
import type { Dimension } from "../../../core/dimensions/dimension.ts";
import { value } from "../../../core/dimensions/value.ts";
import { readRulesTab } from "../../../core/schemes/read-rules-cells.ts";
import { rulesRows } from "../../../core/schemes/rules-cells.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";
import { tableOf } from "../make-table.ts";

const RULE = 2;

const byRank: Dimension = {
  ...value,
  variants: {
    setting: "value-by",
    rules: { rank: { high: "spend rank >= 80%", medium: "spend rank >= 50%" } },
  },
  flags: [{ id: "small", name: { en: "small", zh: "小" }, on: ["low"], when: "spend <= 0" }],
  alsoFrom: "province",
};
const scheme: Scheme = { ...standard, dimensions: [byRank] };

/** As dimensions in force are while the setting says "rank". */
const ranked: Dimension = {
  ...byRank,
  segments: byRank.segments.map((one) => ({
    ...one,
    when: byRank.variants?.rules.rank?.[one.id] ?? one.when,
  })),
};

test("the tab shows the sentences of the variant in force, and reading them keeps every variant", () => {
  const rows = rulesRows(scheme, [ranked], "zh");
  expect(rows[1]?.[RULE]).toBe("消费排名 ≥ 80%");
  expect(readRulesTab(tableOf("Rules", rows), scheme).dimensions).toEqual([byRank]);
});

test("a sentence the user changed stands, whatever the setting says; the others follow it", () => {
  const rows = rulesRows(scheme, [ranked], "en");
  (rows[1] as unknown[])[RULE] = "spend rank >= 90%";
  const [read] = readRulesTab(tableOf("Rules", rows), scheme).dimensions;
  expect(read?.segments[0]).toMatchObject({ when: "spend rank >= 90%", verbatim: true });
  expect(read?.segments[1]?.when).toBe(value.segments[1]?.when);
  expect(read?.variants).toEqual({ setting: "value-by", rules: { rank: { medium: "spend rank >= 50%" } } });
});

test("the sentence of another choice, typed by hand, stands like any other", () => {
  const by = (choice: string) => ({ ...scheme, settings: new Map([["value-by", choice]]) });
  const amounts = rulesRows(scheme, [byRank], "en");
  (amounts[1] as unknown[])[RULE] = "spend rank ≥ 80%";
  const [byAmount] = readRulesTab(tableOf("Rules", amounts), by("amount")).dimensions;
  expect(byAmount?.segments[0]).toMatchObject({ when: "spend rank ≥ 80%", verbatim: true });
  expect(byAmount?.segments[1]).toEqual(value.segments[1]);
  const ranks = rulesRows(scheme, [ranked], "en");
  (ranks[1] as unknown[])[RULE] = value.segments[0]?.when;
  const [read] = readRulesTab(tableOf("Rules", ranks), by("rank")).dimensions;
  expect(read?.segments[0]).toMatchObject({ when: value.segments[0]?.when, verbatim: true });
  expect(read?.segments[1]).toEqual(value.segments[1]);
});

test("further answers go with the column they are of", () => {
  const made: Scheme = { ...standard, dimensions: [businessLine] };
  const rows = rulesRows(made, [businessLine], "en");
  const readWith = (rule: string) => {
    (rows[1] as unknown[])[RULE] = rule;
    return readRulesTab(tableOf("Rules", rows), made).dimensions[0];
  };
  const fewer = String(rows[1]?.[RULE]).replace(/\d+/, "3");
  const segmentsFrom = { ...businessLine.segmentsFrom, most: 3 };
  expect(readWith(fewer)).toEqual({ ...businessLine, segmentsFrom });
  expect(readWith("top 3 of province")?.alsoFrom).toBeUndefined();
});

test("what cells cannot say stays: flags of segments that are there, and where further answers come from", () => {
  const rows = rulesRows(scheme, [byRank], "en");
  const [without] = readRulesTab(tableOf("Rules", rows.slice(0, 3)), scheme).dimensions;
  expect(without?.alsoFrom).toBe("province");
  expect(without?.flags).toBeUndefined();
  expect(readRulesTab(tableOf("Rules", rows), scheme).dimensions[0]?.flags).toEqual(byRank.flags);
});

test("segments made from data are one row, and what is said of the rest follows it", () => {
  const area: Dimension = {
    id: "area",
    name: { en: "Area", zh: "地区" },
    asks: { en: "Where?", zh: "在哪里？" },
    segmentsFrom: { name: "province", most: 8 },
    segments: [
      {
        id: "rest",
        name: { en: "Elsewhere", zh: "其他地区" },
        tone: "none",
        when: "otherwise",
        advice: { en: "", zh: "" },
      },
    ],
  };
  const made: Scheme = { ...standard, dimensions: [area] };
  for (const [language, text] of [
    ["en", "top 8 of Province"],
    ["zh", "省份 前 8 名"],
  ] as const) {
    const rows = rulesRows(made, [area], language);
    expect(rows.slice(1).map((row) => [row[RULE], row[10]])).toEqual([
      [text, "area/*"],
      [language === "en" ? "otherwise" : "其余", "area/rest"],
    ]);
    expect(readRulesTab(tableOf("Rules", rows), made).dimensions).toEqual([area]);
  }
});

test("a tab takes 100 segments a dimension, those made from data among them", () => {
  const nothing = { en: "", zh: "" };
  const many = (count: number, most = 0): Scheme => {
    const segments = Array.from({ length: count }, (_, at) => {
      const name = { en: `S${at}`, zh: `S${at}` };
      return { id: `s${at}`, name, tone: "fair" as const, when: "otherwise", advice: nothing };
    });
    const name = { en: "Own", zh: "自有" };
    const own = { id: "own", name, asks: nothing, segments };
    const segmentsFrom = { name: "province", most };
    return { ...standard, dimensions: [most > 0 ? { ...own, segmentsFrom } : own] };
  };
  const problems = (scheme: Scheme) =>
    readRulesTab(tableOf("Rules", rulesRows(scheme, scheme.dimensions, "en")), standard).problems.map(
      ({ code, row, message }) => [code, row, message.en.split(".")[0]],
    );
  const said = "A dimension has at most 100 segments, this one has 101";
  expect(problems(many(100))).toEqual([]);
  expect(problems(many(50, 50))).toEqual([]);
  expect(problems(many(101))).toEqual([["E_RULES_MANY", 102, said]]);
  expect(problems(many(51, 50))).toEqual([["E_RULES_MANY", 2, said]]);
});
