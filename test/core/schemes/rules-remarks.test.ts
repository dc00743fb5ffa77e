import { expect, test } from "vitest";
import type { Classification } from "../../../core/classification.ts";
import { classifyTables } from "../../../core/classify-tables.ts";
import type { Dimension } from "../../../core/dimensions/dimension.ts";
import { remarksOn } from "../../../core/schemes/rules-remarks.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { tableOf } from "../make-table.ts";

const table = tableOf("客户", [
  ["客户编号", "订单数", "消费总额"],
  ["C1", 3, 100],
]);

/** What is remarked on a question of spend, by segment, in English. */
function remarked(...rules: readonly string[]) {
  const words = (text: string) => ({ en: text, zh: text });
  const segments = rules.map((when, at) => {
    const id = String.fromCharCode(97 + at);
    return { id, name: words(id.toUpperCase()), tone: "fair" as const, when, advice: words("") };
  });
  const size: Dimension = { id: "size", name: words("Size"), asks: words("?"), segments };
  const scheme = { ...standard, id: "mine", dimensions: [size] };
  const result = classifyTables([table], { today: 20_600, choices: new Map(), scheme });
  const remarks = [...remarksOn(result as Classification).rows];
  return Object.fromEntries(remarks.map(([row, { en }]) => [row.replace("size/", ""), en]));
}

test("nothing to remark on rules that are sound", () => {
  expect(remarked("spend >= 10", "otherwise")).toEqual({});
});

test("a segment nobody can get stands in full in its row, customers without one in the last row", () => {
  expect(remarked("spend >= 10", "spend >= 20")).toEqual({
    b: expect.stringMatching(
      /^Size: “B” can never apply, the segments above .* Size: no segment is for customers with spend /,
    ),
  });
});

test("overlaps are one short aside in the row of the upper rule", () => {
  expect(
    remarked("spend between 10 and 20", "spend between 5 and 15", "spend between 3 and 12", "otherwise"),
  ).toEqual({
    a: "· Overlaps with “B”, “C”: this row wins.",
    b: "· Overlaps with “C”: this row wins.",
  });
});

test("an otherwise that is not needed is an aside in its row", () => {
  expect(remarked("spend >= 10", "spend < 10", "otherwise").c).toMatch(/^· Size: “C” is never needed/);
});
