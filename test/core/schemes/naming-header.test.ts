import { expect, test } from "vitest";
import { namingColumn } from "../../../core/schemes/naming-header.ts";
import { readDimensions } from "../../../core/schemes/read-rules.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { vocabularyOf } from "../../../core/vocabulary.ts";
import { aTable, importAt } from "../tables/a-table.ts";

function told(when: string) {
  const activity = standard.dimensions.find(({ id }) => id === "activity");
  if (!activity) throw new Error("no such question");
  const [segment] = activity.segments;
  const dimension = { ...activity, segments: [{ ...segment, when } as (typeof activity.segments)[number]] };
  const place = { tab: "Rules", row: 2, column: "Rule" };
  const { problems } = readDimensions([dimension], vocabularyOf([dimension]), { placeOf: () => place });
  return problems;
}

test.each([
  ["town is Berlin", 'In rules, "town" is called "city".', "规则中“town”叫“城市”。"],
  ["staff > 30", 'In rules, "staff" is called "employees".', undefined],
  ["客户标签 包含 VIP", undefined, "规则中“客户标签”叫“标签”。"],
])("%s: a header people use is told what rules call it", (when, en, zh) => {
  const [problem] = told(when);
  if (en) expect(problem?.message.en.toLowerCase()).toBe(en.toLowerCase());
  if (zh) expect(problem?.message.zh).toBe(zh);
});

test("a column of the user's own is told by its field, or that it has none", () => {
  const list = aTable("List", [
    ["Customer id", "Mystery", "Mood"],
    ["C1", 700, "good"],
  ]);
  const { matched } = importAt("2026-06-30", [list], { "List.Mystery": "credit score" });
  const says = (when: string) => told(when).map((one) => namingColumn(one, matched).message.en);
  expect(says("mystery > 600")).toEqual(['In rules, "mystery" is called "credit score".']);
  expect(says("Mood is good")[0]).toContain('"List.Mood" and the name of a field');
  expect(says("spnd > 3")[0]).toContain("Did you mean");
});
