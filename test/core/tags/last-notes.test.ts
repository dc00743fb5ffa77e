import { expect, test } from "vitest";
import { lastNotes } from "../../../core/tags/last-notes.ts";

const notes = new Map([
  ["C1", ["Key customer", "VIP"]],
  ["C2", ["VIP"]],
  ["C3", ["Lost"]],
]);

test("a note counts for its key, also when one of its words was deleted", () => {
  expect(lastNotes(notes, ["C1", "C2", "C3"], ["VIP, mine", "VIP", "Lost"])).toEqual([...notes.values()]);
});

test("corrected keys: each customer gets the longest note that stands there, each note once", () => {
  const cells = ["VIP", "vip, mine, Key customer", "Lost"];
  const found = [["VIP"], ["Key customer", "VIP"], ["Lost"]];
  expect(lastNotes(notes, ["K2", "K1", "C3"], cells)).toEqual(found);
  expect(lastNotes(notes, ["K1", "K2", "K3"], ["VIP", "VIP", "VIP"])).toEqual([["VIP"], [], []]);
});

test("two customers who swapped keys swap their notes", () => {
  expect(lastNotes(notes, ["C3", "C2"], ["VIP, Key customer", "VIP"])[0]).toEqual(["Key customer", "VIP"]);
});

test("what the user typed into the cell of a new customer stays theirs while every note has its customer", () => {
  const found = lastNotes(notes, ["C1", "C2", "C3", "C4"], ["VIP", "VIP", "Lost", "VIP"]);
  expect(found[3]).toEqual([]);
});

test("the order of rows does not matter", () => {
  const keys = ["K1", "K2", "K3"];
  const cells = ["VIP, Lost", "VIP", "Lost"];
  const there = lastNotes(notes, keys, cells);
  const back = lastNotes(notes, [...keys].reverse(), [...cells].reverse());
  expect(back.reverse()).toEqual(there);
});
