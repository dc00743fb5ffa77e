import { fold } from "../fold.ts";
import { automatonOf, type Listed } from "./automaton.ts";
import { NumberedSets } from "./numbered-sets.ts";
import { TextScan } from "./text-scan.ts";

/** So many characters of words make a table that is still small; longer lists are looked for in several readings. */
const unitsAtOnce = 2048;

/**
 * Which of many lists of words a text contains a word of: found in one reading of the text, however many there are.
 * Width, case and outer spaces do not matter, as everywhere in rules.
 */
export class Keywords {
  /** The sets of lists that `find` tells by number. */
  readonly sets: NumberedSets;
  readonly #scans: readonly TextScan[];

  constructor(lists: readonly (readonly string[])[], sets = new NumberedSets(lists.length)) {
    this.sets = sets;
    const words = lists.flatMap((texts, list) => texts.map((text) => ({ word: fold(text), list })));
    this.#scans = portions(words).map((some) => new TextScan(automatonOf(some), this.sets));
  }

  /** The number of the set of lists of which the text contains a word. */
  find(text: string): number {
    let set = 0;
    for (let at = 0; at < this.#scans.length; at++) set = (this.#scans[at] as TextScan).read(text, set);
    return set;
  }
}

function portions(words: readonly Listed[]): Listed[][] {
  const found: Listed[][] = [];
  let units = Infinity;
  for (const listed of words) {
    units += listed.word.length;
    if (units > unitsAtOnce) {
      found.push([]);
      units = listed.word.length;
    }
    found[found.length - 1]?.push(listed);
  }
  return found;
}
