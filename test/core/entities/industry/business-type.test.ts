import { expect, test } from "vitest";
import { businessTypeNames, businessTypeOf } from "../../../../core/entities/industry/business-type.ts";
import { type SectionId, sections } from "../../../../core/entities/industry/sections.ts";

test("D-19 and the roll-up of D-17, section by section", () => {
  const types = [...sections.values()].map(({ id, businessType, group }) => `${id} ${businessType} ${group}`);
  expect(types).toEqual([
    "a other other",
    "b other other",
    "c manufacturing manufacturing",
    "d other other",
    "e other other",
    "f trading other",
    ...["g", "h", "i"].map((id) => `${id} service services`),
    "j service finance",
    ...["k", "l", "m", "n", "o", "p", "q", "r"].map((id) => `${id} service services`),
    "s other other",
    "t other other",
  ]);
  for (const { businessType } of sections.values()) {
    expect(businessTypeNames.has(businessType)).toBe(true);
  }
});

test.each<[SectionId | undefined, string, string | undefined]>([
  ["c", "宁波电子进出口有限公司", "trading"],
  ["c", "宁波电子有限公司", "manufacturing"],
  [undefined, "对外贸易公司", "trading"],
  [undefined, "甲公司", undefined],
  ["j", "中国进出口银行", "service"],
  ["p", "对外经济贸易大学", "service"],
])("section %s, %s: %s", (section, name, type) => {
  expect(businessTypeOf(section, name)).toBe(type);
});
