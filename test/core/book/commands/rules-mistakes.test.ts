import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import type { TabChange } from "../../../../core/book/plan.ts";
import { cellsChanged } from "../../../../core/book/plan-size.ts";
import { rulesColumns } from "../../../../core/schemes/rules-tab/columns.ts";
import { COLUMN, type Edit, editedBook, idOf, options, place, rulesOf, set, typed } from "./edited-rules.ts";

describe("mistakes are answered in their row", () => {
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
});
