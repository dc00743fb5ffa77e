import { lazily } from "./lazily.ts";

/** A listed word found in a text. */
export interface Found<Value> {
  readonly word: string;
  readonly value: Value;
  readonly start: number;
  /** Just behind the word. */
  readonly end: number;
}

type Entry<Value> = readonly [word: string, value: Value];

/**
 * A list of words to look for in folded texts; of several at one place the longest counts. Han words match anywhere,
 * Latin ones only as whole words, with or without a plural s. Each look is linear in the text.
 */
export class Keywords<Value> {
  readonly size: number;
  private readonly byFirst: ReadonlyMap<number, readonly Entry<Value>[]>;
  private readonly byLast: ReadonlyMap<number, readonly Entry<Value>[]>;

  /** A word given twice keeps its first value. */
  constructor(entries: Iterable<Entry<Value>>) {
    const words = new Map<string, Value>();
    for (const [word, value] of entries) if (word !== "" && !words.has(word)) words.set(word, value);
    const longestFirst = [...words].sort(([a], [b]) => b.length - a.length);
    this.size = words.size;
    this.byFirst = groupBy(longestFirst, (word) => word.charCodeAt(0));
    this.byLast = groupBy(longestFirst, (word) => word.charCodeAt(word.length - 1));
  }

  /** The longest word that starts at this place. */
  startingAt(text: string, start: number): Found<Value> | undefined {
    const entries = this.byFirst.get(text.charCodeAt(start));
    if (entries === undefined || joined(text, start)) return undefined;
    for (const [word, value] of entries) {
      if (!text.startsWith(word, start)) continue;
      const end = wholeEnd(text, start + word.length);
      if (end >= 0) return { word, value, start, end };
    }
    return undefined;
  }

  /** The longest word that ends at this place. */
  endingAt(text: string, end: number): Found<Value> | undefined {
    if (joined(text, end)) return undefined;
    const whole = this.ending(text, end, end);
    if (whole) return whole;
    const isPlural = text.charCodeAt(end - 1) === S && joined(text, end - 1);
    return isPlural ? this.ending(text, end - 1, end) : undefined;
  }

  /** The word that ends nearest the end of the text. */
  last(text: string): Found<Value> | undefined {
    for (let end = text.length; end > 0; end--) {
      const found = this.endingAt(text, end);
      if (found) return found;
    }
    return undefined;
  }

  /** Every word, from left to right, none inside another. */
  all(text: string): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let at = 0; at < text.length; ) {
      const here = this.startingAt(text, at);
      if (here) found.push(here);
      at = here ? here.end : at + 1;
    }
    return found;
  }

  private ending(text: string, wordEnd: number, end: number): Found<Value> | undefined {
    const entries = this.byLast.get(text.charCodeAt(wordEnd - 1));
    if (entries === undefined) return undefined;
    for (const [word, value] of entries) {
      const start = wordEnd - word.length;
      if (start >= 0 && text.startsWith(word, start) && !joined(text, start))
        return { word, value, start, end };
    }
    return undefined;
  }
}

/** Where the word ends, a plural s included; -1 where it is only a part of a longer Latin word. */
function wholeEnd(text: string, end: number): number {
  if (!joined(text, end)) return end;
  return text.charCodeAt(end) === S && !joined(text, end + 1) ? end + 1 : -1;
}

const S = 0x73;

/** Whether this place lies inside a Latin word or number. */
function joined(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code <= 0x24f);
}

function groupBy<Value>(entries: readonly Entry<Value>[], codeOf: (word: string) => number) {
  const groups = new Map<number, Entry<Value>[]>();
  for (const entry of entries) {
    const code = codeOf(entry[0]);
    const group = groups.get(code);
    if (group) group.push(entry);
    else groups.set(code, [entry]);
  }
  return groups;
}

/** The words of a list written "one | two | three". */
export function listed(words: string): readonly string[] {
  return words.split("|").flatMap((word) => word.trim() || []);
}

/** Word lists of the kind [value, "one | two"], as entries. */
export function entriesOf<Value>(lists: Iterable<readonly [Value, string]>): Entry<Value>[] {
  return Array.from(lists).flatMap(([value, words]) =>
    listed(words).map((word): Entry<Value> => [word, value]),
  );
}

/** A list whose words only matter by being found. */
export function keywordsOf(words: string): () => Keywords<true> {
  return lazily(() => new Keywords(listed(words).map((word) => [word, true] as const)));
}
