import { type Column, isText } from "../../columns.ts";

/** The entries of a column that are kept, in their order. */
export function pick(column: Column, kept: Int32Array): Column {
  if (isText(column)) {
    const { codes } = column;
    return { ...column, codes: kept.map((entry) => codes[entry] ?? -1) };
  }
  const values = new Float64Array(kept.length);
  for (let at = 0; at < kept.length; at++) values[at] = column.values[kept[at] ?? -1] ?? Number.NaN;
  return { kind: column.kind, values };
}

/** The text of one entry; undefined where it is missing. */
export function textOf(column: Column | undefined, entry: number): string | undefined {
  if (!column || !isText(column)) return undefined;
  return column.dictionary[column.codes[entry] ?? -1];
}

/** The number of one entry; NaN where it is missing. */
export function numberOf(column: Column | undefined, entry: number): number {
  return column && !isText(column) ? (column.values[entry] ?? Number.NaN) : Number.NaN;
}
