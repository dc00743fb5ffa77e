import { expect, test } from "vitest";
import { cellMessages, troubleWords } from "../../../core/cells/messages.ts";
import { readCell } from "../../../core/cells/read-cell.ts";
import type { Trouble } from "../../../core/cells/reading.ts";
import cases from "../../fixtures/parse-cases.json" with { type: "json" };

test("every code of the cases has a sentence in both languages", () => {
  const wanted = new Set(
    cases.flatMap(({ expect: { e, w } }: { expect: { e?: string; w?: string[] } }) => [
      ...(e ? [e] : []),
      ...(w ?? []),
    ]),
  );
  for (const code of wanted) expect(cellMessages.get(code)).toBeDefined();
});

test.each([
  [
    "date",
    "03/04/2024",
    '"03/04/2024" could be 2024-04-03 or 2024-03-04. Choose the date order for this column.',
  ],
  [
    "money",
    "1.234",
    'Is "1.234" 1.234 or 1234? Write it in full digits, or choose the decimal mark for this column.',
  ],
  ["percent", "0.12", 'Does "0.12" mean 12% or 0.12%? Choose the scale for this column.'],
] as const)("%s %j says what it saw and what to do", (kind, cell, sentence) => {
  expect(troubleWords(readCell(kind, cell) as Trouble).en).toBe(sentence);
});

test("no sentence about a cell has an empty slot", () => {
  for (const { kind, input } of cases) {
    const known = kind === "phone" ? "id" : kind === "bool" ? "yes-no" : (kind as "date");
    const reading = readCell(known, input);
    if (reading.is !== "trouble") continue;
    const words = troubleWords(reading);
    expect(words.en + words.zh).not.toMatch(/\{\w+\}/);
  }
});

test("a long cell is shown in part", () => {
  const reading = readCell("money", "x".repeat(10_000)) as Trouble;
  expect(reading.seen.raw).toHaveLength(65);
});
