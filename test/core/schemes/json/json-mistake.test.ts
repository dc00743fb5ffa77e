import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonMistake } from "../../../../core/schemes/json/json-mistake.ts";

describe("where a text stops being JSON", () => {
  test.each([
    ['{\n  "id": "x"\n  "from": "b2b"\n}', "line 3, column 3", '“"from"” instead of a comma'],
    ['{"id": "x",}', "line 1, column 12", "“}” instead of a name"],
    ["{“id”: 1}", "line 1, column 2", "instead of a name in"],
    ["{'id': 1}", "line 1, column 2", "instead of a name in"],
    ['{"id":', "line 1, column 7", "where a value should stand"],
    ['{"id": [1, 2}', "line 1, column 13", "instead of a comma"],
    ["{} x", "line 1, column 4", "“x” instead of the end of the file"],
    ['{"id": 01}', "line 1, column 8", "“01” instead of a value"],
    ['{"id": "a\nb"}', "line 1, column 8", "instead of a value"],
  ])("%j", (text, place, what) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonMistake(text)?.en).toContain(place);
    expect(jsonMistake(text)?.en).toContain(what);
  });

  test("what is JSON is read to its end", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        expect(jsonMistake(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined();
      }),
    );
  });

  test("what is no JSON is never taken for it", () => {
    const piece = fc.constantFrom(...'{}[],:"\\ -.0e1tu', "true", '"a"', '"b":', "\u00a0", "é");
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 8 }), (text) => {
        if (jsonMistake(text) === undefined) expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a name said twice in one object", () => {
  test.each([
    ['{"a": 1,\n "a": 2}', '"a" stands here a second time (line 2, column 2)'],
    ['{"a": 1, "\\u0061": 2}', '"\\u0061" stands here a second time (line 1, column 10)'],
    ['{"x": {"__proto__": 1, "__proto__": 2}}', "(line 1, column 24)"],
  ])("%s", (text, what) => {
    expect(jsonMistake(text)?.en).toContain(what);
  });

  test("in two objects it is no mistake", () => {
    expect(jsonMistake('[{"a": {"a": 1}}, {"a": 2}]')).toBeUndefined();
  });
});
