import { wordsOfTags } from "../measures/word-list.ts";
import { fold } from "../rules/fold.ts";

/** What a run noted: customer key → the words it wrote. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/**
 * The words that the last run wrote, one list a customer; `cells` are theirs as they stand now. A note counts for its
 * key. Where the key is gone, or none of its words stand there – an id corrected, a phone edited, rows sorted that share
 * a phone – it counts for the customer without such a note in whose cell all its words stand: the longest first, each
 * once, customers by their keys, so that the order of rows does not matter.
 */
export function lastNotes(
  notes: Notes,
  keys: readonly string[],
  cells: readonly string[],
): (readonly string[])[] {
  const standing = cells.map((cell) => new Set(wordsOfTags(cell).map(fold)));
  const stands = (row: number, word: string) => standing[row]?.has(fold(word)) ?? false;
  const lost = new Map(notes);
  const unnoted: number[] = [];
  const found = keys.map((key, row) => {
    const words = notes.get(key) ?? [];
    if (words.some((word) => stands(row, word))) lost.delete(key);
    else if (cells[row] !== "") unnoted.push(row);
    return words;
  });
  const free = alike(lost.values());
  if (free.length === 0) return found;
  const byKey = (a: number, b: number) => ((keys[a] ?? "") < (keys[b] ?? "") ? -1 : 1);
  for (const row of unnoted.sort(byKey)) {
    const note = free.find(({ words, count }) => count > 0 && words.every((word) => stands(row, word)));
    if (!note) continue;
    note.count--;
    found[row] = note.words;
  }
  return found;
}

/** Notes of the same words together, the longest first. */
function alike(notes: Iterable<readonly string[]>): { readonly words: readonly string[]; count: number }[] {
  const met = new Map<string, { readonly words: readonly string[]; count: number }>();
  for (const words of notes) {
    const text = words.map(fold).sort().join("\n");
    const same = met.get(text);
    if (same) same.count++;
    else met.set(text, { words, count: 1 });
  }
  const texts = [...met].sort(
    ([a, one], [b, other]) => other.words.length - one.words.length || (a < b ? -1 : 1),
  );
  return texts.map(([, note]) => note);
}
