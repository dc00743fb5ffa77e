import { describe, expect, test } from "vitest";
import { classifyCommand } from "../../../../core/book/commands/classify.ts";
import { type Edit, editedBook, options, type Row, rulesOf, run } from "./edited-rules.ts";

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
