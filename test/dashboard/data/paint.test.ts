import { expect, it } from "vitest";
import { groupProblems } from "../../../dashboard/data/paint.ts";

const message = { en: "Not a date.", zh: "不是日期。" };

it("problems of one cause are told once, the first twenty in full", () => {
  const many = Array.from({ length: 50 }, (_, row) => ({
    code: "E_DATE_INVALID",
    tab: "Orders",
    column: "Date",
    row,
    message,
  }));
  const groups = groupProblems([{ code: "W_OLD_DATA", message }, ...many]);
  expect(groups.map(({ code, count, first }) => [code, count, first.length])).toEqual([
    ["E_DATE_INVALID", 50, 20],
    ["W_OLD_DATA", 1, 1],
  ]);
});
