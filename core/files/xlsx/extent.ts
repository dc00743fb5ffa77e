import { type Area, areaOf, areaText } from "./cell-address.ts";
import type { ExtentRecord } from "./own-records.ts";

const dimension = /(<(?:\w+:)?dimension\s[^>]*ref=["'])([^"']*)/;

/**
 * Let a tab's stated dimension take in our cells, or make it what it was when there are none. A dimension that is
 * neither what we wrote nor there at all is the user's to say.
 */
export function withExtent(
  xml: string,
  ours: Area | undefined,
  record: ExtentRecord | undefined,
): { readonly xml: string; readonly record: ExtentRecord | undefined } {
  const head = xml.slice(0, xml.search(/<(?:\w+:)?sheetData[\s/>]/));
  const stated = dimension.exec(head)?.[2];
  if (stated === undefined) return { xml, record: undefined };
  const before = stated === record?.after ? record.before : stated;
  const area = areaOf(before);
  const after = ours && area ? areaText(union(area, ours)) : before;
  const changed = head.replace(dimension, (_, start: string) => start + after);
  return {
    xml: changed + xml.slice(head.length),
    record: after === before ? undefined : { before, after },
  };
}

function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
