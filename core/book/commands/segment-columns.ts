import type { Cell, Kind } from "../../cells/cell.ts";
import { isoFromDay } from "../../cells/day.ts";
import type { Classification, Classified } from "../../classification.ts";
import { flaggedName } from "../../flags.ts";
import { isAnswered } from "../../summary/unanswered.ts";
import type { Table } from "../../tables/table.ts";
import type { TagCells } from "../../tags/tags-of.ts";
import type { Language } from "../../words/words.ts";
import {
  AS_OF,
  DIMENSION,
  FIGURES,
  NOT_ENOUGH_DATA,
  type OwnColumn,
  rfmScores,
  segmentColumn,
  TAGS,
  WHY,
} from "../own-columns.ts";

/** What goes into one of our columns for customer `row`. */
export interface Written extends OwnColumn {
  cell(row: number): Cell;
}

/**
 * Every column a classification writes, in the order they stand in the sheet: of questions and figures those that say
 * something for somebody, and those that have a column already.
 */
export function writtenColumns(
  tables: readonly Table[],
  classification: Classification,
  tags: TagCells,
  language: Language,
): Written[] {
  const { size } = classification.imported.customers;
  const stands = standing(tables, classification);
  const dimensions = classification.dimensions.filter(
    (one) => isAnswered(one) || stands(segmentColumn(one.dimension)),
  );
  const figures = [
    ...FIGURES.map((figure) => ({
      ...figure,
      cell: figureCell(classification, figure.measure, figure.format),
    })),
    { ...rfmScores(Number(classification.run.settings["score-bins"])), cell: scoresCell(classification) },
  ];
  return [
    ...dimensions.map(({ dimension, codes }) => ({
      ...segmentColumn(dimension),
      cell: (row: number) => {
        const segment = dimension.segments[codes[row] ?? -1];
        if (!segment) return NOT_ENOUGH_DATA[language];
        return flaggedName(segment, classification.flags(dimension.id, row), language);
      },
    })),
    ...figures.filter((figure) => saysAnything(figure, size) || stands(figure)),
    { ...TAGS, cell: (row) => tags.cell(row) || null },
    { ...AS_OF, cell: () => classification.run.asOf },
    { ...WHY, cell: (row: number) => whyCell(dimensions, classification, row, language) },
    ...emptiedColumns(classification),
  ];
}

/** Whether one of our columns is there already, from an earlier run. */
function standing(tables: readonly Table[], { imported }: Classification) {
  const { table } = imported.customers;
  const headers = tables.find(({ own }) => own === "customers")?.columns.map(([header]) => header) ?? [];
  const markers = new Set(table?.ownColumns.values());
  return ({ marker, header }: OwnColumn) => (table ? markers.has(marker) : headers.includes(header));
}

/** Whether it holds something for anybody; where there is nobody, nothing speaks against it. */
function saysAnything({ cell }: Written, size: number): boolean {
  for (let row = 0; row < size; row++) if (cell(row) !== null) return true;
  return size === 0;
}

/** Our columns of dimensions that are gone or switched off: emptied, since old answers would mislead. */
function emptiedColumns({ imported, dimensions }: Classification): Written[] {
  const { table, headerRow } = imported.customers;
  const shown = new Set(dimensions.map(({ dimension }) => segmentColumn(dimension).marker));
  return [...(table?.ownColumns ?? [])].flatMap(([at, marker]): Written[] => {
    if (!marker.startsWith(DIMENSION) || shown.has(marker)) return [];
    const header = String(table?.columns[at]?.[headerRow] ?? "");
    return [{ marker, header, format: "text", cell: () => null }];
  });
}

const BETWEEN = " | ";

/** "Value: spend ¥12,300 ≥ … | Tier: …": one cell, still one reason a dimension for whoever reads it back. */
function whyCell(
  dimensions: readonly Classified[],
  classification: Classification,
  row: number,
  language: Language,
): string {
  return dimensions
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
