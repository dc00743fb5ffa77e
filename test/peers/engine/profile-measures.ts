import type { TextColumn } from "../../../core/index.ts";
import type { Evidence, Measure } from "../../../core/measures/measure.ts";
import { Keywords } from "../../../core/rules/index.ts";
import { AS_OF } from "../work/lines.ts";
import { needWords } from "../work/words.ts";
import { benchMeasure, field, wording } from "./measures.ts";

/** What can be counted in texts, and the days a contract still runs. */
export const profileMeasures: readonly Measure[] = [
  benchMeasure("letters in name", "count", (evidence) => {
    const name = wording(evidence, "name");
    return ofTexts(
      name,
      name.dictionary.map((text) => text.length),
      Number.NaN,
    );
  }),
  benchMeasure("products used", "count", (evidence) => {
    const lines = wording(evidence, "business-lines");
    const counts = lines.dictionary.map(
      (text) => text.split(";").filter((part) => part.trim() !== "").length,
    );
    return ofTexts(lines, counts, 0);
  }),
  benchMeasure("days to contract end", "count", (evidence) => {
    const days = field(evidence, "contract-end").slice();
    for (let row = 0; row < days.length; row++) days[row] = (days[row] as number) - AS_OF;
    return days;
  }),
  ...[...needWords.keys()].map((need, at) =>
    benchMeasure(`${need} words`, "count", (evidence) => {
      const notes = wording(evidence, "notes");
      return ofTexts(notes, needCounts(evidence, notes)[at] ?? [], Number.NaN);
    }),
  ),
];

/** What was worked out for each distinct text, handed to the customers who have it. */
function ofTexts({ codes }: TextColumn, ofText: ArrayLike<number>, missing: number): Float64Array {
  const found = new Float64Array(ofText.length + 1).fill(missing);
  for (let code = 0; code < ofText.length; code++) found[code + 1] = ofText[code] as number;
  const values = new Float64Array(codes.length);
  for (let row = 0; row < values.length; row++) values[row] = found[(codes[row] as number) + 1] as number;
  return values;
}

const counted = new WeakMap<Evidence, readonly Uint8Array[]>();

/** Need → text → how many different words of it stand there. The notes are read once for all needs. */
function needCounts(evidence: Evidence, { dictionary }: TextColumn): readonly Uint8Array[] {
  const known = counted.get(evidence);
  if (known) return known;
  const needs = [...needWords.values()];
  const words = needs.flatMap((list, need) => list.map((word) => ({ word, need })));
  const keywords = new Keywords(words.map(({ word }) => [word]));
  const counts = needs.map(() => new Uint8Array(dictionary.length));
  for (let code = 0; code < dictionary.length; code++) {
    const found = keywords.sets.membersOf(keywords.find(dictionary[code] as string));
    for (const at of found) {
      const ofNeed = counts[words[at]?.need ?? 0] as Uint8Array;
      ofNeed[code] = (ofNeed[code] as number) + 1;
    }
  }
  counted.set(evidence, counts);
  return counts;
}
