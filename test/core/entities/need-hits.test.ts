import fc from "fast-check";
import { expect, test } from "vitest";
import { listed } from "../../../core/entities/keywords.ts";
import { needHits } from "../../../core/entities/need-hits.ts";
import { needWords } from "../../../core/entities/need-words.ts";

/** "price: 价格 便宜; service: 响应". */
const said = (text: string) =>
  needHits(text)
    .map(({ type, words }) => `${type}: ${words.join(" ")}`)
    .join("; ");

test("every listed word is a hit of its own type", () => {
  for (const [type, words] of needWords) {
    for (const word of listed(words))
      expect(
        needHits(word).map((hit) => hit.type),
        word,
      ).toEqual([type]);
  }
});

test.each([
  ["质量不错价格便宜", "function: 质量; price: 价格 便宜"],
  ["需要技术支持", "service: 技术支持"],
  ["Need API integration and support!", "function: api integration; service: support"],
  ["PRICES are too high, best Price?", "price: price"],
  ["老客户,推荐给朋友", "brand: 老客户 推荐给"],
])("%s → %s", (text, hits) => {
  expect(said(text)).toBe(hits);
});

test("a word inside another Latin word is none", () => {
  for (const text of ["priceless", "enterprice", "therapist", "suspect", "untrusted-ish"]) {
    expect(needHits(text), text).toEqual([]);
  }
});

test.each([
  "不在乎价格",
  "不便宜也行",
  "not about price",
  "价格无所谓",
  "don't care about the price",
  "price doesn't matter",
  "No service needed",
])("taken back: %s", (text) => {
  expect(needHits(text)).toEqual([]);
});

test.each([
  ["能不能便宜点", "price: 便宜"],
  ["有没有优惠", "price: 优惠"],
  ["不知道价格", "price: 价格"],
  ["客户不满售后", "service: 售后"],
  ["no response for a week", "service: response"],
  ["设备报修", "service: 报修"],
  ["嫌贵，货比三家，看性价比", "price: 嫌贵 货比三家 性价比"],
  ["只认华为，服务要及时", "brand: 只认; service: 服务要及时"],
  ["非常看重性能", "function: 性能"],
  ["not only price", "price: price"],
  ["不是今天要的那个,价格便宜", "price: 价格 便宜"],
  ["not today. What is the price?", "price: price"],
  ["价格不敏感,要求响应快", "service: 响应"],
])("not taken back: %s → %s", (text, hits) => {
  expect(said(text)).toBe(hits);
});

test("any text gives each type at most once, without an exception", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("不", "价格", "售后", "not ", "price ", "s", "，", "a"),
        maxLength: 30,
      }),
      (text) => {
        const types = needHits(text).map(({ type }) => type);
        expect(new Set(types).size).toBe(types.length);
      },
    ),
  );
});
