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

/** Recency, frequency and monetary score in one text: "5-4-3". The header says which is best. */
export function rfmScores(bins: number): OwnColumn {
  return { marker: "figure:rfm-scores", header: `RFM 得分 Scores (${bins} = best)`, format: "text" };
}

const BINS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Tags of segments and the user's own; words written here by hand stay. */
export const TAGS: OwnColumn = { marker: "tags", header: "标签汇总 Tags", format: "text" };

/** The run's date beside every customer, so that a tab exported alone still says as of when. */
export const AS_OF: OwnColumn = { marker: "as-of", header: "截止日期 As of", format: "date" };

/** What the marker of a dimension's column begins with. */
export const DIMENSION = "dimension:";

export function segmentColumn({ id, name }: Pick<Dimension, "id" | "name">): OwnColumn {
  const header = name.zh === name.en ? name.zh : `${name.zh} ${name.en}`;
  return { marker: DIMENSION + id, header, format: "text" };
}

/** Header → marker of every column we may have written: how a .csv export is recognised. */
export function ownHeaders(known: readonly Dimension[] = dimensions): ReadonlyMap<string, string> {
  const columns = [...known.map(segmentColumn), ...FIGURES, ...BINS.map(rfmScores), TAGS, AS_OF, WHY];
  return new Map(columns.map(({ header, marker }) => [header, marker]));
}
