import { expect, test } from "vitest";
import { typeStated } from "../../../core/measures/stated-need.ts";

test.each([
  ["功能型", "function"],
  ["产品需求型", "function"],
  ["功能/产品型", "function"],
  ["价格敏感型客户", "price"],
  ["Price-sensitive", "price"],
  ["服务型、售后", "service"],
  ["service driven", "service"],
  ["品牌忠诚型", "brand"],
  ["brand loyal", "brand"],
  ["忠诚型", "brand"],
  ["价格、服务", "mixed"],
  ["Mixed", "mixed"],
  ["待确认", undefined],
  ["需要一批服务器", undefined],
  ["希望降低价格", undefined],
  ["价格、别的", undefined],
])("%s states %s", (text, type) => {
  expect(typeStated(text)).toBe(type);
});
