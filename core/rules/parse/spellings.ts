import type { Name } from "../rule.ts";
import type { Entry, Vocabulary } from "../vocabulary.ts";
import { beginsLikeWord, foldName, isBoundary } from "./source.ts";

/** Something found by one of its spellings, and where the spelling ends. */
export interface Found<Thing> {
  readonly thing: Thing;
  readonly end: number;
}

/** Folded spellings of things, looked up whole or as the longest that begins at a place. The first thing to claim a spelling keeps it. */
export class Spellings<Thing> {
  readonly all = new Map<string, Thing>();
  readonly #byFirst = new Map<string, string[]>();

  constructor(pairs: Iterable<readonly [spelling: string, thing: Thing]>) {
    for (const [spelling, thing] of pairs) {
      const folded = foldName(spelling);
      if (folded === "" || this.all.has(folded)) continue;
      this.all.set(folded, thing);
      const first = folded.slice(0, 1);
      const alike = this.#byFirst.get(first);
      if (alike) alike.push(folded);
      else this.#byFirst.set(first, [folded]);
    }
    for (const alike of this.#byFirst.values()) alike.sort((a, b) => b.length - a.length);
  }

  /** The longest spelling that begins at a place of a folded text and ends where a word may end. */
  longest(
    text: string,
    at: number,
    fits: (end: number, thing: Thing) => boolean = () => true,
  ): Found<Thing> | undefined {
    for (const spelling of this.#byFirst.get(text.slice(at, at + 1)) ?? []) {
      const end = at + spelling.length;
      const thing = this.all.get(spelling);
      if (thing !== undefined && text.startsWith(spelling, at) && isBoundary(text, end) && fits(end, thing))
        return { thing, end };
    }
    return undefined;
  }
}

/** A vocabulary made ready for reading: made once, kept as long as the vocabulary. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  /** Every spelling, for quoted names. */
  readonly quoted: Spellings<Entry>;
  /** The spellings that may stand without quotes. */
  readonly bare: Spellings<Entry>;
  readonly segments: ReadonlyMap<Entry, Spellings<string>>;
  entry(name: Name): Entry;
}

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary);
  if (known) return known;
  const made = makeLexicon(vocabulary.entries);
  lexicons.set(vocabulary, made);
  return made;
}

/** Every way to write an entry, the best first. */
export function spellingsOf(entry: Entry): readonly string[] {
  const { id, name, also = [] } = entry;
  return [name.en, name.zh, ...also, id, id.replace(/-/g, " ")];
}

function makeLexicon(entries: readonly Entry[]): Lexicon {
  const pairs = spelled(entries);
  const byName = new Map(entries.map((entry) => [key(entry), entry]));
  return {
    entries,
    quoted: new Spellings(pairs),
    bare: new Spellings(pairs.filter(([spelling]) => beginsLikeWord(foldName(spelling)))),
    segments: new Map(entries.map((entry) => [entry, new Spellings(segmentSpellings(entry))])),
    entry(name) {
      const entry = byName.get(key(name));
      if (!entry) throw new Error(`the vocabulary has no ${name.sort} "${name.id}"`);
      return entry;
    },
  };
}

/** All names first, then ids and the names segments had before. */
function segmentSpellings({ segments = [] }: Entry): (readonly [string, string])[] {
  return [
    ...segments.flatMap(({ id, name }) => [name.en, name.zh].map((text) => [text, id] as const)),
    ...segments.flatMap(({ id, also = [] }) => [id, ...also].map((text) => [text, id] as const)),
  ];
}

/** All names come before all other spellings, so that nobody's synonym hides another's name. */
function spelled(entries: readonly Entry[]): (readonly [string, Entry])[] {
  return [
    ...entries.flatMap((entry) => [entry.name.en, entry.name.zh].map((text) => [text, entry] as const)),
    ...entries.flatMap((entry) => spellingsOf(entry).map((text) => [text, entry] as const)),
  ];
}

function key(name: Name): string {
  return `${name.sort} ${name.id}`;
}
