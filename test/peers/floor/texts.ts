import type { TextColumn } from "../../../core/index.ts";
import { codeOf } from "../work/labels.ts";
import { home, industryWords, natureWords, needWords, provinces, statedNatures } from "../work/words.ts";
import { type Bits, lowestBit, wordScan } from "./word-scan.ts";

/** What each distinct text stands for, by code + 1; what is missing comes first. */
const ofTexts = ({ dictionary }: TextColumn, missing: number, read: (text: string) => number): Int32Array => {
  const found = new Int32Array(dictionary.length + 1).fill(missing);
  for (let code = 0; code < dictionary.length; code++) found[code + 1] = read(dictionary[code] as string);
  return found;
};

const groupBits = (groups: ReadonlyMap<string, readonly string[]>, from: number): Bits =>
  [...groups.values()].flatMap((words, at) => words.map((word) => [word, 1 << (from + at)] as const));

const INDUSTRIES = industryWords.size;
const industryScan = wordScan(groupBits(industryWords, 0));
const nameScan = wordScan([...groupBits(industryWords, 0), ...groupBits(natureWords, INDUSTRIES)]);
const needScan = wordScan([...needWords.values()].flat().map((word, at) => [word, 1 << at]));
const natureCodes = [...natureWords.keys()].map((word) => codeOf("nature", word));

/** Industry groups are coded in the order in which they are tried, from 1. */
const industryOf = (bits: number) => 1 + lowestBit(bits & ((1 << INDUSTRIES) - 1));

export const industryCodes = (column: TextColumn) =>
  ofTexts(column, 0, (text) => industryOf(industryScan(text)));
export const statedCodes = (column: TextColumn) =>
  ofTexts(column, 0, (text) => codeOf("nature", statedNatures.get(text) ?? "unknown"));
export const productCounts = (column: TextColumn) =>
  ofTexts(column, 0, (text) => text.split(";").filter((part) => part.trim() !== "").length);

export function regionCodes(column: TextColumn): Int32Array {
  const near = new Set(provinces);
  return ofTexts(column, 0, (text) => (text.startsWith(home) ? 1 : near.has(text.slice(0, 2)) ? 2 : 3));
}

/** What a name says: 16 × nature + industry. */
export function nameCodes(column: TextColumn): Int32Array {
  return ofTexts(column, 0, (text) => {
    const bits = nameScan(text);
    const told = lowestBit(bits >>> INDUSTRIES);
    const isPerson = text.length >= 2 && text.length <= 4;
    const nature = told >= 0 ? (natureCodes[told] as number) : isPerson ? codeOf("nature", "person") : 0;
    return 16 * nature + industryOf(bits);
  });
}

const bitCounts = Uint8Array.from(
  { length: 64 },
  (_, bits) => [...bits.toString(2)].filter((bit) => bit === "1").length,
);

/** The need with the most words, the first of equals. Each has six. */
export function needCodes(column: TextColumn): Int32Array {
  return ofTexts(column, 0, (text) => {
    const bits = needScan(text);
    let best = 0;
    let most = 0;
    for (let need = 0; need < needWords.size; need++) {
      const count = bitCounts[(bits >>> (6 * need)) & 63] as number;
      if (count > most) [best, most] = [need + 1, count];
    }
    return best;
  });
}
