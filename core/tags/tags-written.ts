import type { OwnTab } from "../book/own-tabs.ts";

/** Marker of the hidden tab that notes which tags of a customer a run wrote: all others are the user's. */
export const TAGS_WRITTEN = "tags-written";

/** Its name, and its header row. */
export const TAGS_TAB = "_classifier_tags";
export const tagsHeader = ["客户编号 Customer id", "标签 Tags"] as const;

/** The notes, one row a customer that got tags. */
export function tagsWritten(keys: readonly string[], written: (row: number) => readonly string[]): OwnTab {
  const rows = keys.flatMap((key, row) => {
    const words = written(row);
    return words.length > 0 ? [[key, words.join("、")]] : [];
  });
  return {
    marker: TAGS_WRITTEN,
    name: TAGS_TAB,
    hidden: true,
    rows: [[...tagsHeader], ...rows],
    formats: ["id", "text"],
  };
}
