import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import type { TabChange } from "../../../../core/book/plan.ts";
import { cellsChanged } from "../../../../core/book/plan-size.ts";
import { ASIDE, MISTAKE } from "../../../../core/schemes/check-marks.ts";
import { rulesColumns } from "../../../../core/schemes/rules-tab/columns.ts";
import {
  COLUMN,
  type Edit,
  editedBook,
  editTab,
  idOf,
  options,
  place,
  type Row,
  rowOf,
  rulesOf,
  run,
  set,
  tabOf,
  typed,
} from "./edited-rules.ts";

describe("the check column", () => {
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

  const above = (rows: Row[], id: string, row: Row) => {
    rows.splice(
      rows.findIndex((one) => idOf(one) === id),
      0,
      row,
    );
    return rows;
  };
  const remarksOn = (book: ReturnType<typeof editedBook>) =>
    run(book).problems.filter(({ code }) => /^W_(RULE|SEGMENT)_/.test(code));

  test("a segment added above one that another question names is remarked on, until that question names it", () => {
    const rule = "value is one of High value, Top";
    const book = editedBook((rows) => above(rows, "value/high", typed("Value", "Top", "spend >= 9,000")));
    const [remark, ...more] = remarksOn(book);
    expect(more).toEqual([]);
    expect(remark).toMatchObject({
      tab: "规则 Rules",
      message: { en: expect.stringMatching(/^“Top” takes customers .*: Tier\./) },
    });
    expect(rowOf(rulesOf(book), "value/top")[COLUMN("check")]).toBe(remark?.message.en);
    const named = editTab(book.tables(), (rows) => {
      set(rows, "tier/vip", "rule", rule);
      return rows;
    });
    expect(remarksOn(named).filter(({ code }) => code === "W_SEGMENT_PASSED_OVER")).toEqual([]);
  });

  test("added below them it is not", () => {
    const book = editedBook((rows) => above(rows, "value/low", typed("Value", "Fair", "spend >= 100")));
    expect(remarksOn(book)).toEqual([]);
  });

  test("a segment that can no longer apply is told by the run too", () => {
    const book = editedBook((rows) => {
      set(rows, "value/high", "rule", "contribution >= 0");
      return rows;
    });
    expect(remarksOn(book)).toContainEqual(
      expect.objectContaining({ code: "W_RULE_UNREACHABLE", tab: "规则 Rules" }),
    );
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
