import { describe, expect, test } from "vitest";
import { type ClassifyOptions, classifyCommand } from "../../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import type { TabChange } from "../../../../core/book/plan.ts";
import { cellsChanged } from "../../../../core/book/plan-size.ts";
import type { Cell } from "../../../../core/cells/cell.ts";
import { dayFromIso } from "../../../../core/cells/day.ts";
import { ASIDE, MISTAKE } from "../../../../core/schemes/check-marks.ts";
import { schemes } from "../../../../core/schemes/index.ts";
import { type RulesColumn, rulesColumns } from "../../../../core/schemes/rules-tab/columns.ts";
import { standard } from "../../../../core/schemes/scheme.ts";
import { rowsOf } from "../../../../core/tables/rows.ts";
import type { Table } from "../../../../core/tables/table.ts";
import { tableOf } from "../../make-table.ts";

const options: ClassifyOptions = {
  today: dayFromIso("2026-06-30"),
  language: "en",
  choices: new Map<string, string>(),
};

const HEADER = ["客户编号", "省份", "订单数", "消费总额", "最近购买日期", "首次购买日期"];
const PROVINCES = ["广东", "浙江", "广东", "四川"];
const CUSTOMERS = Array.from({ length: 12 }, (_, at) => [
  `C${at}`,
  PROVINCES[at % 4] as string,
  at,
  at * 1000,
  at === 0 ? null : `2026-0${1 + (at % 6)}-11`,
  at === 0 ? null : "2024-01-01",
]);

type Row = Cell[];
type Edit = (rows: Row[]) => Row[] | undefined;

const COLUMN = (id: RulesColumn) => rulesColumns.findIndex((column) => column.id === id);
const idOf = (row: Row | undefined) => row?.[COLUMN("id")];
const rowOf = (rows: readonly Row[], id: string) => rows.find((row) => idOf(row) === id) as Row;

function set(rows: readonly Row[], id: string, column: RulesColumn, cell: Cell): void {
  rowOf(rows, id)[COLUMN(column)] = cell;
}

/** A row as a user types it: no check, no id. */
const typed = (dimension: string, segment: string, rule: string): Row => [dimension, segment, rule];

/** A book classified once, its Rules tab then edited by hand. */
function editedBook(edit: Edit, more: Partial<ClassifyOptions> = {}, tab = "rules") {
  const book = memoryBook([tableOf("客户", [HEADER, ...CUSTOMERS])]);
  book.apply(classifyCommand(book, { ...options, ...more }).plan);
  return editTab(book.tables(), edit, tab);
}

function editTab(tables: readonly Table[], edit: Edit, tab = "rules") {
  return memoryBook(
    tables.map((table) => {
      if (table.own !== tab) return table;
      const rows = rowsOf(table).map((row) => [...row]);
      const now = edit(rows) ?? rows;
      const { id, name, own } = table;
      return tableOf(name, now, { id, name, ...(own && { own }) });
    }),
  );
}

const tabOf = (book: ReturnType<typeof memoryBook>, own: string) =>
  rowsOf(book.tables().find((table) => table.own === own) as Table);
const rulesOf = (book: ReturnType<typeof memoryBook>) => tabOf(book, "rules");

/** Classify again and write; then nothing is left to write. */
function run(book: ReturnType<typeof memoryBook>, more: Partial<ClassifyOptions> = {}) {
  const outcome = classifyCommand(book, { ...options, ...more });
  expect(outcome.problems.filter(({ stops }) => stops)).toEqual([]);
  book.apply(outcome.plan);
  expect(cellsChanged(classifyCommand(book, { ...options, ...more }).plan)).toBe(0);
  const classification = outcome.classification;
  if (!classification) throw new Error("nothing was classified");
  const segmentsOf = (id: string) => {
    const found = classification.dimensions.find(({ dimension }) => dimension.id === id);
    return found && [...found.codes].map((code) => found.dimension.segments[code]?.name.en ?? null);
  };
  const { columns, ownColumns } = book.tables()[0] as Table;
  const column = (marker: string) =>
    columns[[...ownColumns].find(([, own]) => own === marker)?.[0] ?? -1]?.slice(1);
  return { classification, segmentsOf, column, told: outcome.told, problems: outcome.problems };
}

