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
    expect(jsonMistake(text).en).toContain(place);
    expect(jsonMistake(text).en).toContain(what);
  });

  test("JSON is read to its end", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(jsonMistake(text).en).toContain("where the end of the file should stand");
      }),
    );
  });
});
