import type { Value } from "../rule.ts";
import { type Entry, familyOf } from "../vocabulary.ts";
import { readQuantity } from "./quantities.ts";
import type { Reader } from "./reader.ts";
import { readText, readTextOrName } from "./texts.ts";

/** What the entry on the left is compared with. */
export function readValue(left: Entry, reader: Reader, inList = false): Value {
  return familyOf(left) === "text" ? readTextOrName(left, reader, inList) : readQuantity(left, reader);
}

/** One value or several, with a comma and a space, or 、, between them. */
export function readValues(left: Entry, reader: Reader): Value[] {
  return readList(reader, () => readValue(left, reader, true));
}

/** One text or several, separated in the same way. */
export function readTexts(left: Entry, reader: Reader): string[] {
  return readList(reader, () => readText(left, reader, true));
}

/** Only text has letters to look for. */
export function needsText(left: Entry, reader: Reader): void {
  if (familyOf(left) === "text") return;
  reader.fail("E_RULE_COMPARISON", reader.next(), {
    en: `"${left.name.en}" is not text. Compare it with ≥, ≤, = or between.`,
    zh: `“${left.name.zh}”不是文字，请用 ≥、≤、= 或介于来比较。`,
  });
}

/** Text has no order. */
export function needsOrder(left: Entry, reader: Reader): void {
  if (familyOf(left) !== "text") return;
  reader.fail("E_RULE_COMPARISON", reader.next(), {
    en: `"${left.name.en}" is text and cannot be more or less. Use: is, is one of, contains.`,
    zh: `“${left.name.zh}”是文字，不能比大小，请用为、属于或包含。`,
  });
}

function readList<Item>(reader: Reader, read: () => Item): Item[] {
  const items = [read()];
  while (reader.takeListSeparator()) items.push(read());
  return items;
}
