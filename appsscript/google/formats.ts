import type { Kind } from "#core";
import { numberFormat } from "./cell-out.ts";
import { patiently } from "./patience.ts";
import { type Rectangle, rangeAt } from "./rectangle.ts";

/** Set the number format of every own column of a place, one call for each run of neighbours with the same. */
export function formatColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  place: Rectangle,
  kinds: readonly Kind[],
): void {
  const formats = kinds.map(numberFormat);
  for (let first = 0; first < formats.length; ) {
    const format = formats[first] ?? "@";
    let width = 1;
    while (formats[first + width] === format) width += 1;
    const range = rangeAt(sheet, { ...place, column: place.column + first, width });
    patiently(() => range.setNumberFormat(format));
    first += width;
  }
}
