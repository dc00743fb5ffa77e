import { fold } from "../rules/fold.ts";
import type { Words } from "../words/words.ts";

/** Every customer's tags: those of customer c are words[codes[from[c]]] … words[codes[from[c + 1] − 1]]. */
export interface Tags {
  readonly words: readonly Words[];
  readonly from: Int32Array;
  readonly codes: Int32Array;
}

/** Codes of one customer's tags. */
export type CodesOf = (row: number) => readonly number[];

/** Words numbered as they are met; a word in either language is the same word. */
export class TagBook {
  readonly words: Words[] = [];
  readonly #codes = new Map<string, number>();

  enter(words: Words): number {
    const met = this.#codes.get(fold(words.en)) ?? this.#codes.get(fold(words.zh));
    if (met !== undefined) return met;
    const code = this.words.push(words) - 1;
    for (const text of [words.en, words.zh]) this.#codes.set(fold(text), code);
    return code;
  }

  enterAll(words: readonly string[]): number[] {
    return words.map((word) => this.enter({ en: word, zh: word }));
  }

  /** The tags of all sources, each once a customer. */
  gathered(size: number, sources: readonly CodesOf[]): Tags {
    const from = new Int32Array(size + 1);
    const codes: number[] = [];
    for (let row = 0; row < size; row++) {
      const start = codes.length;
      for (const of of sources) {
        for (const code of of(row)) if (!codes.includes(code, start)) codes.push(code);
      }
      from[row + 1] = codes.length;
    }
    return { words: this.words, from, codes: Int32Array.from(codes) };
  }
}

/** The tags of one customer. */
export function tagsAt({ words, from, codes }: Tags, row: number): Words[] {
  return Array.from(codes.subarray(from[row], from[row + 1]), (code) => words[code] as Words);
}
