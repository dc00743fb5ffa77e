import { type Cell, ownHeaders } from "#core";

/** A header stands in one of the first rows. */
const HEADER_WITHIN = 20;
/** One such header may be a copy the user keeps for himself; this many together come from our own export. */
const TOGETHER = 4;

/** Our columns in a tab without markers, such as one of our .csv exports brought into Google Sheets. */
export function columnsByHeader(columns: readonly (readonly Cell[])[]): ReadonlyMap<number, string> {
  const known = ownHeaders();
  for (let row = 0; row < HEADER_WITHIN; row += 1) {
    const found = new Map<number, string>();
    columns.forEach((column, index) => {
      const marker = known.get(String(column[row] ?? ""));
      if (marker !== undefined) found.set(index, marker);
    });
    if (found.size >= TOGETHER) return found;
  }
  return new Map();
}
