import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../../core/book/commands/undo.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import type { Cell } from "../../../../core/cells/cell.ts";
import { schemes } from "../../../../core/schemes/index.ts";
import { tableOf } from "../../make-table.ts";
import {
  COLUMN,
  CUSTOMERS,
  type Edit,
  editedBook,
  editTab,
  HEADER,
  options,
  type Row,
  rowOf,
  rulesOf,
  run,
  set,
  tabOf,
} from "./edited-rules.ts";

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