describe("what a user can do by cells", () => {
  test("nothing edited: nothing to write", () => {
    const book = editedBook(() => undefined);
    expect(classifyCommand(book, options).plan.changes).toEqual([]);
  });

  test("a number in a sentence", () => {
    const book = editedBook((rows) => {
      set(rows, "activity/active", "rule", "days since last order < 20");
      return rows;
    });
    const { segmentsOf } = run(book);
    expect(segmentsOf("activity")?.filter((name) => name === "Active").length).toBe(2);
    expect(rowOf(rulesOf(book), "activity/active")[COLUMN("rule")]).toBe("days since last order < 20");
  });

  test("the same rule in other words keeps the standard's, a rule of their own keeps theirs, in any language", () => {
    const book = editedBook((rows) => {
      set(rows, "activity/active", "rule", "距上次购买天数 <  活跃界限");
      set(rows, "activity/silent", "rule", "days since last order < 300");
      return rows;
    });
    run(book, { language: "zh" });
    const rows = rulesOf(book);
    expect(rowOf(rows, "activity/active")[COLUMN("rule")]).toBe("距上次购买天数 < 活跃界限");
    expect(rowOf(rows, "activity/silent")[COLUMN("rule")]).toBe("days since last order < 300");
    expect(rowOf(rows, "value/high")[COLUMN("dimension")]).toBe("客户价值");
    run(book, { language: "en" });
    expect(rowOf(rulesOf(book), "activity/active")[COLUMN("rule")]).toBe(
      "days since last order < active below",
    );
  });

  test("a segment added in the middle gets an id from its name and decides", () => {
    const book = editedBook((rows) => {
      const at = rows.findIndex((row) => idOf(row) === "value/medium");
      rows.splice(at, 0, typed("Value", "Rising star", "spend between 5,000 and 7,000"));
      return rows;
    });
    const { segmentsOf } = run(book);
    expect(segmentsOf("value")?.slice(5, 8)).toEqual(Array(3).fill("Rising star"));
    expect(idOf(rulesOf(book).find((row) => row[1] === "Rising star"))).toBe("value/rising-star");
  });

  test.each(["above", "below"])(
    "a row copied %s is a new segment, its model stays what other rules name",
    (where) => {
      const book = editedBook((rows) => {
        const copy = [...rowOf(rows, "value/high")];
        copy[COLUMN("segment")] = "Giant";
        copy[COLUMN("rule")] = "spend >= 11000";
        rows.splice(where === "above" ? 1 : 2, 0, copy);
        return rows;
      });
      const { classification, segmentsOf } = run(book);
      const ids = classification.dimensions[0]?.dimension.segments.map(({ id }) => id);
      expect(ids).toEqual(
        where === "above" ? ["giant", "high", "medium", "low"] : ["high", "giant", "medium", "low"],
      );
      expect(segmentsOf("value")?.[11]).toBe(where === "above" ? "Giant" : "High value");
      expect(rowOf(rulesOf(book), "tier/vip")[COLUMN("rule")]).toContain("Value is High value");
    },
  );

  test.each(["above", "below"])("rows copied %s under another name are a new dimension", (where) => {
    const book = editedBook((rows) => {
      const copies = rows.slice(1, 4).map((row) => ["Worth", ...row.slice(1)] as Row);
      rows.splice(where === "above" ? 1 : 4, 0, ...copies);
      return rows;
    });
    const { classification } = run(book);
    const ids = classification.dimensions.slice(0, 2).map(({ dimension }) => dimension.id);
    expect(ids).toEqual(where === "above" ? ["worth", "value"] : ["value", "worth"]);
  });

  test("a whole new dimension, with a column of its own", () => {
    const book = editedBook((rows) => [
      ...rows,
      typed("Paper size", "A4", "spend >= 6000"),
      typed("", "A5", "otherwise"),
    ]);
    const { segmentsOf, column } = run(book);
    expect(segmentsOf("paper-size")?.slice(5, 7)).toEqual(["A5", "A4"]);
    expect(column("dimension:paper-size")?.slice(5, 7)).toEqual(["A5", "A4"]);
    expect(rulesOf(book).slice(-2).map(idOf)).toEqual(["paper-size/a4", "paper-size/a5"]);
  });

  test("a dimension made from the most frequent values of a column", () => {
    const book = editedBook((rows) => [...rows, typed("Area", "", "top 1 of province")]);
    const { segmentsOf } = run(book);
    expect(segmentsOf("area")?.slice(0, 4)).toEqual(["广东", "Other", "广东", "Other"]);
    run(book, { language: "zh" });
    expect(rulesOf(book).slice(-1)[0]?.slice(0, 3)).toEqual(["Area", null, "省份 前 1 名"]);
  });

  test("the order of rows is the order of rules", () => {
    const book = editedBook((rows) => {
      set(rows, "activity/active", "rule", "days since last order < 9999");
      const [at, to] = ["active", "silent"].map((id) =>
        rows.findIndex((row) => idOf(row) === `activity/${id}`),
      ) as [number, number];
      [rows[at], rows[to]] = [rows[to] as Row, rows[at] as Row];
      return rows;
    });
    expect(run(book).segmentsOf("activity")).not.toContain("Active");
  });

  test("a segment and a dimension renamed: known by their ids, they keep column and rule", () => {
    const book = editedBook((rows) => {
      set(rows, "value/high", "segment", "Whale");
      for (const id of ["tier/potential", "tier/vip", "tier/regular"])
        set(rows, id, "dimension", "Treatment");
      return rows;
    });
    const { segmentsOf, classification } = run(book);
    expect(segmentsOf("value")).toContain("Whale");
    expect(classification.dimensions[1]?.dimension).toMatchObject({ id: "tier", name: { zh: "Treatment" } });
    expect(rowOf(rulesOf(book), "tier/vip")[COLUMN("rule")]).toContain("Value is Whale");
  });

  test("a segment switched off takes nobody", () => {
    const book = editedBook((rows) => {
      set(rows, "value/medium", "on", "no");
      return rows;
    });
    const { segmentsOf } = run(book);
    expect(segmentsOf("value")).not.toContain("Medium value");
    expect(rowOf(rulesOf(book), "value/medium")[COLUMN("on")]).toBe("no");
  });

  test("a dimension switched off: its column is emptied, rules that name it still work; undo brings it back", () => {
    const before = editedBook(() => undefined);
    const column = (book: typeof before) => {
      const { columns, ownColumns } = book.tables()[0] as Table;
      return columns[[...ownColumns].find(([, own]) => own === "dimension:churn")?.[0] ?? -1]?.slice(1);
    };
    const filled = column(before);
    const book = editTab(before.tables(), (rows) => {
      for (const row of rows) if (String(idOf(row)).startsWith("churn/")) row[COLUMN("on")] = "否";
      return rows;
    });
    const { segmentsOf, told } = run(book);
    expect(told.map(({ en }) => en).join()).toContain("Empties “流失预警 Churn warning”");
    expect(segmentsOf("churn")).toBeUndefined();
    expect(segmentsOf("lifecycle")).toContain("First-time buyer");
    expect(column(book)?.every((cell) => cell === null)).toBe(true);
    book.apply(undoCommand(book, options).plan);
    expect(column(book)).toEqual(filled);
  });

  test("rows deleted are gone; a row with the name of a known dimension brings it back", () => {
    const book = editedBook((rows) => rows.filter((row) => !String(idOf(row)).startsWith("rfm")));
    expect(run(book).segmentsOf("rfm")).toBeUndefined();
    const again = editTab(book.tables(), (rows) => [...rows, typed("RFM 分群", "", "")]);
    expect(run(again).segmentsOf("rfm")).toBeDefined();
    expect(rulesOf(again).filter((row) => String(idOf(row)).startsWith("rfm/")).length).toBe(12);
  });

  test("owner, visits, advice, tone and tag", () => {
    const book = editedBook((rows) => {
      const cells = { owner: "团队", visit: 7, advice: "Call on Mondays", tone: "watch", tag: "重要客户" };
      for (const [column, cell] of Object.entries(cells)) set(rows, "value/low", column as RulesColumn, cell);
      return rows;
    });
    const { classification } = run(book);
    expect(classification.dimensions[0]?.dimension.segments[2]).toMatchObject({
      care: { owner: "team", visitEvery: 7 },
      advice: { en: "Call on Mondays", zh: "Call on Mondays" },
      tone: "watch",
      tag: { en: "重要客户", zh: "重要客户" },
    });
    expect(rowOf(rulesOf(book), "value/low")[COLUMN("owner")]).toBe("team");
  });

  test("an owner may be a person, and stand without days", () => {
    const book = editedBook((rows) => {
      set(rows, "value/low", "owner", "小王");
      set(rows, "value/low", "visit", null);
      return rows;
    });
    const { classification } = run(book);
    const low = classification.scheme.dimensions[0]?.segments.find(({ id }) => id === "low");
    expect(low?.care).toEqual({ owner: "小王" });
    expect(rowOf(rulesOf(book), "value/low")[COLUMN("owner")]).toBe("小王");
  });

  test("notes right of our columns stay where they are", () => {
    const book = editedBook((rows) => {
      rowOf(rows, "value/high")[rulesColumns.length] = "ask Ann";
      set(rows, "value/high", "rule", "spend >= 1");
      return rows;
    });
    run(book);
    expect(rowOf(rulesOf(book), "value/high")[rulesColumns.length]).toBe("ask Ann");
  });

  test("a text that looks like a formula stays a text", () => {
    const book = editedBook((rows) => {
      set(rows, "value/low", "advice", "=HYPERLINK(1)");
      return rows;
    });
    run(book);
    expect(rowOf(rulesOf(book), "value/low")[COLUMN("advice")]).toBe("=HYPERLINK(1)");
  });
});

