import { expect, test } from "vitest";
import { withNotes } from "../../../core/book/notes.ts";

const header = ["id", "name", "why"];
const shared = { header, filled: "why" };
const a = ["a", "Ann", "x"];
const b = ["b", "Bob", "y"];

test("a note beside stays in its row, a note below in its own", () => {
  const before = [[...header, null, "my title"], [...a, null, "call"], b, [], [null, "free text"]];
  expect(withNotes([header, b], before, shared)).toEqual([
    [...header, null, "my title"],
    [...b, null, "call"],
    [],
    [],
    [null, "free text"],
  ]);
});

test("a note that our rows reach moves below them", () => {
  const before = [header, a, ["note 1"], [null, "note 2", null, "beside it"]];
  expect(withNotes([header, a, b, a], before, shared)).toEqual([
    header,
    a,
    b,
    a,
    ["note 1"],
    [null, "note 2", null, "beside it"],
  ]);
});

test("old rows of ours are no notes, old columns neither", () => {
  expect(withNotes([header, b], [header, a, b, a], shared)).toEqual([header, b]);
  const narrow = ["id", "why"];
  const before = [
    [...header, "mine"],
    [...a, "note"],
  ];
  const after = [
    ["id", "why", "mine"],
    ["a", "x", "note"],
  ];
  expect(withNotes([narrow, ["a", "x"]], before, { ...shared, header: narrow })).toEqual(after);
});

test("of a tab without rows of ours the notes are left where they stood", () => {
  const before = [header, [...a, "call"], [null, "below"]];
  expect(withNotes([], before, shared)).toEqual([[], [null, null, null, "call"], [null, "below"]]);
  expect(withNotes([], [header, a], shared)).toEqual([]);
});
