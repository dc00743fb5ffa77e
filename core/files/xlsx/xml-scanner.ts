import { damaged, forbiddenXml } from "./refusal.ts";

const quote = 34;
const apostrophe = 39;
const slash = 47;
const equals = 61;
const more = 62;
const shortElement = 300;

/**
 * Walks over the tags of one XML part. `xml` holds one byte of UTF-8 in each character: markup is ASCII, so offsets
 * are byte offsets, and what is not touched can be written back exactly as it was.
 */
export class XmlScanner {
  readonly xml: string;
  /** Namespace prefix of the root with its colon, or "": elements of the same vocabulary carry it too. */
  readonly prefix: string;
  /** Offsets of the current tag, "<" and behind ">". */
  start = 0;
  end = 0;
  closing = false;
  selfClosed = false;
  private nameStart = 0;
  private nameEnd = 0;

  constructor(xml: string) {
    this.xml = xml;
    if (!this.next()) throw damaged({ en: "a part holds no XML", zh: "缺少内容" });
    const mark = xml.slice(this.nameStart, this.nameEnd).indexOf(":");
    this.prefix = mark < 0 ? "" : xml.slice(this.nameStart, this.nameStart + mark + 1);
  }

  /** Move to the next tag; false at the end. Comments, processing instructions and CDATA are stepped over. */
  next(): boolean {
    const xml = this.xml;
    let at = xml.indexOf("<", this.end);
    while (at >= 0) {
      const code = xml.charCodeAt(at + 1);
      if (code === 33) at = this.behindDeclaration(at);
      else if (code === 63) at = behind(xml, "?>", at);
      else return this.readTag(at);
      at = xml.indexOf("<", at);
    }
    this.start = xml.length;
    this.end = xml.length;
    return false;
  }

  /** Is the current tag, opening or closing, called so in the root's vocabulary? */
  is(local: string): boolean {
    const from = this.nameStart + this.prefix.length;
    return (
      this.nameEnd - from === local.length &&
      this.xml.startsWith(local, from) &&
      (this.prefix === "" || this.xml.startsWith(this.prefix, this.nameStart))
    );
  }

  opens(local: string): boolean {
    return !this.closing && this.is(local);
  }

  closes(local: string): boolean {
    return this.closing && this.is(local);
  }

  /** The raw value of an attribute of the current tag, its name written as in the file. */
  attribute(name: string): string | undefined {
    const xml = this.xml;
    let at = this.nameEnd;
    for (;;) {
      while (isSpace(xml.charCodeAt(at))) at++;
      const from = at;
      let code = xml.charCodeAt(at);
      while (code !== equals && code !== more && code !== slash && !isSpace(code))
        code = xml.charCodeAt(++at);
      const to = at;
      while (isSpace(xml.charCodeAt(at))) at++;
      if (xml.charCodeAt(at) !== equals) return undefined;
      at++;
      while (isSpace(xml.charCodeAt(at))) at++;
      const close = xml.charCodeAt(at) === apostrophe ? "'" : '"';
      const end = xml.indexOf(close, at + 1);
      if (end < 0 || end >= this.end) return undefined;
      if (to - from === name.length && xml.startsWith(name, from)) return xml.slice(at + 1, end);
      at = end + 1;
    }
  }

  /** Names of all attributes of the current tag. */
  attributeNames(): string[] {
    const tag = this.xml.slice(this.nameEnd, this.end).replace(/"[^"]*"|'[^']*'/g, "");
    return [...tag.matchAll(/([^\s=/>]+)\s*=/g)].map(([, name]) => name as string);
  }

  /** Move behind the closing tag of the current element. */
  leave(): void {
    let depth = this.closing || this.selfClosed ? 0 : 1;
    while (depth > 0) {
      if (!this.next()) throw unfinished();
      if (this.closing) depth--;
      else if (!this.selfClosed) depth++;
    }
  }

  /** Leave a short element without children of its own name and give its content; undefined when it is not such. */
  jumpOver(local: string): string | undefined {
    const closingTag = `</${this.prefix}${local}>`;
    const ahead = this.xml.slice(this.end, this.end + shortElement);
    const at = ahead.indexOf(closingTag);
    if (at < 0) return undefined;
    const content = ahead.slice(0, at);
    if (content.includes("<!") || content.includes(closingTag.slice(0, -1))) return undefined;
    if (content.includes(`<${this.prefix}${local}`)) return undefined;
    this.start = this.end + at;
    this.end = this.start + closingTag.length;
    this.closing = true;
    this.selfClosed = false;
    return content;
  }

  private readTag(start: number): boolean {
    const xml = this.xml;
    this.start = start;
    this.closing = xml.charCodeAt(start + 1) === slash;
    let at = start + (this.closing ? 2 : 1);
    this.nameStart = at;
    let code = xml.charCodeAt(at);
    while (code !== more && code !== slash && !isSpace(code)) {
      if (Number.isNaN(code)) throw unfinished();
      code = xml.charCodeAt(++at);
    }
    this.nameEnd = at;
    while (code !== more) {
      if (code === quote || code === apostrophe) {
        at = xml.indexOf(code === quote ? '"' : "'", at + 1);
        if (at < 0) throw unfinished();
      } else if (Number.isNaN(code)) throw unfinished();
      code = xml.charCodeAt(++at);
    }
    this.selfClosed = !this.closing && xml.charCodeAt(at - 1) === slash;
    this.end = at + 1;
    return true;
  }

  private behindDeclaration(at: number): number {
    if (this.xml.startsWith("<!--", at)) return behind(this.xml, "-->", at);
    if (this.xml.startsWith("<![CDATA[", at)) return behind(this.xml, "]]>", at);
    throw forbiddenXml();
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw unfinished();
  return at + mark.length;
}

function unfinished(): Error {
  return damaged({ en: "a part stops in the middle", zh: "内容中途中断" });
}