describe("mistakes are answered in their row", () => {
  /** The row of an id, or of so many rows below the standard's own; the header is row 1. */
  const place = (where: string | number, { dimensions } = standard): number => {
    const ids = dimensions.flatMap(({ id, segments, segmentsFrom }) => [
      ...(segmentsFrom ? [`${id}/*`] : []),
      ...segments.map((segment) => `${id}/${segment.id}`),
    ]);
    return typeof where === "string" ? ids.indexOf(where) + 2 : ids.length + 1 + where;
  };
  const cases: readonly [string, Edit, string | number, string, string][] = [
    [
      "a word nobody knows",
      (rows) => {
        set(rows, "value/high", "rule", "spnd > 3");
        return rows;
      },
      "value/high",
      "规则 Rule",
      'There is no field or measure called "spnd". Did you mean "spend"',
    ],
    [
      "no rule",
      (rows) => [...rows, typed("Mine", "One", "")],
      1,
      "规则 Rule",
      "There is no rule here. Write one, or: otherwise.",
    ],
    ["no segment", (rows) => [...rows, typed("Mine", "", "spend > 3")], 1, "分群 Segment", "Give it a name."],
    ...(["原因 Why", "Name", "Spend", "一\n二"] as const).map((name): (typeof cases)[number] => [
      `a dimension called ${JSON.stringify(name)}`,
      (rows) => [...rows, typed(name, "One", "otherwise")],
      1,
      "维度 Dimension",
      name === "一\n二" ? "A name stands on one line." : `“${name}” `,
    ]),
    [
      "two segments of one name",
      (rows) => [...rows, typed("Mine", "One", "spend > 3"), typed("Mine", "one", "otherwise")],
      2,
      "分群 Segment",
      "“Mine” has another segment called “one”, see row",
    ],
    [
      "a dimension renamed in one row only",
      (rows) => {
        set(rows, "value/low", "dimension", "Worth");
        return rows;
      },
      "value/low",
      "维度 Dimension",
      "By its id this row belongs to “Value” of row 2, but here stands “Worth”.",
    ],
    [
      "visits that are no days",
      (rows) => {
        set(rows, "value/low", "visit", "often");
        return rows;
      },
      "value/low",
      "回访间隔（天） Visit every (days)",
      "“often” is no number of days.",
    ],
    [
      "neither on nor off",
      (rows) => {
        set(rows, "value/low", "on", "maybe");
        return rows;
      },
      "value/low",
      "启用 On",
      "“maybe” is neither yes nor no.",
    ],
    [
      "a column that cannot be split",
      (rows) => [...rows, typed("Mine", "", "top 5 of spend")],
      1,
      "规则 Rule",
      "“spend” is no column of words",
    ],
    [
      "advice where segments are made from data",
      (rows) => [...rows, ["Mine", null, "top 5 of province", null, null, "Call them"]],
      1,
      "建议 Advice",
      "Segments made from data take nothing here.",
    ],
    [
      "rules in a circle",
      (rows) => {
        set(rows, "value/low", "rule", "churn is lost");
        set(rows, "churn/lost", "rule", "lifecycle is lost");
        return rows;
      },
      "lifecycle/potential",
      "规则 Rule",
      "in a circle",
    ],
  ];

  test.each(cases)("%s", (_, edit, where, column, words) => {
    const row = place(where);
    const book = editedBook(edit);
    const { plan, problems, classification } = classifyCommand(book, options);
    expect(classification).toBeUndefined();
    const found = problems.filter(({ stops }) => stops);
    expect(found.map((problem) => [problem.tab, problem.row, problem.column])).toEqual([
      ["规则 Rules", row, column],
    ]);
    const [change, ...more] = plan.changes as TabChange[];
    expect(more).toEqual([]);
    expect(change?.after?.[row - 1]?.[COLUMN("check")]).toContain(words);
    expect(cellsChanged(plan)).toBe(1);
    const at = rulesColumns.findIndex(({ header }) => header === column);
    expect(change?.look?.notes).toEqual([{ row: row - 1, column: at, text: expect.stringContaining(words) }]);
    book.apply(plan);
    expect(classifyCommand(book, options).plan.changes, "told once").toEqual([]);
  });

  test("a dimension deleted that another one names: told where it is named", () => {
    const book = editedBook((rows) => rows.filter((row) => !String(idOf(row)).startsWith("value/")));
    const found = classifyCommand(book, options).problems.filter(({ stops }) => stops);
    expect(found).toHaveLength(1);
    expect(rulesOf(book)[(found[0]?.row ?? 0) - 1]?.[COLUMN("id")]).toBe("tier/vip");
    expect(found[0]?.message.en).toContain("This rule names “Value”, whose rows were deleted.");
  });

  test("notes beside rows with mistakes stay", () => {
    const book = editedBook((rows) => {
      set(rows, "value/high", "rule", "spnd > 3");
      rowOf(rows, "value/high")[rulesColumns.length + 2] = "ask Ann";
      return rows;
    });
    const { plan } = classifyCommand(book, options);
    expect(cellsChanged(plan)).toBe(1);
    book.apply(plan);
    expect(rowOf(rulesOf(book), "value/high")[rulesColumns.length + 2]).toBe("ask Ann");
  });

  test("all mistakes at once, in the language of the run; corrected, the check column is empty again", () => {
    const book = editedBook((rows) => {
      set(rows, "value/high", "rule", "spnd > 3");
      set(rows, "tier/vip", "rule", "orders ≥");
      return rows;
    });
    const { plan } = classifyCommand(book, { ...options, language: "zh" });
    book.apply(plan);
    expect(rowOf(rulesOf(book), "value/high")[COLUMN("check")]).toContain(
      "没有叫“spnd”的字段或指标。您是不是要写",
    );
    expect(rowOf(rulesOf(book), "tier/vip")[COLUMN("check")]).not.toBeNull();
    const corrected = editTab(book.tables(), (rows) => {
      set(rows, "value/high", "rule", "spend > 3");
      set(rows, "tier/vip", "rule", "orders ≥ 2");
      return rows;
    });
    run(corrected);
    const saying = rulesOf(corrected).filter((row) => String(row[COLUMN("check")]).includes(MISTAKE));
    expect(saying).toEqual([]);
  });

  test("of two mistakes one corrected: its mark goes, the other stays, and so do remarks on other rows", () => {
    const book = editedBook((rows) => {
      set(rows, "value/high", "rule", "spnd > 3");
      set(rows, "tier/vip", "rule", "orders ≥");
      return rows;
    });
    const remark = rowOf(rulesOf(book), "churn/lost")[COLUMN("check")];
    expect(remark).toBe(`${ASIDE}Overlaps with “Warning”, “Watch”: this row wins.`);
    book.apply(classifyCommand(book, options).plan);
    const better = editTab(book.tables(), (rows) => {
      set(rows, "value/high", "rule", "spend > 3");
      return rows;
    });
    better.apply(classifyCommand(better, options).plan);
    expect(rowOf(rulesOf(better), "value/high")[COLUMN("check")]).toBeNull();
    expect(rowOf(rulesOf(better), "tier/vip")[COLUMN("check")]).toContain(MISTAKE);
    expect(rowOf(rulesOf(better), "churn/lost")[COLUMN("check")]).toBe(remark);
  });

  test("a rule no customer can reach is remarked in its row in full and stands out; asides do not", () => {
    const book = editedBook((rows) => {
      set(rows, "value/high", "rule", "spend > 3");
      set(rows, "value/medium", "rule", "spend > 30");
      return rows;
    });
    const { plan } = classifyCommand(book, options);
    const rules = plan.changes.find(
      (change) => change.kind === "tab" && change.marker === "rules",
    ) as TabChange;
    const rows = (rules.after ?? []).map((row) => [...row]);
    const at = rows.findIndex((row) => idOf(row) === "value/medium");
    expect(rows[at]?.[COLUMN("check")]).toContain("Value: “Medium value” can never apply");
    const marks = rules.look?.tones.find(({ column }) => column === COLUMN("check"))?.rows;
    expect(marks?.flatMap((tone, row) => (tone === null ? [] : [row]))).toEqual([at]);
  });

  test("a mistake in a row that is switched off waits until it is switched on", () => {
    const off: Edit = (rows) => [...rows, ["Mine", "One", "spnd > 3", null, null, null, null, null, "no"]];
    const book = editedBook(off);
    run(book);
    const on = editTab(book.tables(), (rows) => {
      set(rows, "mine/one", "on", "yes");
      return rows;
    });
    expect(classifyCommand(on, options).problems.find(({ stops }) => stops)?.row).toBe(place(1));
  });

  test.each([
    ["counted line", "quantitty > 0", 'no field or measure called "quantitty"'],
    ["score by", "fixed lines", "here are 0 lines, but 5 score bins by fixed lines need 4"],
  ])(
    "a mistake that shows only when the setting “%s” is used is answered in a row of its tab too",
    (name, cell, words) => {
      const edit: Edit = (rows) => {
        (rows.find(([called]) => called === name) as Row)[2] = cell;
        return rows;
      };
      const book = editedBook(edit, {}, "settings");
      book.apply(classifyCommand(book, options).plan);
      const answers = tabOf(book, "settings").map((row) => String(row[6] ?? ""));
      expect(answers.join()).toContain(words);
    },
  );

  test("the same said by hand stands in no row: it is named", () => {
    const book = editedBook(() => undefined);
    const choices = new Map([["counted line", "quantitty > 0"]]);
    const { problems } = classifyCommand(book, { ...options, choices });
    const [problem] = problems.filter(({ stops }) => stops);
    expect(problem?.tab).toBeUndefined();
    expect(problem?.message.en).toMatch(/^counted line: There is no field/);
  });

  test("a column of the tab that is gone is named", () => {
    const book = editedBook((rows) =>
      rows.map(([dimension, segment, , ...rest]) => [dimension, segment, ...rest] as Row),
    );
    const { problems, plan } = classifyCommand(book, options);
    expect(problems.find(({ stops }) => stops)).toMatchObject({
      code: "E_OWN_COLUMN_GONE",
      tab: "规则 Rules",
    });
    expect(plan.changes).toEqual([]);
  });
});

