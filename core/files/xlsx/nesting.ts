import { damaged, type Refusal } from "./refusal.ts";
import type { XmlScanner } from "./xml-scanner.ts";

/** What holds the cells of a worksheet, from the outside in. */
const LEVELS = ["sheetData", "row", "c"] as const;

/** Sees to it that cells stand in rows and rows in the cells part of a worksheet: damage must not pass for emptiness. */
export class Nesting {
  /** How many of the levels are open. */
  private depth = 0;
  private found = false;

  step(scanner: XmlScanner): void {
    const level = LEVELS.findIndex((name) => scanner.is(name));
    if (level < 0) return;
    // Cells are left by those who read them.
    if (this.depth !== level + (scanner.closing ? 1 : 0)) throw brokenXml();
    this.found = true;
    if (level === 2 || scanner.selfClosed) return;
    this.depth = scanner.closing ? level : level + 1;
  }

  end(): void {
    if (this.depth > 0 || !this.found) throw brokenXml();
  }
}

/** The tags of a worksheet do not match. */
export function brokenXml(): Refusal {
  return damaged({ en: "its cells cannot be told apart", zh: "单元格内容混乱" });
}
