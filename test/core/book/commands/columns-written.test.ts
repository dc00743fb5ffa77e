import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { memoryBook } from "../../../../core/book/memory-book.ts";
import type { Table } from "../../../../core/tables/table.ts";
import { tableOf } from "../../make-table.ts";
import { CUSTOMERS, editedBook, HEADER, options, run } from "./edited-rules.ts";

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
      /^\d+ questions could not be answered\. They need:\n.*Activity, .*Churn warning.*: an orders tab with dates, or /,
    );
    expect(told[0]?.zh).toMatch(/^有 \d+ 个问题无法回答，需要：/);
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