describe("columns of the user's in the tabs they share with us", () => {
  const withColumn = (at: number, title: string): Edit => {
    return (rows) =>
      rows.map((row, index) => [...row.slice(0, at), index === 0 ? title : "mine", ...row.slice(at)]);
  };
  const padded: Edit = (rows) =>
    rows.map((row) => Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => row[at] ?? null));

  test.each(["rules", "settings"])(
    "one put between ours in %s stops the run: nothing of theirs is lost",
    (own) => {
      const book = editedBook((rows) => withColumn(1, "Remarks")(padded(rows) as Row[]), {}, own);
      const { problems, plan } = classifyCommand(book, options);
      const stops = problems.filter((one) => one.stops);
      expect(stops.map(({ code, saw }) => [code, saw])).toEqual([["E_COLUMN_IN_THE_WAY", "Remarks"]]);
      expect(stops[0]?.message.en).toContain("Move it right of");
      expect(plan.changes).toEqual([]);
    },
  );

  test("our own, moved about, are found by their headers and put back", () => {
    const book = editedBook((rows) =>
      (padded(rows) as Row[]).map(
        ([dimension, segment, rule, ...rest]) => [rule, dimension, segment, ...rest] as Row,
      ),
    );
    run(book);
    expect(rulesOf(book)[0]?.slice(0, 3)).toEqual(["维度 Dimension", "分群 Segment", "规则 Rule"]);
  });

  test("all rows deleted is the same as the tab deleted: it begins anew", () => {
    const fresh = rulesOf(editedBook(() => undefined));
    const book = editedBook((rows) => rows.slice(0, 1));
    run(book);
    expect(rulesOf(book)).toEqual(fresh);
  });
});

