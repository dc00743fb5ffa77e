import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText, packTexts, rowsContaining, textAt } from "../../../dashboard/data/packed-text.ts";

it("packed texts come out as they went in", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
      const packed = packTexts(texts, texts.length);
      expect(texts.map((_, row) => textAt(packed, row))).toEqual(texts);
    }),
  );
});

it("finds exactly the rows whose own text contains the words", () => {
  const some = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "客") }));
  fc.assert(
    fc.property(
      some,
      fc.string({ unit: fc.constantFrom("a", "b", "客"), minLength: 1, maxLength: 3 }),
      (texts, wanted) => {
        const found = rowsContaining(packTexts(texts, texts.length), wanted);
        expect([...found]).toEqual(texts.map((text) => Number(text.includes(wanted))));
      },
    ),
  );
});

it("case and width do not matter in a search", () => {
  expect(foldText("ＡＢＣ贸易")).toBe(foldText("abc贸易"));
});
