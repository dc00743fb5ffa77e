import { expect, test } from "vitest";
import { listOfWords, wordsOfList } from "../../../core/measures/word-list.ts";
import { classified, saidBy } from "../classified.ts";
import { importedFrom, textColumn } from "../make-imported.ts";

test("a cell of several words: any of the usual signs divides, each word stands once", () => {
  expect(wordsOfList(" 红茶、绿茶；咖啡,Tea / tea，， ")).toEqual(["红茶", "绿茶", "咖啡", "Tea"]);
  expect(wordsOfList(" ; ")).toEqual([]);
});

test("as one text the words are divided by 、, which none keeps", () => {
  expect(listOfWords(["茶、叶", "米"])).toBe("茶，叶、米");
  expect(listOfWords([])).toBeUndefined();
});

test("interests are read as such a list", () => {
  const fields = { interests: textColumn(["足球;篮球 ; 足球", null, "、"]) };
  const result = classified(importedFrom({ customers: ["a", "b", "c"], fields }));
  expect(saidBy(result, "interests")).toEqual(["足球、篮球", null, null]);
});
