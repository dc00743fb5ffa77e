import { TAGS } from "./book/own-columns.ts";
import type { Classification } from "./classification.ts";
import { isText, type TextColumn } from "./columns.ts";
import type { Segment } from "./dimensions/dimension.ts";
import { wordsOfList } from "./measures/word-list.ts";
import { fold } from "./rules/index.ts";
import { standard } from "./schemes/scheme.ts";
import type { Words } from "./words/words.ts";

/** Every customer's tags: those of customer c are words[codes[from[c]]] … words[codes[from[c + 1] − 1]]. */
export interface Tags {
  readonly words: readonly Words[];
  readonly from: Int32Array;
  readonly codes: Int32Array;
}

/**
 * The tags of segments, of further answers and of interests, then the user's own: those of a tags column, and those
 * written into our column since, which are all that no segment of the scheme would have put there.
 */
export function tagsOf(classification: Classification): Tags {
  const book = new TagBook();
  const given = [...segmentTags(classification, book), ...listedTags(classification, book)];
  const known = book.size;
  const written = writtenTags(classification, book, known);
  const { size } = classification.imported.customers;
  const from = new Int32Array(size + 1);
  const codes: number[] = [];
  for (let row = 0; row < size; row++) {
    const start = codes.length;
    const add = (code: number) => {
      if (code >= 0 && !codes.includes(code, start)) codes.push(code);
    };
    for (const of of given) for (const code of of(row)) add(code);
    for (const code of written(row)) add(code);
    from[row + 1] = codes.length;
  }
  return { words: book.words, from, codes: Int32Array.from(codes) };
}

/** Words numbered as they are met; a word in either language is the same word. */
class TagBook {
  readonly words: Words[] = [];
  readonly #codes = new Map<string, number>();

  get size(): number {
    return this.words.length;
  }

  enter(words: Words): number {
    const met = this.#codes.get(fold(words.en)) ?? this.#codes.get(fold(words.zh));
    if (met !== undefined) return met;
    const code = this.words.push(words) - 1;
    for (const text of [words.en, words.zh]) this.#codes.set(fold(text), code);
    return code;
  }
}

/**
 * Every tag a segment may give, or gave by the standard, is entered, so that one no longer deserved is not taken for the
 * user's own.
 */
function segmentTags({ dimensions }: Classification, book: TagBook): ((row: number) => readonly number[])[] {
  const enter = ({ tag }: Segment) => (tag ? wordsOfTag(tag).map((word) => book.enter(word)) : []);
  const tagged = dimensions.map(({ dimension, codes }) => ({ codes, tags: dimension.segments.map(enter) }));
  for (const { segments } of standard.dimensions) for (const segment of segments) enter(segment);
  return tagged
    .filter(({ tags }) => tags.some((words) => words.length > 0))
    .map(
      ({ codes, tags }) =>
        (row: number) =>
          tags[codes[row] ?? -1] ?? [],
    );
}

/** The cell of a tag may hold several words, as the column they are written into does. */
function wordsOfTag(tag: Words): Words[] {
  const [en, zh] = [wordsOfList(tag.en), wordsOfList(tag.zh)];
  return (en.length > zh.length ? en : zh).map((word, at) => ({ en: en[at] ?? word, zh: zh[at] ?? word }));
}

/** Further business lines, interests, and the user's own tags column: several words in one cell. */
function listedTags(classification: Classification, book: TagBook): ((row: number) => readonly number[])[] {
  const { fields } = classification.imported.customers;
  const also = classification.dimensions.flatMap(({ dimension }) => dimension.alsoFrom ?? []);
  const columns = [
    ...also.map((id) => classification.wording(id)),
    fields.get("interests"),
    fields.get("tags"),
  ];
  return columns.flatMap((column) => (column && isText(column) ? [ofColumn(column, book)] : []));
}

function ofColumn({ codes, dictionary }: TextColumn, book: TagBook): (row: number) => readonly number[] {
  const lists = dictionary.map((text) => wordsOfList(text).map((word) => book.enter({ en: word, zh: word })));
  return (row) => lists[codes[row] as number] ?? [];
}

/** What stands in our column and is not the product's own word. */
function writtenTags(
  { imported: { customers } }: Classification,
  book: TagBook,
  known: number,
): (row: number) => readonly number[] {
  const { table, rows } = customers;
  const at = table && [...table.ownColumns].find(([, marker]) => marker === TAGS.marker)?.[0];
  const cells = table?.columns[at ?? -1];
  if (!cells) return () => [];
  return (row) =>
    wordsOfList(String(cells[rows[row] ?? -1] ?? ""))
      .map((word) => book.enter({ en: word, zh: word }))
      .filter((code) => code >= known);
}
