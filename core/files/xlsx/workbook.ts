import { damaged, otherKind } from "./refusal.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { decodeText } from "./xml-text.ts";
import { openPackage, type ZipPackage } from "./zip-package.ts";

/** One tab as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly hidden: boolean;
  /** Part that holds the cells; undefined for chart sheets and the like, "" when the file does not say. */
  readonly part: string | undefined;
}

/** A relationship of one part to another. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export interface Workbook {
  readonly zip: ZipPackage;
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly macros: boolean;
}

/** Open a workbook and find its tabs, styles and shared texts. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const zip = openPackage(bytes);
  const part = targetOf(relationships(zip, ""), "officeDocument") ?? "xl/workbook.xml";
  if (part.endsWith(".bin")) throw otherKind({ en: "a binary .xlsb workbook", zh: "二进制 .xlsb 工作簿" });
  if (/\bword\/|\bppt\//.test(part)) throw otherKind({ en: "not a spreadsheet", zh: "其他文档" });
  const xml = zip.text(part);
  if (xml === undefined) throw damaged({ en: "the list of tabs is missing", zh: "缺少工作表目录" });
  const related = relationships(zip, part);
  return {
    zip,
    part,
    relationships: related,
    ...readWorkbookPart(xml, related),
    styles: targetOf(related, "styles"),
    sharedStrings: targetOf(related, "sharedStrings"),
    macros: related.some(({ type }) => type.endsWith("/vbaProject")),
  };
}

/** Where the relationships of a part are listed; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function relationships(zip: ZipPackage, part: string): Relationship[] {
  const xml = zip.text(relationshipsPart(part));
  if (xml === undefined) return [];
  const scanner = new XmlScanner(xml);
  const found: Relationship[] = [];
  while (scanner.next()) {
    if (!scanner.opens("Relationship") || scanner.attribute("TargetMode") === "External") continue;
    found.push({
      id: decodeText(scanner.attribute("Id") ?? ""),
      type: scanner.attribute("Type") ?? "",
      target: resolve(part, decodeText(scanner.attribute("Target") ?? "")),
    });
  }
  return found;
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function targetOf(related: readonly Relationship[], kind: string): string | undefined {
  return related.find(({ type }) => type.endsWith(`/${kind}`))?.target;
}

function readWorkbookPart(xml: string, related: readonly Relationship[]) {
  const places = new Map(
    related.map(({ id, type, target }) => [id, type.endsWith("/worksheet") ? target : undefined]),
  );
  const scanner = new XmlScanner(xml);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  while (scanner.next()) {
    if (scanner.opens("workbookPr")) from1904 = isTrue(scanner.attribute("date1904"));
    if (!scanner.opens("sheet")) continue;
    const id = scanner.attributeNames().find((name) => /^(id|\w+:id)$/i.test(name));
    const relationship = decodeText((id && scanner.attribute(id)) ?? "");
    const state = scanner.attribute("state");
    sheets.push({
      name: decodeText(scanner.attribute("name") ?? ""),
      sheetId: scanner.attribute("sheetId") ?? "",
      hidden: state === "hidden" || state === "veryHidden",
      part: places.has(relationship) ? places.get(relationship) : "",
    });
  }
  if (sheets.length === 0) throw damaged({ en: "the list of tabs is empty", zh: "工作表目录为空" });
  return { sheets, from1904 };
}

/** How XML Schema writes yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
