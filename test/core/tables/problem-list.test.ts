import { expect, test } from "vitest";
import { messages } from "../../../core/tables/messages.ts";
import { ProblemList } from "../../../core/tables/problem-list.ts";

test("a thousand problems of a cause are kept, the rest counted; causes stay together", () => {
  const list = new ProblemList();
  for (let row = 1; row <= 2_500; row++) {
    list.add({ code: "E_A", tab: "T", row, message: { en: "a", zh: "甲" } });
    if (row === 1) list.add({ code: "E_B", tab: "T", message: { en: "b", zh: "乙" } });
  }
  const problems = list.finish();
  expect(problems).toHaveLength(1_002);
  expect(problems[1_000]).toMatchObject({ code: "E_A", message: { en: "… and 1500 more like this." } });
  expect(problems[1_001]?.code).toBe("E_B");
});

test("every message names the same things in both languages", () => {
  const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const { en, zh } of Object.values(messages)) expect(slots(zh)).toEqual(slots(en));
});
