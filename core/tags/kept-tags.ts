import { ownPlace } from "../book/change.ts";
import { TAGS } from "../book/own-columns.ts";
import type { Classification } from "../classification.ts";
import { wordsOfTags } from "../measures/word-list.ts";
import { withRecorded } from "../recorded.ts";
import { fold } from "../rules/fold.ts";
import { rowsOf } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import { givenTags } from "./given-tags.ts";
import { lastNotes } from "./last-notes.ts";
import { TagBook, tagsAt } from "./tag-book.ts";
import { TAGS_WRITTEN } from "./tags-written.ts";

/** What the user wrote into our column, one text a customer: its cell without the tags the last run put there. */
export function keptTags(classification: Classification, tables: readonly Table[]): (row: number) => string {
  const { table, rows } = classification.imported.customers;
  const at = table && ownPlace(table, TAGS.marker);
  const cells = table?.columns[at ?? -1];
  if (!cells) return () => "";
  const texts = Array.from(rows, (row) => String(cells[row] ?? ""));
  const written = writtenLast(classification, tables, texts);
  return (row) => without(texts[row] ?? "", written(row));
}

type WordsOf = (row: number) => readonly string[];

/** What the last run wrote as it noted it; in a file without notes, what the answers recorded beside deserve. */
function writtenLast(
  classification: Classification,
  tables: readonly Table[],
  cells: readonly string[],
): WordsOf {
  const { keys, size } = classification.imported.customers;
  const tab = tables.find(({ own }) => own === TAGS_WRITTEN);
  if (tab) {
    const notes = rowsOf(tab).slice(1);
    const words = new Map(notes.map(([key, text]) => [String(key ?? ""), wordsOfTags(String(text ?? ""))]));
    const last = lastNotes(words, keys, cells);
    return (row) => last[row] ?? [];
  }
  const book = new TagBook();
  const tags = book.gathered(size, givenTags(withRecorded(classification), book));
  return (row) => tagsAt(tags, row).flatMap(({ en, zh }) => [en, zh]);
}

/** The text less these words, each with what separates it from its neighbour; the rest byte for byte. */
function without(text: string, words: readonly string[]): string {
  const gone = new Set(words.map(fold));
  // Tags stand at even places, what separates them at odd ones.
  const parts = text.split(/([;；、,，|｜\n]\s*)/);
  for (let at = parts.length - 1; at >= 0; at -= 2) {
    if (gone.delete(fold(parts[at] as string)))
      parts.splice(at === parts.length - 1 ? Math.max(0, at - 1) : at, 2);
  }
  return parts.join("");
}
