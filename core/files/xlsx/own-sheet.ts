import type { TabLook } from "../../book/plan.ts";
import type { Cell, Kind } from "../../cells/cell.ts";
import { addressOf, areaText } from "./cell-address.ts";
import { dropDownsXml, withDropDowns } from "./drop-downs.ts";
import { type OwnCell, ownCellXml, type WriteContext } from "./own-cell.ts";
import { Refusal } from "./refusal.ts";
import { toSheetData } from "./sheet-layout.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** A tab of ours: cells column by column, and what to show them as. */
export interface OwnSheet {
  readonly columns: readonly (readonly Cell[])[];
  readonly height: number;
  readonly formats: readonly Kind[];
  /** The first row is a header: bold and frozen. */
  readonly header: boolean;
  readonly look?: TabLook | undefined;
}

/** A whole worksheet part. `views` is false in a workbook without windows, which a view would have to name. */
export function newSheetXml(
  sheet: OwnSheet,
  namespace: string,
  views: boolean,
  context: WriteContext,
): string {
  const frozen = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
  const view =
    views && sheet.header && sheet.height > 1
      ? `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`
      : "";
  const widths = sheet.columns.map((column, at) => {
    const wide = sheet.look?.widths[at] ?? width(column);
    return `<col min="${at + 1}" max="${at + 1}" width="${wide}" customWidth="1"/>`;
  });
  const cols = widths.length > 0 ? `<cols>${widths.join("")}</cols>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${namespace}">${dimensionXml(sheet, "")}${view}${cols}<sheetData>${rowsXml(sheet, "", context)}</sheetData>${dropDownsXml(sheet.look, "")}</worksheet>`;
}

/** Put new cells into a worksheet part of ours and keep the rest, such as what the user set up around them. */
export function refillSheetXml(xml: string, tab: string, sheet: OwnSheet, context: WriteContext): string {
  refuseFormulas(xml, tab);
  const scanner = new XmlScanner(xml);
  if (!toSheetData(scanner)) return xml;
  const { prefix, start } = scanner;
  scanner.leave();
  const rows = `<${prefix}sheetData>${rowsXml(sheet, prefix, context)}</${prefix}sheetData>`;
  const head = xml.slice(0, start).replace(/<[\w:]*dimension [^>]*>/, dimensionXml(sheet, prefix));
  return withDropDowns(head + rows + xml.slice(scanner.end), sheet.look);
}

/** A tab with formulas of the user is neither rewritten nor removed: other parts of the file point at formulas. */
export function refuseFormulas(xml: string, tab: string): void {
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (!scanner.opens("f")) continue;
    throw new Refusal(
      "E_FORMULA_IN_OWN_TAB",
      {
        en: "Nothing was written: our tab holds formulas of yours. Move them to a tab of your own, then try again.",
        zh: "没有写入任何内容:我们的工作表中有您写的公式。请移到自己的工作表,再重试。",
      },
      { tab },
    );
  }
}

function rowsXml(sheet: OwnSheet, prefix: string, context: WriteContext): string {
  const rows: string[] = [];
  const tones = new Map(sheet.look?.tones.map((one) => [one.column, one.rows]));
  for (let row = 0; row < sheet.height; row++) {
    let cells = "";
    for (const [column, values] of sheet.columns.entries()) {
      const cell = values[row] ?? null;
      if (cell === null || cell === "") continue;
      const header = sheet.header && row === 0;
      const dress = sheet.look ? (tones.get(column)?.[row] ?? "wrapped") : undefined;
      const own: OwnCell = { cell, format: header ? undefined : sheet.formats[column], header, dress };
      cells += ownCellXml(own, addressOf(row, column), prefix, undefined, context);
    }
    rows.push(`<${prefix}row r="${row + 1}">${cells}</${prefix}row>`);
  }
  return rows.join("");
}

function dimensionXml({ columns, height }: OwnSheet, prefix: string): string {
  const area = { top: 0, left: 0, bottom: Math.max(0, height - 1), right: Math.max(0, columns.length - 1) };
  return `<${prefix}dimension ref="${areaText(area)}"/>`;
}

/** Wide enough for the first rows; a Chinese character takes two places. */
function width(column: readonly Cell[]): number {
  let most = 8;
  for (const cell of column.slice(0, 50)) {
    const text = String(cell ?? "");
    const places = text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0);
    most = Math.max(most, Math.min(60, places + 2));
  }
  return most;
}
