import type { Cell, Kind } from "../../cells/cell.ts";
import { isoFromDay } from "../../cells/day.ts";
import type { Classification } from "../../classification.ts";
import { type Tags, tagsOf } from "../../tags.ts";
import type { Language } from "../../words/words.ts";
import {
  AS_OF,
  FIGURES,
  NOT_ENOUGH_DATA,
  type OwnColumn,
  RFM_SCORES,
  segmentColumn,
  TAGS,
  WHY,
} from "../own-columns.ts";

/** What goes into one of our columns for customer `row`. */
export interface Written extends OwnColumn {
  cell(row: number): Cell;
}

/** Every column a classification writes, in the order they stand in the sheet. */
export function writtenColumns(classification: Classification, language: Language): Written[] {
  return [
    ...classification.dimensions.map(({ dimension, codes }) => ({
      ...segmentColumn(dimension),
      cell: (row: number) => (dimension.segments[codes[row] ?? -1]?.name ?? NOT_ENOUGH_DATA)[language],
    })),
    ...FIGURES.map((figure) => ({
      ...figure,
      cell: figureCell(classification, figure.measure, figure.format),
    })),
    { ...RFM_SCORES, cell: scoresCell(classification) },
    { ...TAGS, cell: tagsCell(classification, language) },
    { ...AS_OF, cell: () => classification.run.asOf },
    { ...WHY, cell: (row: number) => whyCell(classification, row, language) },
  ];
}

const BETWEEN = " | ";

/** "Value: spend ¥12,300 ≥ … | Tier: …": one cell, still one reason a dimension for whoever reads it back. */
export function whyCell(classification: Classification, row: number, language: Language): string {
  return classification.dimensions
    .map(({ dimension }) => `${dimension.name[language]}: ${classification.why(dimension.id, row, language)}`)
    .join(BETWEEN);
}

/** A measure as a cell for customer `row`: a date as text, missing as empty. */
export function figureCell(classification: Classification, measure: string, format: Kind) {
  const values = classification.measure(measure)?.values;
  return (row: number): Cell => {
    const value = values?.[row] ?? Number.NaN;
    if (Number.isNaN(value)) return null;
    return format === "date" ? isoFromDay(value) : value;
  };
}

function scoresCell(classification: Classification) {
  const parts = ["recency-score", "frequency-score", "monetary-score"].map(
    (id) => classification.measure(id)?.values,
  );
  return (row: number): Cell => {
    const scores = parts.map((values) => values?.[row] ?? Number.NaN);
    return scores.some(Number.isNaN) ? null : scores.join("-");
  };
}

function tagsCell(classification: Classification, language: Language) {
  let tags: Tags | undefined;
  return (row: number): Cell => {
    tags ??= tagsOf(classification);
    const { words, from, codes } = tags;
    const own = codes.subarray(from[row], from[row + 1]);
    const told = Array.from(own, (code) => words[code]?.[language] ?? "");
    return told.length === 0 ? null : told.join(language === "zh" ? "、" : ", ");
  };
}
