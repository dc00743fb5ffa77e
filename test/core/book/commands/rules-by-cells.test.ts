import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../../core/book/commands/undo.ts";
import { type RulesColumn, rulesColumns } from "../../../../core/schemes/rules-tab/columns.ts";
import type { Table } from "../../../../core/tables/table.ts";
import {
  COLUMN,
  editedBook,
  editTab,
  idOf,
  options,
  type Row,
  rowOf,
  rulesOf,
  run,
  set,
  typed,
} from "./edited-rules.ts";

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
    expect(segmentsOf("area")?.slice(0, 4)).toEqual(["Guangdong", "Other", "Guangdong", "Other"]);
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
