import type { Kind } from "#core";
import { numberFormat } from "./cell-out.ts";
import { patiently } from "./patience.ts";
import { type Rectangle, rangeAt } from "./rectangle.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TEXT = numberFormat("text");

/** Set the number format of every own column of a place, one call for each run of neighbours with the same. */
export function formatColumns(sheet: Sheet, place: Rectangle, kinds: readonly Kind[]): void {
  formatRuns(sheet, place, kinds, () => true);
}

/** The same for a place whose first row holds titles, which are text. */
export function formatTitled(sheet: Sheet, place: Rectangle, kinds: readonly Kind[]): void {
  setFormat(sheet, { ...place, height: 1 }, TEXT);
  if (place.height > 1) formatColumns(sheet, below(place), kinds);
}

/** The same where nothing stands yet: as numbers would become text for good, only there all can be text at first. */
export function formatEmpty(sheet: Sheet, place: Rectangle, kinds: readonly Kind[]): void {
  setFormat(sheet, place, TEXT);
  if (place.height > 1) formatRuns(sheet, below(place), kinds, (format) => format !== TEXT);
}

function formatRuns(
  sheet: Sheet,
  place: Rectangle,
  kinds: readonly Kind[],
  isWanted: (format: string) => boolean,
): void {
  const formats = kinds.map(numberFormat);
  for (let first = 0; first < formats.length; ) {
    const format = formats[first] ?? TEXT;
    let width = 1;
    while (formats[first + width] === format) width += 1;
    if (isWanted(format)) setFormat(sheet, { ...place, column: place.column + first, width }, format);
    first += width;
  }
}

function setFormat(sheet: Sheet, place: Rectangle, format: string): void {
  const range = rangeAt(sheet, place);
  patiently(() => range.setNumberFormat(format));
}

function below(place: Rectangle): Rectangle {
  return { ...place, row: place.row + 1, height: place.height - 1 };
}
