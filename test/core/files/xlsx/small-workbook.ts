import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SmallSheet {
  readonly name: string;
  readonly state?: string;
  /** What stands inside `<worksheet>`. */
  readonly inside: string;
}

export interface SmallWorkbook {
  readonly sheets: readonly SmallSheet[];
  readonly sharedStrings?: readonly string[];
  /** `<xf numFmtId>` of each cell style. */
  readonly formats?: readonly number[];
  /** Number format codes from id 164. */
  readonly codes?: readonly string[];
  readonly workbookPr?: string;
  /** Behind `</sheets>`. */
  readonly names?: string;
  readonly extra?: Readonly<Record<string, string>>;
  /** Written before all others in every part's name, e.g. for a prefix. */
  readonly stylesXml?: string | null;
}

/** A workbook file written by hand, part by part. */
export function smallWorkbook(book: SmallWorkbook): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(smallParts(book)).map(([name, text]) => [name, strToU8(text)])),
    { mtime: "1990-01-01" },
  );
}

export function smallParts(book: SmallWorkbook): Record<string, string> {
  const { sheets, sharedStrings, formats = [0], codes = [], workbookPr = "", names = "", extra = {} } = book;
  const stylesXml = book.stylesXml === undefined ? styles(formats, codes) : book.stylesXml;
  const related: [string, string][] = sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`]);
  if (sharedStrings) related.push(["sharedStrings", "sharedStrings.xml"]);
  if (stylesXml !== null) related.push(["styles", "styles.xml"]);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`).join("")}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(related),
  };
  for (const [at, { inside }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = inside.startsWith("<?xml")
      ? inside
      : `<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`;
  }
  if (sharedStrings) {
    parts["xl/sharedStrings.xml"] =
      `<sst xmlns="${main}" count="9">${sharedStrings.map((text) => `<si>${text}</si>`).join("")}</sst>`;
  }
  if (stylesXml !== null) parts["xl/styles.xml"] = stylesXml;
  return { ...parts, ...extra };
}

function styles(formats: readonly number[], codes: readonly string[]): string {
  const custom = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join("");
  const numFmts = codes.length > 0 ? `<numFmts count="${codes.length}">${custom}</numFmts>` : "";
  const xfs = formats.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return `<styleSheet xmlns="${main}">${numFmts}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
}
