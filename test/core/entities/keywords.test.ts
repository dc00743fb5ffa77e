import fc from "fast-check";
import { expect, test } from "vitest";
import { Keywords } from "../../../core/entities/keywords.ts";

const trades = new Keywords([
  ["机械", "machinery"],
  ["食品机械", "food machines"],
  ["食品", "food"],
  ["price", "price"],
  ["real estate", "property"],
]);

test("of several words at one place the longest counts", () => {
  expect(trades.startingAt("食品机械厂", 0)).toMatchObject({ value: "food machines", start: 0, end: 4 });
  expect(trades.endingAt("甲食品机械", 5)?.value).toBe("food machines");
  expect(trades.all("食品机械与食品").map(({ word }) => word)).toEqual(["食品机械", "食品"]);
});

test("the last word is the one that ends nearest the end", () => {
  expect(trades.last("食品贸易机械有限公司")?.word).toBe("机械");
  expect(trades.last("甲乙丙")).toBeUndefined();
});

test("Latin words match whole, with or without a plural s; Han words anywhere", () => {
  expect(trades.last("the price is high")?.word).toBe("price");
  expect(trades.last("prices")).toMatchObject({ word: "price", end: 6 });
  expect(trades.all("prices")).toHaveLength(1);
  expect(trades.last("real estates ltd")?.word).toBe("real estate");
  for (const text of ["priceless", "enterprice", "pricess", "price2", "prïce"]) {
    expect(trades.last(text), text).toBeUndefined();
    expect(trades.all(text), text).toEqual([]);
  }
  expect(trades.last("best价格price。")?.word).toBe("price");
});

test("a word given twice keeps its first value", () => {
  expect(
    new Keywords([
      ["a", 1],
      ["a", 2],
    ]).last("a")?.value,
  ).toBe(1);
});

test("finds what a plain search finds, in any text", () => {
  const letters = fc.constantFrom("甲", "乙", "丙");
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 6 }),
      fc.string({ unit: letters, maxLength: 20 }),
      (list, text) => {
        const words = new Keywords(list.map((one) => [one, one] as const));
        const ends = list
          .filter((one) => text.includes(one))
          .map((one) => text.lastIndexOf(one) + one.length);
        expect(words.last(text)?.end ?? -1).toBe(Math.max(-1, ...ends));
        expect(words.all(text).every(({ word: found, start }) => text.startsWith(found, start))).toBe(true);
      },
    ),
  );
});
