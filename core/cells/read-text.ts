import type { Cell } from "./cell.ts";
import { isNoText, isSheetError, meansNothing, visibleText } from "./clean-text.ts";
import { blank, type CellContext, found, type Reading, rawText, trouble } from "./reading.ts";

/** What one cell of a spreadsheet can hold. */
export const longestCell = 32_767;
/** From here on a number in a cell has lost digits, or may have: Excel keeps 15. */
const preciseBelow = 1e15;
const excelScientific = /^[+-]?\d(?:[.,]\d+)?E\+\d{1,3}$/i;

/** Any text, without the spaces and invisible marks around it. */
export function readText(cell: Cell): Reading {
  const raw = rawText(cell);
  const damage = damageIn(raw);
  if (damage) return trouble(damage, raw);
  const text = visibleText(raw);
  return isNoText(text) ? blank : found(text);
}

/** A customer, order or phone number: kept as written, never turned into a number. */
export function readId(cell: Cell, { display }: CellContext): Reading {
  const raw = display ?? rawText(cell);
  if (typeof cell === "number" && !(Math.abs(cell) < preciseBelow))
    return trouble("E_ID_PRECISION", rawText(cell));
  const damage = damageIn(raw);
  if (damage) return trouble(damage, raw);
  const text = visibleText(raw).replace(/^'+/, "");
  if (meansNothing(text)) return trouble("E_ID_MISSING", raw);
  if (text.length < 32 && excelScientific.test(text)) return trouble("E_ID_SCI", raw);
  return found(text, text === raw ? [] : ["W_TRIMMED"]);
}

/** U+FFFD is what decoders put for bytes they cannot read; 锟斤拷 is U+FFFD saved as UTF-8 and read as GBK. */
function damageIn(raw: string): string | undefined {
  if (raw.length > longestCell) return "E_CELL_LONG";
  if (isSheetError(raw.trim())) return "E_SHEET_ERROR";
  if (raw.includes("\uFFFD") || raw.includes("锟斤拷")) return "E_ENCODING";
  return raw.includes("\0") || raw.includes("␀") ? "E_CELL_NUL" : undefined;
}
