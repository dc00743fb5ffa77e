import type { Classification } from "../classification.ts";
import { wordsOfTags } from "../measures/word-list.ts";
import { once } from "../once.ts";
import { fold } from "../rules/fold.ts";
import type { Table } from "../tables/table.ts";
import type { Language } from "../words/words.ts";
import { givenTags } from "./given-tags.ts";
import { keptTags } from "./kept-tags.ts";
import { TagBook, type Tags, tagsAt } from "./tag-book.ts";

/** Every customer's tags: those the classification gives, then those the user wrote into our column. */
export function tagsOf(classification: Classification, tables: readonly Table[]): Tags {
  const book = new TagBook();
  const kept = keptTags(classification, tables);
  return book.gathered(classification.imported.customers.size, [
    ...givenTags(classification, book),
    (row) => book.enterAll(wordsOfTags(kept(row))),
  ]);
}

/** The cells of our tags column, one a customer. */
export interface TagCells {
  /** Tags this run writes; one that the user wrote already stays the user's. */
  given(row: number): readonly string[];
  /** Those, then the user's own text as it stands. */
  cell(row: number): string;
}

export function tagCells(
  classification: Classification,
  tables: readonly Table[],
  language: Language,
): TagCells {
  const tags = once(() => {
    const book = new TagBook();
    return book.gathered(classification.imported.customers.size, givenTags(classification, book));
  });
  const kept = keptTags(classification, tables);
  const given = (row: number) => {
    const own = new Set(wordsOfTags(kept(row)).map(fold));
    return tagsAt(tags(), row)
      .filter(({ en, zh }) => !own.has(fold(en)) && !own.has(fold(zh)))
      .map((words) => words[language]);
  };
  const between = language === "zh" ? "、" : ", ";
  return {
    given,
    cell: (row) => [...given(row), kept(row)].filter((text) => text !== "").join(between),
  };
}
