/** A part of a tab: 0-based first row and column, and its size. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** The same part as Google counts, from 1. */
export function rangeAt(sheet: GoogleAppsScript.Spreadsheet.Sheet, part: Rectangle) {
  return sheet.getRange(part.row + 1, part.column + 1, part.height, part.width);
}
