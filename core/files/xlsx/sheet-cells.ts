import type { Cell } from "../../cells/cell.ts";
import { addressOf, areaOf, columnOf, rowOf } from "./cell-address.ts";
import { type CellValues, isoCell } from "./cell-value.ts";
import { ColumnStore } from "./column-store.ts";
import { brokenXml, Nesting } from "./nesting.ts";
import { damaged } from "./refusal.ts";
import { richText } from "./shared-strings.ts";
import { isTrue } from "./workbook.ts";
import type { XmlScanner } from "./xml-scanner.ts";

const rowLimit = 1_048_576;
const columnLimit = 16_384;

/** The cells of one tab and what was odd about them. */
export interface SheetCells {
  readonly columns: readonly (readonly Cell[])[];
  readonly height: number;
  /** Formulas without a stored result, as [row, column]. */
  readonly withoutValue: readonly (readonly [number, number])[];
  /** Addresses of texts that the shared list does not have. */
  readonly lostTexts: readonly string[];
  readonly merged: readonly string[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** Read the XML of one worksheet. The tab's stated dimension is not trusted. */
export function sheetCells(scanner: XmlScanner, values: CellValues): SheetCells {
  const store = new ColumnStore();
  const withoutValue: (readonly [number, number])[] = [];
  const lostTexts: string[] = [];
  const merged: string[] = [];
  let hiddenRows = 0;
  let hiddenColumns = 0;
  let row = -1;
  let column = -1;
  let rowSaysWhere = true;
  const nesting = new Nesting();
  while (scanner.next()) {
    nesting.step(scanner);
    if (scanner.closing) continue;
    if (scanner.is("c")) {
      const reference = scanner.attribute("r");
      const named = reference === undefined ? -1 : columnOf(reference);
      column = named < 0 ? column + 1 : named;
      if (!rowSaysWhere && reference !== undefined && rowOf(reference) >= 0) row = rowOf(reference);
      if (column >= columnLimit || row >= rowLimit) {
        throw damaged({ en: "a cell stands outside the sheet", zh: "有单元格超出工作表范围" });
      }
      if (scanner.selfClosed) continue;
      const cell = readCell(scanner, values);
      if (cell === withoutResult) withoutValue.push([row, column]);
      else if (cell === lostText) lostTexts.push(addressOf(row, column));
      else store.set(row, column, cell);
    } else if (scanner.is("row")) {
      const named = Number(scanner.attribute("r") ?? Number.NaN) - 1;
      rowSaysWhere = Number.isInteger(named) && named >= 0;
      row = rowSaysWhere ? named : row + 1;
      column = -1;
      if (isTrue(scanner.attribute("hidden"))) hiddenRows++;
    } else if (scanner.is("mergeCell")) {
      merged.push(scanner.attribute("ref") ?? "");
    } else if (scanner.is("col") && isTrue(scanner.attribute("hidden"))) {
      hiddenColumns += Number(scanner.attribute("max")) - Number(scanner.attribute("min")) + 1 || 0;
    }
  }
  nesting.end();
  for (const reference of merged) {
    const area = areaOf(reference);
    if (area) store.keepFirst(area);
  }
  const columns = store.finish();
  return { columns, height: store.height, withoutValue, lostTexts, merged, hiddenRows, hiddenColumns };
}

const withoutResult = Symbol("a formula without a stored result");
const lostText = Symbol("a text that is not in the shared list");

/** Read the `<c>` the scanner stands on, to its end. */
function readCell(scanner: XmlScanner, values: CellValues): Cell | typeof withoutResult | typeof lostText {
  const type = scanner.attribute("t");
  const style = scanner.attribute("s");
  let raw: string | undefined;
  let inline: string | undefined;
  let formula = false;
  while (!scanner.closes("c")) {
    if (!scanner.next()) throw brokenXml();
    if (scanner.closing) continue;
    if (scanner.is("v")) {
      const from = scanner.end;
      if (scanner.selfClosed) raw = "";
      else {
        scanner.next();
        raw = scanner.xml.slice(from, scanner.start);
      }
    } else if (scanner.is("f")) formula = true;
    else if (scanner.is("is")) inline = richText(scanner);
  }
  if (inline !== undefined) return values.once(inline);
  if (raw === undefined || raw === "") return formula && type !== "str" ? withoutResult : null;
  switch (type) {
    case undefined:
    case "n":
      return values.number(raw, style);
    case "s":
      return values.shared(raw) ?? lostText;
    case "b":
      return isTrue(raw.trim());
    case "d":
      return isoCell(raw);
    default:
      return values.text(raw);
  }
}
