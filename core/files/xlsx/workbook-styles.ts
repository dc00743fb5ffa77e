import { cellFormats } from "./cell-formats.ts";
import type { WriteContext } from "./own-cell.ts";
import { plainStyles, withOwnStyles, withoutOwnStyles } from "./own-styles.ts";
import type { Parts } from "./parts.ts";
import type { TabList } from "./tab-list.ts";
import type { Workbook } from "./workbook.ts";

/** No style is ours: compares false with every index. */
const none = Number.NaN;

/** Bring our cell styles into the workbook when they are needed, or take them out. */
export function settleStyles(
  parts: Parts,
  tabs: TabList,
  { styles, from1904 }: Workbook,
  recordedFirst: number,
  needed: boolean,
): WriteContext {
  const part = styles ?? "xl/styles.xml";
  if (!parts.has(part)) {
    if (!needed) return { firstStyle: none, formats: [], from1904 };
    tabs.addPart("styles", part, plainStyles);
  }
  const present = parts.text(part);
  const plain = recordedFirst < 0 ? undefined : withoutOwnStyles(present, recordedFirst);
  const formats = cellFormats(plain ?? present);
  if (plain !== undefined) {
    if (!needed) {
      if (plain === plainStyles) tabs.removePart(part);
      else parts.set(part, plain);
    }
    return { firstStyle: recordedFirst, formats, from1904 };
  }
  if (!needed) return { firstStyle: none, formats, from1904 };
  const added = withOwnStyles(present);
  parts.set(part, added.xml);
  return { firstStyle: added.first, formats, from1904 };
}
