import type { Words } from "../../words/words.ts";
import type { Entry } from "../vocabulary.ts";
import { foldName, hasHan } from "./source.ts";
import { spellingsOf } from "./spellings.ts";

/** Something that can be suggested: what to call it and how it may be written. */
export interface Candidate {
  readonly name: Words;
  readonly spellings: readonly string[];
}

/** Entries as candidates. */
export function candidatesOf(entries: readonly Entry[]): Candidate[] {
  return entries.map((entry) => ({ name: entry.name, spellings: spellingsOf(entry) }));
}

/**
 * Up to three names that look like the word: shared characters for Chinese, edit distance for the rest; none that is
 * further off than `furthest`, a share of the word.
 */
export function nearest(word: string, candidates: readonly Candidate[], furthest = 0.5): Words[] {
  const wanted = foldName(word);
  if (wanted === "") return [];
  return candidates
    .map(({ name, spellings }) => ({
      name,
      distance: Math.min(...spellings.map((spelling) => distance(wanted, foldName(spelling)))),
    }))
    .filter((candidate) => candidate.distance <= furthest)
    .sort((a, b) => a.distance - b.distance)
    .map((candidate) => candidate.name)
    .filter(({ en }, at, all) => all.findIndex((other) => foldName(other.en) === foldName(en)) === at)
    .slice(0, 3);
}

/** The same among texts of the user's own, which are called what they are. */
export function nearestTexts(word: string, texts: readonly string[]): Words[] {
  return nearest(
    word,
    texts.map((text) => ({ name: { en: text, zh: text }, spellings: [text] })),
  );
}

/** 0 is the same; above 0.5 nobody would mix them up. Of two equally near, the one of like length wins. */
function distance(word: string, spelling: string): number {
  if (spelling === "") return 1;
  const lengths = Math.abs(spelling.length - word.length) / (100 * Math.max(spelling.length, word.length));
  return (
    lengths + (hasHan(word) ? 1 - sharedCharacters(word, spelling) : edits(word, spelling) / word.length)
  );
}

function sharedCharacters(word: string, spelling: string): number {
  const left = [...spelling];
  let shared = 0;
  for (const char of word) {
    const at = left.indexOf(char);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared / [...word].length;
}

/** Fewest edits that turn the word into some stretch of the spelling: "spnd" is near "spend in 12 months". */
function edits(word: string, spelling: string): number {
  let above = new Array<number>(spelling.length + 1).fill(0);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= spelling.length; j++) {
      const kept = (above[j - 1] ?? 0) + (word[i - 1] === spelling[j - 1] ? 0 : 1);
      row.push(Math.min(kept, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return Math.min(...above);
}
