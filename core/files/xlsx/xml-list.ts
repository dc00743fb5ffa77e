import { cannotWrite } from "./refusal.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** Where an element and its children stand in a part. */
export interface XmlList {
  readonly start: number;
  /** Behind the opening tag. */
  readonly opened: number;
  readonly children: readonly { readonly start: number; readonly end: number }[];
  /** Behind the closing tag. */
  readonly end: number;
}

/** The first element called so, as the root's vocabulary has it; undefined when there is none. */
export function findList(xml: string, name: string): XmlList | undefined {
  const scanner = new XmlScanner(xml);
  do {
    if (!scanner.opens(name)) continue;
    const { start, end: opened } = scanner;
    const children: { start: number; end: number }[] = [];
    if (scanner.selfClosed) return { start, opened, children, end: opened };
    while (scanner.next() && !scanner.closes(name)) {
      const from = scanner.start;
      scanner.leave();
      children.push({ start: from, end: scanner.end });
    }
    return { start, opened, children, end: scanner.end };
  } while (scanner.next());
  return undefined;
}

/** Put text behind the last child and raise the list's count. */
export function appendChildren(xml: string, name: string, added: string, count: number): string {
  const list = findList(xml, name);
  const last = list?.children.at(-1);
  if (!list || !last) throw cannotWrite({ en: `its list "${name}" is missing`, zh: `缺少列表“${name}”` });
  const opening = recount(xml.slice(list.start, list.opened), count);
  return xml.slice(0, list.start) + opening + xml.slice(list.opened, last.end) + added + xml.slice(last.end);
}

/** Take the last children away again and lower the count; undefined when there are not so many. */
export function dropLastChildren(xml: string, name: string, count: number): string | undefined {
  const list = findList(xml, name);
  const kept = list?.children.at(-count - 1);
  const last = list?.children.at(-1);
  if (!list || !kept || !last) return undefined;
  const opening = recount(xml.slice(list.start, list.opened), -count);
  return xml.slice(0, list.start) + opening + xml.slice(list.opened, kept.end) + xml.slice(last.end);
}

/** A list's opening tag with its count raised. */
export function recount(tag: string, by: number): string {
  return tag.replace(
    /(\scount\s*=\s*["'])(\d+)/,
    (_, head: string, count: string) => head + (Number(count) + by),
  );
}
