import { type Classification, formatValue, type Language } from "#core";
import type { Card } from "./engine.ts";

/** One customer: what the sheet says about them and why each dimension answers as it does. */
export function customerCard(classification: Classification, row: number, language: Language): Card {
  const { customers, currency } = classification.imported;
  const facts = [...customers.fields].flatMap(([id, column]) => {
    const value = "dictionary" in column ? column.dictionary[column.codes[row] ?? -1] : column.values[row];
    if (value === undefined || Number.isNaN(value)) return [];
    const name = headerOf(classification, id) ?? id;
    return { name, value: formatValue(column.kind, value, language, { currency }) };
  });
  const reasons = new Map(
    classification.dimensions.map(({ dimension }) => [
      dimension.id,
      classification.why(dimension.id, row, language),
    ]),
  );
  return { facts, reasons };
}

/** The user's own header for a field. */
function headerOf({ imported }: Classification, field: string): string | undefined {
  for (const tab of imported.matched) {
    if (tab.kind !== "customers") continue;
    const column = tab.columns.find((each) => each.field?.id === field);
    if (column) return column.header;
  }
  return undefined;
}
