import { XmlScanner } from "./xml-scanner.ts";
import { decodeCellText } from "./xml-text.ts";

/** Every text of the shared list, each once in memory. */
export function sharedStrings(xml: string | undefined): string[] {
  const texts: string[] = [];
  if (xml === undefined) return texts;
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.opens("si")) texts.push(richText(scanner));
  }
  return texts;
}

/** Join the runs of the element the scanner stands on; reading aids for Japanese (`rPh`) are left out. */
export function richText(scanner: XmlScanner): string {
  const holder = scanner.is("is") ? "is" : "si";
  let text = "";
  if (scanner.selfClosed) return text;
  while (scanner.next() && !scanner.closes(holder)) {
    if (scanner.opens("rPh")) scanner.leave();
    else if (scanner.opens("t") && !scanner.selfClosed) {
      const from = scanner.end;
      scanner.next();
      const piece = decodeCellText(scanner.xml.slice(from, scanner.start));
      text = text === "" ? piece : text + piece;
    }
  }
  return text;
}
