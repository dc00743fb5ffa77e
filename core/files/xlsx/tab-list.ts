import type { Parts } from "./parts.ts";
import { cannotWrite } from "./refusal.ts";
import { type Relationship, relationshipsPart, type SheetEntry } from "./workbook.ts";
import { findList } from "./xml-list.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { decodeText, escapeXml, utf8ByteText } from "./xml-text.ts";

const contentTypes = "[Content_Types].xml";
const namespaces = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);
const typeHead = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Where a workbook lists its tabs, to add one and take it away again. */
export class TabList {
  private readonly parts: Parts;
  private readonly part: string;
  /** As every relationship type of this workbook begins, up to its last "/". */
  private readonly typeHead: string;
  readonly namespace: string;

  constructor(parts: Parts, part: string, relationships: readonly Relationship[]) {
    this.parts = parts;
    this.part = part;
    const worksheet = relationships.find(({ type }) => type.endsWith("/worksheet"))?.type ?? "";
    this.typeHead = worksheet.slice(0, worksheet.lastIndexOf("/") + 1);
    const root = new XmlScanner(parts.text(part));
    this.namespace = root.attribute(root.prefix ? `xmlns:${root.prefix.slice(0, -1)}` : "xmlns") ?? "";
    if (!namespaces.has(this.namespace) || this.typeHead === "") {
      throw cannotWrite({ en: "it follows a standard we do not know", zh: "采用了未知的文件标准" });
    }
  }

  /** Has the workbook a window that a tab's view can name? */
  get hasViews(): boolean {
    return findList(this.parts.text(this.part), "workbookView") !== undefined;
  }

  /** Add a tab at the end. */
  add(name: string, hidden: boolean, xml: string): SheetEntry & { readonly part: string } {
    const part = this.freePart();
    const id = this.relate("worksheet", part);
    const workbook = this.parts.text(this.part);
    const sheets = findList(workbook, "sheets");
    const last = sheets?.children.at(-1);
    if (!sheets || !last) throw cannotWrite({ en: "its list of tabs is missing", zh: "缺少工作表目录" });
    const scanner = new XmlScanner(workbook);
    let sheetId = 0;
    let idName = "r:id";
    while (scanner.next()) {
      if (!scanner.opens("sheet")) continue;
      sheetId = Math.max(sheetId, Number(scanner.attribute("sheetId")) || 0);
      idName = scanner.attributeNames().find((attribute) => attribute.endsWith(":id")) ?? idName;
    }
    sheetId++;
    const state = hidden ? ` state="hidden"` : "";
    const label = utf8ByteText(escapeXml(name));
    const tag = `<${scanner.prefix}sheet name="${label}" sheetId="${sheetId}"${state} ${idName}="${id}"/>`;
    this.parts.set(this.part, workbook.slice(0, last.end) + tag + workbook.slice(last.end));
    this.parts.set(part, xml);
    this.declare(part, `${typeHead}worksheet+xml`);
    return { name, sheetId: String(sheetId), hidden, part };
  }

  /** Add a part that the workbook refers to, such as a stylesheet it lacks. */
  addPart(kind: string, part: string, xml: string): void {
    this.relate(kind, part);
    this.declare(part, `${typeHead}${kind}+xml`);
    this.parts.set(part, xml);
  }

  /** Take a tab away, with every mention of it. */
  remove(name: string, part: string): void {
    const workbook = this.parts.text(this.part);
    const sheets = findList(workbook, "sheets")?.children ?? [];
    const at = sheets.findIndex(({ start, end }) => attributeOf(workbook.slice(start, end), "name") === name);
    const place = sheets[at];
    if (!place) return;
    const cut = workbook.slice(0, place.start) + workbook.slice(place.end);
    this.parts.set(this.part, withoutTab(cut, at, name));
    this.removePart(part);
  }

