import type { TabLook } from "../../book/plan.ts";
import { columnLetters } from "./cell-address.ts";
import { findList } from "./xml-list.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { escapeXml, utf8ByteText } from "./xml-text.ts";

/** The last row of a sheet: a list for a column also stands in rows to come. */
const LAST_ROW = 1_048_576;
/** What a list written into the rule itself may take (ECMA-376 18.3.1.33 and Excel). */
const LONGEST = 255;

/** What may stand behind the drop-downs in a worksheet part, in the order of the schema (ECMA-376 18.3.1.99). */
const BEHIND = [
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The part of a worksheet that says which cells offer a list; nothing is refused. */
export function dropDownsXml(look: TabLook | undefined, prefix: string, others = ""): string {
  const ours = (look?.lists ?? []).flatMap((list) => {
    const formula = `"${list.choices.join(",").replace(/"/g, '""')}"`;
    if (formula.length > LONGEST || list.choices.some((choice) => choice.includes(","))) return [];
    const text = utf8ByteText(escapeXml(formula));
    return `<${prefix}dataValidation type="list" allowBlank="1" sqref="${place(list)}"><${prefix}formula1>${text}</${prefix}formula1></${prefix}dataValidation>`;
  });
  const all = others + ours.join("");
  const count = (all.match(/<[\w:]*dataValidation /g) ?? []).length;
  return count === 0 ? "" : `<${prefix}dataValidations count="${count}">${all}</${prefix}dataValidations>`;
}

/** The worksheet with these lists, and all others that do not touch the same columns. */
export function withDropDowns(xml: string, look: TabLook | undefined): string {
  if (!look) return xml;
  const { prefix } = new XmlScanner(xml);
  const there = findList(xml, "dataValidations");
  const columns = new Set(look.lists.map(({ column }) => columnLetters(column)));
  const others = (there?.children ?? [])
    .map(({ start, end }) => xml.slice(start, end))
    .filter((child) => !touches(child, columns));
  const made = dropDownsXml(look, prefix, others.join(""));
  const at = there ?? placeFor(xml);
  return xml.slice(0, at.start) + made + xml.slice(at.end);
}

function place({ column, row }: TabLook["lists"][number]): string {
  const letters = columnLetters(column);
  return row === undefined ? `${letters}2:${letters}${LAST_ROW}` : `${letters}${row + 1}`;
}

function touches(child: string, columns: ReadonlySet<string>): boolean {
  const areas = /\ssqref="([^"]*)"/.exec(child)?.[1] ?? "";
  return areas.split(" ").some((area) => columns.has(area.replace(/[^A-Z].*$/, "")));
}

function placeFor(xml: string): { readonly start: number; readonly end: number } {
  const scanner = new XmlScanner(xml);
  while (scanner.next() && !scanner.closes("worksheet")) {
    if (BEHIND.some((name) => scanner.opens(name))) break;
    scanner.leave();
  }
  return { start: scanner.start, end: scanner.start };
}
