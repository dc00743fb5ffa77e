import { type CodedNumbers, slimText, type TextColumn } from "../../../core/columns.ts";
import { type Evidence, type Measure, measure } from "../../../core/measures/measure.ts";
import { Keywords } from "../../../core/rules/index.ts";
import { AS_OF } from "../work/lines.ts";
import { needWords } from "../work/words.ts";
import { benchMeasure, field, wording } from "./measures.ts";

/** What can be counted in texts, and the days a contract still runs. */
export const profileMeasures: readonly Measure[] = [
  /** Names of more than a hundred letters are as long as those. */
  benchMeasure("letters in name", "count", (evidence) => {
    const letters = (name: string) => Math.min(100, name.length);
    return countedIn(wording(evidence, "name"), letters, -1);
  }),
  benchMeasure("products used", "count", productCounts),
  benchMeasure("survey answer", "number", (evidence) => field(evidence, "nps")),
  benchMeasure("days to contract end", "count", (evidence) => {
    const ends = field(evidence, "contract-end");
    return (into, from) => {
      for (let k = 0; k < into.length; k++) into[k] = (ends[from + k] as number) - AS_OF;
    };
  }),
  /** As its own column says, and not where an address would tell it. */
  measure({
    id: "province-as-written",
    name: { en: "province as written", zh: "province as written" },
    kind: "text",
    needs: { en: "provinces", zh: "provinces" },
    compute: (evidence) => wording(evidence, "province"),
  }),
  /** The need of which the notes hold the most different words, the first of equals; missing where there are none. */
  measure({
    id: "need-in-notes",
    name: { en: "need in notes", zh: "need in notes" },
    kind: "text",
    needs: { en: "notes", zh: "notes" },
    compute: (evidence) => needsIn(wording(evidence, "notes")),
  }),
];

/** How many products each customer uses; none where there is no word about them. */
export function productCounts(evidence: Evidence): CodedNumbers {
  const used = (text: string) => text.split(";").filter((part) => part.trim() !== "").length;
  return countedIn(wording(evidence, "business-lines"), used, 0);
}

const UP_TO_A_HUNDRED = Array.from({ length: 101 }, (_, number) => number);

/** A number for each distinct text, handed to the customers who have it. */
function countedIn(
  { codes, dictionary }: TextColumn,
  count: (text: string) => number,
  missing: number,
): CodedNumbers {
  const counts = new Int8Array(dictionary.length + 1).fill(missing);
  for (let code = 0; code < dictionary.length; code++) counts[code + 1] = count(dictionary[code] as string);
  const own = new Int8Array(codes.length);
  for (let row = 0; row < own.length; row++) own[row] = counts[(codes[row] as number) + 1] as number;
  return { codes: own, numbers: UP_TO_A_HUNDRED };
}

function needsIn({ codes, dictionary }: TextColumn): TextColumn {
  const words = [...needWords.values()].flatMap((list, need) => list.map((word) => ({ word, need })));
  const keywords = new Keywords(words.map(({ word }) => [word]));
  /** Set of words found → need. */
  const needOf = new Map<number, number>();
  const needs = new Int8Array(dictionary.length + 1).fill(-1);
  for (let code = 0; code < dictionary.length; code++) {
    const found = keywords.find(dictionary[code] as string);
    const need = needOf.get(found) ?? strongest(keywords.sets.membersOf(found).map((at) => words[at]?.need));
    needOf.set(found, need);
    needs[code + 1] = need;
  }
  const own = new Int8Array(codes.length);
  for (let row = 0; row < own.length; row++) own[row] = needs[(codes[row] as number) + 1] as number;
  return slimText(own, [...needWords.keys()]);
}

/** The most frequent number, the lowest of equals; −1 for none. */
function strongest(needs: readonly (number | undefined)[]): number {
  const counts = [...needWords.keys()].map((_, need) => needs.filter((one) => one === need).length);
  const most = Math.max(...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}
