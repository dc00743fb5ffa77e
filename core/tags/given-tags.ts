import type { Classification } from "../classification.ts";
import { isText, type TextColumn } from "../columns.ts";
import type { Segment } from "../dimensions/dimension.ts";
import { wordsOfList, wordsOfTags } from "../measures/word-list.ts";
import type { Words } from "../words/words.ts";
import type { CodesOf, TagBook } from "./tag-book.ts";

/** What a run gives each customer: the tags of segments, further answers, interests and the user's own tags column. */
export function givenTags(classification: Classification, book: TagBook): CodesOf[] {
  return [...ofSegments(classification, book), ...ofColumns(classification, book)];
}

function ofSegments({ dimensions }: Classification, book: TagBook): CodesOf[] {
  const enter = ({ tag }: Segment) => (tag ? wordsOfTag(tag).map((word) => book.enter(word)) : []);
  return dimensions.flatMap(({ dimension, codes }): CodesOf[] => {
    const tags = dimension.segments.map(enter);
    return tags.some((words) => words.length > 0) ? [(row) => tags[codes[row] ?? -1] ?? []] : [];
  });
}

/** The cell of a tag may hold several words, as the column they are written into does. */
function wordsOfTag(tag: Words): Words[] {
  const [en, zh] = [wordsOfTags(tag.en), wordsOfTags(tag.zh)];
  return (en.length > zh.length ? en : zh).map((word, at) => ({ en: en[at] ?? word, zh: zh[at] ?? word }));
}

function ofColumns(classification: Classification, book: TagBook): CodesOf[] {
  const { fields } = classification.imported.customers;
  const also = classification.dimensions.flatMap(({ dimension }) => dimension.alsoFrom ?? []);
  const lists = [...also.map((id) => classification.wording(id)), fields.get("interests")];
  const of = (
    column: Parameters<typeof isText>[0] | undefined,
    split: (text: string) => readonly string[],
  ) => (column && isText(column) ? [ofColumn(column, book, split)] : []);
  return [...lists.flatMap((column) => of(column, wordsOfList)), ...of(fields.get("tags"), wordsOfTags)];
}

function ofColumn(
  { codes, dictionary }: TextColumn,
  book: TagBook,
  split: (text: string) => readonly string[],
): CodesOf {
  const lists = dictionary.map((text) => book.enterAll(split(text)));
  return (row) => lists[codes[row] as number] ?? [];
}
