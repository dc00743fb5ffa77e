import type { Customers } from "../imported.ts";

export const UNKNOWN = -1;
export const AMBIGUOUS = -2;

/** Text → the row of the one customer that has it, or AMBIGUOUS. */
export function rowIndex(
  customers: Customers,
  textOfRow: (row: number) => string | undefined,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < customers.size; row++) {
    const text = textOfRow(row);
    if (text !== undefined && text !== "") rows.set(text, rows.has(text) ? AMBIGUOUS : row);
  }
  return rows;
}
