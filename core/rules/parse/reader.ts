import type { Words } from "../../words/words.ts";
import { hasHan, isBoundary, type Source } from "./source.ts";
import type { Lexicon, Spellings } from "./spellings.ts";
import { didYouMean, Stumble } from "./stumble.ts";

const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["”", "”"],
  ["「", "」"],
  ["[", "]"],
]);

/** Where a sentence may be cut: at and, or … and at what follows a name. */
export interface Cuts {
  readonly joints: Spellings<unknown>;
  readonly phrases: Spellings<unknown>;
}

/** Text between quotes, and the opening quote. */
export interface Quoted {
  readonly text: string;
  readonly sign: string;
}

/** A cursor over one sentence. */
export class Reader {
  readonly source: Source;
  readonly lexicon: Lexicon;
  readonly #cuts: Cuts;
  /** Index into `source.folded`. */
  at = 0;

  constructor(source: Source, lexicon: Lexicon, cuts: Cuts) {
    this.source = source;
    this.lexicon = lexicon;
    this.#cuts = cuts;
  }

  /** The character at the cursor; "" at the end. */
  get here(): string {
    return this.source.folded.slice(this.at, this.at + 1);
  }

  /** Where the next word starts. */
  next(): number {
    if (this.here === " ") this.at += 1;
    return this.at;
  }

  /** Steps over the longest of the words that stands here. */
  take<Thing>(words: Spellings<Thing>, fits?: (end: number, thing: Thing) => boolean): Thing | undefined {
    const found = words.longest(this.source.folded, this.next(), fits);
    if (found) this.at = found.end;
    return found?.thing;
  }

  takeSign(sign: string): boolean {
    this.next();
    if (this.here !== sign) return false;
    this.at += 1;
    return true;
  }

  /** Steps over text between quotes; a closing quote inside is written twice. */
  takeQuoted(): Quoted | undefined {
    const open = this.next();
    const sign = this.here;
    const closer = closers.get(sign);
    if (closer === undefined) return undefined;
    const { folded } = this.source;
    let close = folded.indexOf(closer, open + 1);
    while (close >= 0 && folded[close + 1] === closer) close = folded.indexOf(closer, close + 2);
    if (close < 0) {
      return this.fail("E_RULE_QUOTE", open, {
        en: `The quote ${sign} is never closed. Put ${closer} after the word.`,
        zh: `引号 ${sign} 没有配对，请在词后加上 ${closer}。`,
      });
    }
    this.at = close + 1;
    return {
      text: this.written(open + 1, close)
        .split(closer + closer)
        .join(closer),
      sign,
    };
  }

  /** Whether a quote opens at the cursor. */
  get quoteOpens(): boolean {
    return closers.has(this.here);
  }

  /** Steps over a separator of list items: a comma with a space after it, or 、. */
  takeListSeparator(): boolean {
    const at = this.next();
    if (!this.#separatesItems(at)) return false;
    this.at = at + 1;
    return true;
  }

  /** Whether the sentence, a branch of it or an item of a list ends at a place. */
  endsAt(place: number, inList = false): boolean {
    const { folded } = this.source;
    const at = folded[place] === " " ? place + 1 : place;
    const char = folded[at];
    if (char === undefined || char === ";" || char === ")") return true;
    if (inList && this.#separatesItems(at)) return true;
    return this.#cuts.joints.longest(folded, at) !== undefined && isBoundary(folded, at);
  }

  /** What was written between two places, as written. */
  written(start: number, end: number): string {
    const { original, places } = this.source;
    return original.slice(places[start] ?? original.length, places[end] ?? original.length);
  }

  /** The stretch a reader would point at: up to the next comparison, joint or bracket. */
  wordAt(start: number): string {
    const { folded } = this.source;
    let end = start + 1;
    while (end < folded.length && !this.endsAt(end, true) && !this.#phraseAt(end)) end += 1;
    return this.written(start, end).trim();
  }

  /** What stands at a place, for a message. */
  standing(at: number): Words {
    const word = this.wordAt(at);
    if (word === "") return { en: "here the sentence ends", zh: "句子却结束了" };
    return { en: `here stands "${word}"`, zh: `这里写的是“${word}”` };
  }

  fail(code: `E_RULE_${string}`, at: number, message: Words, near: readonly Words[] = []): never {
    const { places, original } = this.source;
    const hint = didYouMean(near);
    throw new Stumble({
      code,
      at: places[at] ?? original.length,
      saw: this.wordAt(at),
      nearest: near,
      message: { en: message.en + hint.en, zh: message.zh + hint.zh },
    });
  }

  #phraseAt(at: number): boolean {
    const { folded } = this.source;
    return isBoundary(folded, at) && this.#cuts.phrases.longest(folded, at) !== undefined;
  }

  /** A comma with a space after it; also one beside a Han character or a full-width one, unless it stands in a number. */
  #separatesItems(at: number): boolean {
    const { folded, original, places } = this.source;
    if (folded[at] === "、") return true;
    if (folded[at] !== ",") return false;
    const [before = "", after = ""] = [folded[at - 1], folded[at + 1]];
    if (after === " " || hasHan(before + after)) return true;
    return original[places[at] ?? -1] === "，" && !/^\d\d$/.test(before + after);
  }
}
