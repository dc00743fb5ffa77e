import { freeTabName } from "../../book/tab-name.ts";
import type { Table } from "../../tables/table.ts";
import { newSheetXml } from "./own-sheet.ts";
import { plainStyles } from "./own-styles.ts";
import { inTab } from "./refusal.ts";
import { appendChildren } from "./xml-list.ts";
import { escapeXml, fromByteText, utf8ByteText } from "./xml-text.ts";
import { packEntry, writeZip } from "./zip-write.ts";

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const typeHead = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** A workbook file with these tabs, texts as text. Gives the tabs' names too, made fit for a workbook. */
export function newWorkbook(tables: readonly Table[]): {
  readonly bytes: Uint8Array;
  readonly names: string[];
} {
  const names: string[] = [];
  for (const { name } of tables) names.push(freeTabName(name, names));
  const tabs = names.length > 0 ? names : ["Sheet1"];
  const numbers = tabs.map((_, at) => at + 1);
  // One text style of the user's own beside the standard one: these cells are theirs, not ours.
  const textStyle = `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const styles = appendChildren(plainStyles, "cellXfs", textStyle, 1);
  const sheet = (table: Table | undefined) =>
    newSheetXml(
      { columns: table?.columns ?? [], height: table?.height ?? 0, formats: [], header: false },
      main,
      true,
      { firstStyle: 0, formats: [], from1904: false },
    );
  const parts: [string, string][] = [
    ["[Content_Types].xml", contentTypes(numbers)],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(tabs)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...numbers.map((n): [string, string] => ["worksheet", `worksheets/sheet${n}.xml`]),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", styles],
    ...numbers.map((n, at): [string, string] => [
      `xl/worksheets/sheet${n}.xml`,
      inTab(tables[at]?.name ?? "", () => sheet(tables[at])),
    ]),
  ];
  const bytes = writeZip(
    parts.map(([name, text]) => packEntry(name, fromByteText(name), fromByteText(text))),
  );
  return { bytes, names };
}

function workbookXml(names: readonly string[]): string {
  const sheets = names
    .map(
      (name, at) =>
        `<sheet name="${utf8ByteText(escapeXml(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join("");
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets
    .map(
      ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join("");
  return `${head}<Relationships xmlns="${packaged}/relationships">${list}</Relationships>`;
}

function contentTypes(numbers: readonly number[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${typeHead}${type}+xml"/>`;
  const sheets = numbers.map((n) => override(`worksheets/sheet${n}.xml`, "worksheet")).join("");
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${sheets}</Types>`;
}
