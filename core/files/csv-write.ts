import type { Cell } from "../cells/cell.ts";
import { rawText } from "../cells/reading.ts";
import { guarded } from "./formula-guard.ts";

/** Also what our reader, or Excel, would take for a separator or for a "sep=" line. */
const needsQuotes = /[",\r\n;\t|，]|^\s|\s$|^sep=/i;

/**
 * Rows as a .csv that Excel opens without asking: UTF-8 with byte-order mark, commas, CRLF, quotes by RFC 4180.
 * Text that a spreadsheet would run as a formula gets an apostrophe, which our reader takes off again. In pieces of about
 * a megabyte: a million rows are longer than one text can be.
 */
export function* csvPieces(rows: Iterable<readonly (Cell | undefined)[]>): Iterable<string> {
  let piece = "\uFEFF";
  for (const row of rows) {
    const line = row.map(csvCell).join(",");
    // An empty line is no row of one empty cell to other programs.
    piece += `${row.length === 1 && line === "" ? '""' : line}\r\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const PIECE = 1 << 20;

function csvCell(cell: Cell | undefined): string {
  const text = typeof cell === "string" ? guarded(cell) : rawText(cell ?? null);
  return needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