describe("which rules are in force", () => {
  const b2b = schemes.find(({ id }) => id === "b2b");
  const retail = schemes.find(({ id }) => id === "retail");
  const value = (book: ReturnType<typeof memoryBook>, name: string) =>
    tabOf(book, "settings").find(([called]) => called === name)?.[2];
  const setSetting =
    (name: string, cell: Cell): Edit =>
    (rows) => {
      (rows.find(([called]) => called === name) as Row)[2] = cell;
      return rows;
    };

  test("a scheme by hand is written to the tabs and stays in force without being named again", () => {
    const book = editedBook(() => undefined, { scheme: b2b });
    expect(value(book, "trade")).toBe("General B2B");
    expect(value(book, "active below")).toBe(180);
    expect(rowOf(rulesOf(book), "rfm/loyal")[COLUMN("on")]).toBe("no");
    const { classification } = run(book);
    expect(classification.run.scheme).toBe("b2b");
  });

  test("another trade chosen in the Settings tab takes over while nobody has changed the rules", () => {
    const book = editedBook(setSetting("trade", "零售与电商"), {}, "settings");
    const { classification, segmentsOf } = run(book);
    expect(classification.run.scheme).toBe("retail");
    expect(segmentsOf("status")).toBeUndefined();
    expect(value(book, "active below"), "still the standard's, so the trade's").toBe(60);
  });

  test("a Settings tab deleted begins anew, for the same trade", () => {
    const book = editedBook(() => undefined, { scheme: retail });
    const without = memoryBook(book.tables().filter(({ own }) => own !== "settings"));
    expect(run(without).classification.run.scheme).toBe("retail");
    expect(value(without, "active below")).toBe(60);
  });

  test("settings of the user's own outlive a change of trade", () => {
    const edited = editedBook(setSetting("active below", 77), {}, "settings");
    const book = editTab(edited.tables(), setSetting("trade", "retail"), "settings");
    run(book);
    expect(value(book, "active below")).toBe(77);
  });

  test("rules of the user's own win over another scheme, and it says so", () => {
    const book = editedBook((rows) => {
      set(rows, "value/high", "rule", "spend >= 5");
      return rows;
    });
    const outcome = classifyCommand(book, { ...options, scheme: retail });
    expect(outcome.problems.map(({ code }) => code)).toContain("W_RULES_KEPT");
    expect(outcome.classification?.run.scheme).toBe("standard");
    expect(outcome.classification?.run.settings.scheme).toBe("standard");
  });

  test("a scheme of the user's own, from a file, stays in force without the file", () => {
    const mine = { ...(retail as NonNullable<typeof retail>), id: "mine", name: { en: "mine", zh: "mine" } };
    const book = editedBook(() => undefined, { scheme: mine });
    expect(value(book, "trade") ?? null).toBeNull();
    const { classification } = run(book);
    expect(classification.run.scheme).toBe("mine");
    expect(classification.scheme.off).toContain("status");
  });

  test("a tab of the user's called like ours is never touched", () => {
    const theirs = tableOf("规则 Rules", [["my own rules"], ["be kind"]]);
    const book = memoryBook([tableOf("客户", [HEADER, ...CUSTOMERS]), theirs]);
    book.apply(classifyCommand(book, options).plan);
    expect(book.tables()[1]).toEqual(theirs);
    expect(book.tables().find(({ own }) => own === "rules")?.name).toBe("规则 Rules (2)");
    expect(classifyCommand(book, options).plan.changes).toEqual([]);
    book.apply(undoCommand(book, options).plan);
    expect(book.tables()[1]).toEqual(theirs);
    expect(book.tables().length).toBe(2);
  });

  test("the run's date in the Settings tab stays there", () => {
    const book = editedBook(setSetting("as of", "2026-05-01"), {}, "settings");
    expect(run(book).classification.run.asOf).toBe("2026-05-01");
    expect(value(book, "as of")).toBe("2026-05-01");
  });

  test("each setting says which questions use it, by its rules or through measures", () => {
    const rows = tabOf(
      editedBook(() => undefined),
      "settings",
    );
    const used = new Map(rows.map((row) => [row[0], row[5]]));
    expect(used.get("as of")).toBe("everything");
    expect(used.get("high value line")).toBe("Value");
    expect(used.get("high loyalty from")).toContain("Lifecycle, Loyalty, Loyalty state");
    expect(used.get("gap pull")).toBe("Churn warning");
  });
});

