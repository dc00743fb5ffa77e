import { fold } from "../fold.ts";
import type { Automaton } from "./automaton.ts";
import { foldedUnits } from "./folded-units.ts";
import type { NumberedSets } from "./numbered-sets.ts";

/** An automaton laid out to be run over a million texts as they are written. */
export class TextScan {
  readonly #sets: NumberedSets;
  readonly #ends: readonly (readonly number[])[];
  /** UTF-16 unit → column, for texts as written and for folded ones. */
  readonly #written: Uint16Array;
  readonly #folded: Uint16Array;
  readonly #width: number;
  /** Place of a state + column → place of the state that follows; inverted (~) where something is to be done. */
  readonly #next: Int32Array;
  /** Reached by a character that has to be folded together with its neighbours. */
  readonly #deadEnd: number;

  constructor({ columns, width, next, ends }: Automaton, sets: NumberedSets) {
    this.#sets = sets;
    this.#ends = ends;
    this.#folded = columns;
    this.#written = foldedUnits().map((unit) => (unit === 0 ? width : (columns[unit] as number)));
    this.#width = width + 1;
    this.#deadEnd = ends.length * this.#width;
    this.#next = new Int32Array(this.#deadEnd).fill(~this.#deadEnd);
    for (let state = 0; state < ends.length; state++) {
      for (let column = 0; column < width; column++) {
        const following = next[state * width + column] as number;
        const place = following * this.#width;
        const isEnd = ends[following]?.length !== 0;
        this.#next[state * this.#width + column] = isEnd ? ~place : place;
      }
    }
  }

  /** The set and the lists of which a word stands in the text. */
  read(text: string, set: number): number {
    const found = this.#run(text, this.#written, set);
    return found < 0 ? this.#run(fold(text), this.#folded, set) : found;
  }

  #run(text: string, columns: Uint16Array, set: number): number {
    const next = this.#next;
    let found = this.#add(set, 0);
    let at = 0;
    for (let place = 0; place < text.length; place++) {
      at = next[at + (columns[text.charCodeAt(place)] as number)] as number;
      if (at >= 0) continue;
      at = ~at;
      if (at === this.#deadEnd) return -1;
      found = this.#add(found, at);
    }
    return found;
  }

  #add(set: number, at: number): number {
    let found = set;
    const ends = this.#ends[at / this.#width] as readonly number[];
    for (let each = 0; each < ends.length; each++) found = this.#sets.with(found, ends[each] as number);
    return found;
  }
}
