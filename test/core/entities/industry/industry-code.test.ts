import { expect, test } from "vitest";
import { industryOfCode } from "../../../../core/entities/industry/industry-code.ts";
import { sectionOfDivision, sections } from "../../../../core/entities/industry/sections.ts";

test.each([
  ["C", "c"],
  ["c39", "c39"],
  ["65", "i65"],
  ["Ｉ６５１０", "i6510"],
  ["7010", "k7010"],
  ["0111", "a0111"],
  ["1", "a01"],
  ["I-65", "i65"],
  ["97", "t97"],
])("%s is %s", (text, code) => {
  const found = industryOfCode(text);
  expect(found && found.section + (found.division ?? "")).toBe(code);
});

test("98, a letter its digits contradict, NAICS and words are no codes", () => {
  for (const text of ["98", "00", "C65", "541511", "U", "software", "", "6.5e1"]) {
    expect(industryOfCode(text), text).toBeUndefined();
  }
});

test("the sections cover 01 to 97 without gaps", () => {
  for (let division = 1; division <= 97; division++) expect(sectionOfDivision(division)).toBeDefined();
  expect([...sections.keys()].join("")).toBe("abcdefghijklmnopqrst");
});