describe("what is written", () => {
  const noDates = () => {
    const rows = [HEADER, ...CUSTOMERS.slice(1)].map((row) => row.slice(0, 4));
    return memoryBook([tableOf("客户", rows)]);
  };

  test("a question that nobody's data answer gets no column, and is told with what it needs", () => {
    const book = noDates();
    const { plan, told, classification } = classifyCommand(book, options);
    book.apply(plan);
    expect([...(book.tables()[0] as Table).ownColumns.values()]).not.toContain("dimension:activity");
    expect(classification?.dimensions.map(({ dimension }) => dimension.id)).toContain("activity");
    expect(told[0]?.en).toMatch(
      /^\d+ questions could not be answered: .*Activity, .*Churn warning.* need an orders tab with dates, or [^;]*; .* more need other data/,
    );
    expect(told[0]?.zh).toMatch(/^有 \d+ 个问题无法回答：/);
  });

  test("a column written before stays and says “not enough data”", () => {
    const full = editedBook(() => undefined);
    const tables = full.tables().map((table, at) => {
      if (at !== 0) return table;
      const columns = table.columns.map((column, index) =>
        index === 4 || index === 5 ? column.map((cell, row) => (row === 0 ? cell : null)) : column,
      );
      return { ...table, columns };
    });
    const book = memoryBook(tables);
    expect(run(book).column("dimension:activity")?.[5]).toBe("Not enough data");
  });
});