  /** Take away a part that the workbook refers to. */
  removePart(part: string): void {
    const target = partTail(part);
    this.cut(relationshipsPart(this.part), (tag) => partTail(attributeOf(tag, "Target") ?? "") === target);
    this.cut(contentTypes, (tag) => attributeOf(tag, "PartName")?.toLowerCase() === `/${part.toLowerCase()}`);
    this.parts.remove(part);
    if (this.parts.has(relationshipsPart(part))) this.parts.remove(relationshipsPart(part));
  }

  private freePart(): string {
    const folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    for (let number = 1; ; number++) {
      const part = `${folder}worksheets/classifier${number}.xml`;
      if (!this.parts.has(part)) return part;
    }
  }

  private relate(kind: string, part: string): string {
    const listPart = relationshipsPart(this.part);
    const xml = this.parts.text(listPart);
    const used = new Set([...xml.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    const { prefix } = new XmlScanner(xml);
    const target = part.slice(folder.length);
    this.append(
      listPart,
      `<${prefix}Relationship Id="rId${number}" Type="${this.typeHead}${kind}" Target="${target}"/>`,
    );
    return `rId${number}`;
  }

  private declare(part: string, type: string): void {
    const { prefix } = new XmlScanner(this.parts.text(contentTypes));
    this.append(contentTypes, `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
  }

  private append(part: string, tag: string): void {
    const xml = this.parts.text(part);
    const at = children(xml).at(-1)?.end;
    if (at === undefined) throw cannotWrite({ en: `its part ${part} is empty`, zh: `${part} 为空` });
    this.parts.set(part, xml.slice(0, at) + tag + xml.slice(at));
  }

  private cut(part: string, isIt: (tag: string) => boolean): void {
    const xml = this.parts.text(part);
    const place = children(xml).find(({ start, end }) => isIt(xml.slice(start, end)));
    if (place) this.parts.set(part, xml.slice(0, place.start) + xml.slice(place.end));
  }
}

/** The elements right below the root. */
function children(xml: string): { start: number; end: number }[] {
  const scanner = new XmlScanner(xml);
  const found: { start: number; end: number }[] = [];
  while (scanner.next() && !scanner.closing) {
    const { start } = scanner;
    scanner.leave();
    found.push({ start, end: scanner.end });
  }
  return found;
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = new XmlScanner(tag).attribute(name);
  return value === undefined ? undefined : decodeText(value);
}

/** A target is written from the package or from the workbook's folder: its last steps are the same. */
function partTail(part: string): string {
  return part.split("/").slice(-2).join("/").toLowerCase().replace(/^xl\//, "");
}

/** Tabs behind a removed one move up: names that belong to a tab and the windows count tabs by position. */
function withoutTab(workbook: string, at: number, name: string): string {
  const quoted = utf8ByteText(escapeXml(`'${name.replace(/'/g, "''")}'!`));
  const plain = utf8ByteText(escapeXml(`${name}!`));
  return workbook
    .replace(
      /<([\w:]*definedName)(\s[^>]*)>([^<]*)<\/[\w:]*definedName>/g,
      (all, tag, attributes, refersTo) => {
        const local = /\slocalSheetId\s*=\s*["'](\d+)["']/.exec(attributes);
        if (local && Number(local[1]) === at) return "";
        const moved =
          local && Number(local[1]) > at
            ? attributes.replace(local[0], ` localSheetId="${Number(local[1]) - 1}"`)
            : attributes;
        const lost = refersTo.includes(quoted) || refersTo.startsWith(plain);
        return lost
          ? `<${tag}${moved}>#REF!</${tag}>`
          : moved === attributes
            ? all
            : `<${tag}${moved}>${refersTo}</${tag}>`;
      },
    )
    .replace(/<([\w:]*)definedNames>\s*<\/\1definedNames>/, "")
    .replace(/(\s(?:activeTab|firstSheet)=["'])(\d+)/g, (all, head: string, tab: string) =>
      Number(tab) < at ? all : head + Math.max(0, Number(tab) - 1),
    );
}
