import type { Cell, Kind } from "../../cells/cell.ts";
import { shareInText } from "../../cells/percent-text.ts";
import type { Tone } from "../../dimensions/dimension.ts";
import { columnLetters, columnOf, rowOf } from "./cell-address.ts";
import type { NumberFormat } from "./number-format.ts";
import { type StyleName, styleNames } from "./own-styles.ts";
import { Refusal } from "./refusal.ts";
import { isoToSerial } from "./serial-date.ts";
import { escapeCellText, utf8ByteText } from "./xml-text.ts";

/** One cell of ours to be written; null empties it. */
export interface OwnCell {
  readonly cell: Cell;
  readonly format: Kind | undefined;
  readonly header: boolean;
  /** In a tab with a look, text is wrapped; where this names a tone, on its colour. */
  readonly dress?: "wrapped" | Tone | undefined;
}

/** What is the same for all cells of ours in a workbook. */
export interface WriteContext {
  /** Index of the first of our cell styles; NaN where none may be used. */
  readonly firstStyle: number;
  /** Styles of the workbook without ours. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** Excel's limit for the text of a cell. */
const textLimit = 32_767;

/** Is this cell style one of ours? */
export function isOwnStyle(style: string | undefined, { firstStyle }: WriteContext): boolean {
  const index = Number(style ?? Number.NaN) - firstStyle;
  return index >= 0 && index < styleNames.length;
}

/**
 * The `<c>` element of a cell of ours, in byte text. A style the user gave the cell is kept when it shows the value
 * as what it is.
 */
export function ownCellXml(
  own: OwnCell,
  address: string,
  prefix: string,
  userStyle: string | undefined,
  context: WriteContext,
): string {
  const { type, content, style, shows } = written(own, address, prefix, context);
  const kept =
    userStyle !== undefined &&
    !isOwnStyle(userStyle, context) &&
    (shows === undefined || (context.formats[Number(userStyle)]?.shows ?? "number") === shows);
  const ours = style && context.firstStyle >= 0 ? context.firstStyle + styleNames.indexOf(style) : undefined;
  const index = kept ? userStyle : ours;
  const s = index === undefined ? "" : ` s="${index}"`;
  const t = type === undefined ? "" : ` t="${type}"`;
  return `<${prefix}c r="${address}"${s}${t}>${content}</${prefix}c>`;
}

interface Written {
  readonly type?: string;
  readonly content: string;
  readonly style?: StyleName;
  /** What the cell's number format must do; undefined when any does. */
  readonly shows?: NumberFormat["shows"];
}

function written(
  { cell, format, header, dress }: OwnCell,
  address: string,
  prefix: string,
  context: WriteContext,
): Written {
  const value = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof cell === "boolean") return { type: "b", content: value(cell ? "1" : "0") };
  if (typeof cell === "number") {
    const style = format === "money" ? { style: format } : {};
    return { content: value(String(cell)), shows: "number", ...style };
  }
  const text = cell ?? "";
  if (format === "percent" && !header) {
    const share = shareInText(text);
    if (share !== undefined) return { content: value(String(share)), shows: "percent", style: "percent" };
  }
  if (format === "date" && !header) {
    const serial = isoToSerial(text, context.from1904);
    const style = text.includes("T") ? "dateTime" : "date";
    if (serial !== undefined) return { content: value(String(serial)), shows: "date", style };
  }
  if (text.length > textLimit) throw tooLong(text, address);
  const escaped = utf8ByteText(escapeCellText(text));
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}is>`;
  return { type: "inlineStr", content, style: header ? "header" : (dress ?? "text") };
}

function tooLong(text: string, address: string): Refusal {
  return new Refusal(
    "E_TEXT_TOO_LONG",
    {
      en: "Nothing was written: this text is longer than the 32,767 characters a cell of an .xlsx file can hold. Shorten it, or write .csv or .json alone.",
      zh: "没有写入任何内容:这段文字超过 .xlsx 单元格 32,767 个字符的上限。请缩短，或只输出 .csv、.json。",
    },
    { saw: `${text.slice(0, 40)}…`, row: rowOf(address) + 1, column: columnLetters(columnOf(address)) },
  );
}
