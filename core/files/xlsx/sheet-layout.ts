import { addressOf, areaOf, columnOf } from "./cell-address.ts";
import { cannotWrite } from "./refusal.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** A `<c>` as it stands in a row. */
export interface PlacedCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  /** Nothing but a style, written as `<c r="F2" s="12"/>`: can be put back exactly. */
  readonly blank: boolean;
  readonly formula: boolean;
  /** It says itself where it stands. */
  readonly named: boolean;
}

export interface PlacedRow {
  readonly row: number;
  /** Opening tag. */
  readonly start: number;
  readonly opened: number;
  readonly cells: readonly PlacedCell[];
  /** The closing tag; the same as `opened` when there is none. */
  readonly closing: number;
  /** Behind the closing tag. */
  readonly end: number;
}

/** The blank `<c>` that `PlacedCell.blank` speaks of. */
export function blankCellXml(row: number, column: number, style: string, prefix: string): string {
  return `<${prefix}c r="${addressOf(row, column)}" s="${style}"/>`;
}

/** Move to `<sheetData>`; false when the part is not a worksheet as we know it. */
export function toSheetData(scanner: XmlScanner): boolean {
  do if (scanner.opens("sheetData")) return true;
  while (scanner.next());
  return false;
}

/** Walk the rows of the `<sheetData>` the scanner stands on. Ends on its closing tag. */
export function* placedRows(scanner: XmlScanner, tab: string): Generator<PlacedRow> {
  let row = -1;
  if (scanner.selfClosed) return;
  while (scanner.next() && !scanner.closes("sheetData")) {
    if (!scanner.opens("row")) continue;
    const stated = scanner.attribute("r");
    const at = stated === undefined ? row + 1 : Number(stated) - 1;
    if (!(at > row)) throw cannotWrite({ en: "its rows are out of order", zh: "行的顺序混乱" }, tab);
    row = at;
    const { start, end: opened, selfClosed } = scanner;
    const cells = selfClosed ? [] : placedCells(scanner, row, tab);
    yield { row, start, opened, cells, closing: selfClosed ? opened : scanner.start, end: scanner.end };
  }
}

/** Columns from here on hold nothing but blank styled cells that can be put back, and no merged area. */
export function freeFrom(xml: string, tab: string): number {
  const scanner = new XmlScanner(xml);
  let free = 0;
  if (!toSheetData(scanner))
    throw cannotWrite({ en: "the tab has no cells part", zh: "工作表缺少内容" }, tab);
  for (const { cells } of placedRows(scanner, tab)) {
    for (let at = cells.length - 1; at >= 0; at--) {
      const cell = cells[at] as PlacedCell;
      if (cell.column < free) break;
      if (!cell.blank) free = cell.column + 1;
    }
  }
  while (scanner.next()) {
    if (!scanner.opens("mergeCell")) continue;
    const area = areaOf(scanner.attribute("ref") ?? "");
    if (area) free = Math.max(free, area.right + 1);
  }
  return free;
}

function placedCells(scanner: XmlScanner, row: number, tab: string): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let column = -1;
  while (scanner.next() && !scanner.closes("row")) {
    if (!scanner.opens("c")) continue;
    const reference = scanner.attribute("r");
    const at = reference === undefined ? column + 1 : columnOf(reference);
    if (!(at > column)) throw cannotWrite({ en: "its cells are out of order", zh: "单元格的顺序混乱" }, tab);
    column = at;
    const { start, selfClosed } = scanner;
    const style = scanner.attribute("s");
    const formula = !selfClosed && leaveCell(scanner);
    const { end, prefix, xml } = scanner;
    const blank =
      selfClosed && style !== undefined && end - start < 40
        ? xml.slice(start, end) === blankCellXml(row, column, style, prefix)
        : false;
    cells.push({ column, start, end, style, blank, formula, named: reference !== undefined });
  }
  return cells;
}

/** Move behind `</c>`; true when the cell holds a formula. Most cells are plain enough to be jumped over. */
function leaveCell(scanner: XmlScanner): boolean {
  const plain = scanner.jumpOver("c");
  if (plain !== undefined) return plain.includes("f") && /<(?:\w+:)?f[\s>/]/.test(plain);
  let formula = false;
  while (scanner.next() && !scanner.closes("c")) if (scanner.opens("f")) formula = true;
  return formula;
}
