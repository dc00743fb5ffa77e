import { addressOf } from "./cell-address.ts";
import { isOwnStyle, type OwnCell, ownCellXml, type WriteContext } from "./own-cell.ts";
import { cannotWrite, Refusal } from "./refusal.ts";
import { closedAgain, isOwnRow, opened, ownRowTag, withoutSpans, withSpans } from "./row-marks.ts";
import { blankCellXml, type PlacedCell, type PlacedRow, placedRows, toSheetData } from "./sheet-layout.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** What to write in a user's tab: row → column → cell. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, OwnCell>>;

/** Styles of the blank cells beneath ours: column → row → style. */
export type Under = Map<number, Map<number, string>>;

export interface SheetPatch {
  readonly tab: string;
  readonly edits: SheetEdits;
  readonly context: WriteContext;
  /** Columns that are new: what lies beneath them is noted in `under`. */
  readonly fresh: ReadonlySet<number>;
  readonly under: Under;
}

/** Write our cells into a worksheet part. Everything else stays as it is, byte for byte. */
export function patchSheet(xml: string, patch: SheetPatch): string {
  const scanner = new XmlScanner(xml);
  if (!toSheetData(scanner)) {
    throw cannotWrite({ en: "the tab has no cells part", zh: "工作表缺少内容" }, patch.tab);
  }
  const { prefix } = scanner;
  const { start, end: dataOpened, selfClosed } = scanner;
  const waiting = [...patch.edits.keys()].sort((a, b) => a - b);
  const rows: string[] = [];
  let next = 0;
  let copied = dataOpened;
  const addRowsBefore = (row: number) => {
    for (; next < waiting.length && (waiting[next] as number) < row; next++) {
      rows.push(addedRow(waiting[next] as number, prefix, patch));
    }
  };
  for (const placed of placedRows(scanner, patch.tab)) {
    if ((waiting[next] ?? Number.POSITIVE_INFINITY) > placed.row) continue;
    rows.push(xml.slice(copied, placed.start));
    copied = placed.start;
    addRowsBefore(placed.row);
    if (waiting[next] !== placed.row) continue;
    next++;
    rows.push(changedRow(xml, placed, prefix, patch));
    copied = placed.end;
  }
  const dataClosed = selfClosed ? dataOpened : scanner.start;
  rows.push(xml.slice(copied, dataClosed));
  addRowsBefore(Number.POSITIVE_INFINITY);
  const body = rows.join("");
  const tag = xml.slice(start, dataOpened);
  if (selfClosed) {
    const filled = body === "" ? tag : `${opened(tag)}${body}</${prefix}sheetData>`;
    return xml.slice(0, start) + filled + xml.slice(dataOpened);
  }
  const closed = body === "" ? closedAgain(tag) : undefined;
  if (closed !== undefined) return xml.slice(0, start) + closed + xml.slice(scanner.end);
  return xml.slice(0, dataOpened) + body + xml.slice(dataClosed);
}

function addedRow(row: number, prefix: string, patch: SheetPatch): string {
  const cells = writtenCells(row, prefix, patch);
  return cells === "" ? "" : `${ownRowTag(row, prefix)}${cells}</${prefix}row>`;
}

function writtenCells(row: number, prefix: string, patch: SheetPatch): string {
  return [...(patch.edits.get(row) ?? [])]
    .filter(([, own]) => own.cell !== null)
    .sort(([a], [b]) => a - b)
    .map(([column, own]) => ownCellXml(own, addressOf(row, column), prefix, undefined, patch.context))
    .join("");
}

function changedRow(xml: string, placed: PlacedRow, prefix: string, patch: SheetPatch): string {
  const edits = [...(patch.edits.get(placed.row) ?? [])].sort(([a], [b]) => a - b);
  const selfClosed = placed.opened === placed.end;
  const parts: string[] = [];
  const filled: number[] = [];
  const emptied: number[] = [];
  let copied = placed.opened;
  let at = 0;
  for (const [column, own] of edits) {
    while (at < placed.cells.length && (placed.cells[at] as PlacedCell).column < column) at++;
    const cell = placed.cells[at];
    const present = cell?.column === column ? cell : undefined;
    const from = cell?.start ?? placed.cells.at(-1)?.end ?? placed.opened;
    const written = changedCell(placed.row, column, own, present, prefix, patch);
    if (cell && !present && !cell.named && written !== "") {
      throw cannotWrite({ en: "its cells do not say where they stand", zh: "单元格没有注明位置" }, patch.tab);
    }
    parts.push(xml.slice(copied, from), written);
    copied = present ? present.end : from;
    if (own.cell !== null) filled.push(column);
    else if (!patch.fresh.has(column)) emptied.push(column);
  }
  const rest = selfClosed ? "" : xml.slice(copied, placed.closing);
  const body = parts.join("") + rest;
  const close = selfClosed ? `</${prefix}row>` : xml.slice(placed.closing, placed.end);
  const tag = xml.slice(placed.start, placed.opened);
  const spanned = withSpans(withoutSpans(tag, emptied), filled);
  if (body === "" && selfClosed) return tag;
  if (body === "" && isOwnRow(tag)) return "";
  const closed = body === "" ? closedAgain(spanned) : undefined;
  return closed ?? `${selfClosed ? opened(spanned) : spanned}${body}${close}`;
}

function changedCell(
  row: number,
  column: number,
  own: OwnCell,
  present: PlacedCell | undefined,
  prefix: string,
  patch: SheetPatch,
): string {
  const address = addressOf(row, column);
  const { context, under, fresh } = patch;
  if (present?.formula) throw formulaThere(patch.tab, address);
  const style = present?.style;
  if (fresh.has(column)) {
    if (own.cell === null)
      return present && style !== undefined ? blankCellXml(row, column, style, prefix) : "";
    if (style !== undefined) noted(under, column).set(row, style);
    return ownCellXml(own, address, prefix, undefined, context);
  }
  if (own.cell !== null) {
    const written = ownCellXml(own, address, prefix, style, context);
    const replaced = style !== undefined && !isOwnStyle(style, context) && !written.includes(` s="${style}"`);
    if (replaced) noted(under, column).set(row, style);
    return written;
  }
  if (style !== undefined && !isOwnStyle(style, context)) return blankCellXml(row, column, style, prefix);
  const beneath = present && under.get(column)?.get(row);
  return beneath === undefined ? "" : blankCellXml(row, column, beneath, prefix);
}

function noted(under: Under, column: number): Map<number, string> {
  const found = under.get(column) ?? new Map<number, string>();
  under.set(column, found);
  return found;
}

function formulaThere(tab: string, address: string): Refusal {
  return new Refusal(
    "E_FORMULA_IN_OWN_COLUMN",
    {
      en: `Nothing was written: ${address} in our column holds a formula of yours. Move the formula to a column of your own, then try again.`,
      zh: `没有写入任何内容:我们的列中 ${address} 有您写的公式。请把公式移到自己的列,再重试。`,
    },
    { tab, saw: address },
  );
}
