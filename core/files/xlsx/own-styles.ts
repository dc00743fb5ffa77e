import { toneColours } from "../../book/tone-colours.ts";
import type { Tone } from "../../dimensions/dimension.ts";
import { closedAgain, opened } from "./row-marks.ts";
import { appendChildren, dropLastChildren, findList, recount, type XmlList } from "./xml-list.ts";
import { XmlScanner } from "./xml-scanner.ts";

const fillTones = Object.keys(toneColours) as Tone[];

/** Cell styles of our own, in the order in which we append them: those of a tone are wrapped text on its colour. */
export const styleNames = [
  "header",
  "text",
  "date",
  "dateTime",
  "money",
  "percent",
  "wrapped",
  ...fillTones,
] as const;
export type StyleName = (typeof styleNames)[number];

const dateCodes = ["yyyy\\-mm\\-dd", "yyyy\\-mm\\-dd\\ hh:mm:ss"] as const;

/** A stylesheet with nothing but what every stylesheet has. */
export const plainStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Append our styles; what is there keeps its place. `first` is the index of the first of ours. */
export function withOwnStyles(styles: string): { readonly xml: string; readonly first: number } {
  const { prefix } = new XmlScanner(styles);
  const formatId = Math.max(163, ...numberFormatIds(styles)) + 1;
  const fonts = findList(styles, "fonts")?.children ?? [];
  const first = findList(styles, "cellXfs")?.children.length ?? 0;
  const xf = (format: number, rest = "", font = 0) =>
    `<${prefix}xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${rest}/>`;
  const formats = [49, formatId, formatId + 1, 4, 10].map((format) => xf(format));
  let xml = appendFormats(styles, prefix, formatId);
  xml = appendChildren(xml, "fonts", boldFont(styles.slice(fonts[0]?.start, fonts[0]?.end), prefix), 1);
  const header = xf(49, ' applyFont="1"', fonts.length);
  const fills = findList(styles, "fills")?.children.length ?? 0;
  xml = appendChildren(xml, "fills", fillTones.map((tone) => fill(tone, prefix)).join(""), fillTones.length);
  const wrapped = [0, ...fillTones.map((_, at) => fills + at)].map((at) => wrappedText(at, prefix));
  xml = appendChildren(xml, "cellXfs", [header, ...formats, ...wrapped].join(""), styleNames.length);
  return { xml, first };
}

/** Take our styles away again; undefined unless they are there exactly as we appended them. */
export function withoutOwnStyles(styles: string, first: number): string | undefined {
  if (findList(styles, "cellXfs")?.children.length !== first + styleNames.length) return undefined;
  const fewerXfs = dropLastChildren(styles, "cellXfs", styleNames.length);
  const fewerFonts = fewerXfs && dropLastChildren(fewerXfs, "fonts", 1);
  const fewerFills = fewerFonts && dropLastChildren(fewerFonts, "fills", fillTones.length);
  if (fewerFills === undefined) return undefined;
  const plain = withoutFormats(fewerFills);
  return plain !== undefined && withOwnStyles(plain).xml === styles ? plain : undefined;
}

function appendFormats(styles: string, prefix: string, id: number): string {
  const count = dateCodes.length;
  const added = dateCodes
    .map((code, at) => `<${prefix}numFmt numFmtId="${id + at}" formatCode="${code}"/>`)
    .join("");
  const list = findList(styles, "numFmts");
  if (list && list.children.length > 0) return appendChildren(styles, "numFmts", added, count);
  const root = new XmlScanner(styles).end;
  const at = list ?? { start: root, end: root };
  const tag = list ? recount(opened(openingTag(styles, list)), count) : `<${prefix}numFmts count="${count}">`;
  return `${styles.slice(0, at.start)}${tag}${added}</${prefix}numFmts>${styles.slice(at.end)}`;
}

function withoutFormats(styles: string): string | undefined {
  const count = dateCodes.length;
  const list = findList(styles, "numFmts");
  if (list?.children.length !== count) return dropLastChildren(styles, "numFmts", count);
  const empty = closedAgain(recount(openingTag(styles, list), -count)) ?? "";
  return styles.slice(0, list.start) + empty + styles.slice(list.end);
}

function openingTag(xml: string, list: XmlList): string {
  return xml.slice(list.start, list.opened);
}

function numberFormatIds(styles: string): number[] {
  const scanner = new XmlScanner(styles);
  const ids: number[] = [];
  while (scanner.next()) if (scanner.opens("numFmt")) ids.push(Number(scanner.attribute("numFmtId")) || 0);
  return ids;
}

function fill(tone: Tone, prefix: string): string {
  const colour = `FF${toneColours[tone].slice(1).toUpperCase()}`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

function wrappedText(fillId: number, prefix: string): string {
  const applies = `applyNumberFormat="1"${fillId > 0 ? ' applyFill="1"' : ""} applyAlignment="1"`;
  return `<${prefix}xf numFmtId="49" fontId="0" fillId="${fillId}" borderId="0" xfId="0" ${applies}><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`;
}

/** The workbook's standard font, bold. */
function boldFont(font: string, prefix: string): string {
  const bold = `<${prefix}b/>`;
  if (font.includes(`<${prefix}b/>`) || font.includes(`<${prefix}b `)) return font;
  if (/^<[^>]*\/>$/.test(font)) return `<${prefix}font>${bold}</${prefix}font>`;
  return font.replace(/^<[^>]*>/, (tag) => tag + bold);
}
