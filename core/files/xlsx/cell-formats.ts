import { builtInFormat, type NumberFormat, numberFormat } from "./number-format.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { decodeText } from "./xml-text.ts";

/** What each cell style (the `s` of a cell) does to numbers. */
export function cellFormats(styles: string | undefined): NumberFormat[] {
  if (styles === undefined) return [];
  const scanner = new XmlScanner(styles);
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inside = "";
  while (scanner.next()) {
    for (const list of ["numFmts", "cellXfs"]) {
      if (scanner.is(list)) inside = scanner.closing || scanner.selfClosed ? "" : list;
    }
    if (inside === "numFmts" && scanner.opens("numFmt")) {
      custom.set(
        Number(scanner.attribute("numFmtId")),
        numberFormat(decodeText(scanner.attribute("formatCode") ?? "")),
      );
    } else if (inside === "cellXfs" && scanner.opens("xf")) {
      const id = Number(scanner.attribute("numFmtId") ?? 0);
      formats.push(custom.get(id) ?? builtInFormat(id));
    }
  }
  return formats;
}
