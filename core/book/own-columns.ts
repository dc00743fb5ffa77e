import type { Kind } from "../cells/cell.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { dimensions } from "../dimensions/index.ts";
import type { Words } from "../words/words.ts";

/** A column we add beside the user's: known by its marker; its header is the same in every language of run. */
export interface OwnColumn {
  readonly marker: string;
  readonly header: string;
  readonly format: Kind;
}

export const NOT_ENOUGH_DATA: Words = { en: "Not enough data", zh: "数据不足" };

export const WHY: OwnColumn = { marker: "why", header: "原因 Why", format: "text" };

/** Measures written beside the segments, so that the sheet alone can be read and shown. */
export const FIGURES: readonly (OwnColumn & { readonly measure: string })[] = [
  { marker: "figure:last-order", header: "最近下单 Last order", format: "date", measure: "last-order" },
  { marker: "figure:orders", header: "订单数 Orders counted", format: "count", measure: "orders" },
  { marker: "figure:spend", header: "消费 Spend counted", format: "money", measure: "spend" },
];

/** Recency, frequency and monetary score in one text, 5 being best: "5-4-3". */
export const RFM_SCORES: OwnColumn = {
  marker: "figure:rfm-scores",
  header: "RFM 得分 Scores (5 = best)",
  format: "text",
};

/** Tags of segments and the user's own; words written here by hand stay. */
export const TAGS: OwnColumn = { marker: "tags", header: "标签汇总 Tags", format: "text" };

/** The run's date beside every customer, so that a tab exported alone still says as of when. */
export const AS_OF: OwnColumn = { marker: "as-of", header: "截止日期 As of", format: "date" };

export function segmentColumn({ id, name }: Pick<Dimension, "id" | "name">): OwnColumn {
  return { marker: `dimension:${id}`, header: `${name.zh} ${name.en}`, format: "text" };
}

/** Header → marker of every column we may have written: how a .csv export is recognised. */
export function ownHeaders(known: readonly Dimension[] = dimensions): ReadonlyMap<string, string> {
  const columns = [...known.map(segmentColumn), ...FIGURES, RFM_SCORES, TAGS, AS_OF, WHY];
  return new Map(columns.map(({ header, marker }) => [header, marker]));
}
