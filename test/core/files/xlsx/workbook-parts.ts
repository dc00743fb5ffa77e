import { toByteText } from "../../../../core/files/xlsx/xml-text.ts";
import { openPackage } from "../../../../core/files/xlsx/zip-package.ts";

/** Every part of a workbook file, unpacked, one byte a character. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = openPackage(bytes);
  return new Map(zip.entries.map(({ name }) => [name, toByteText(zip.bytes(name) ?? new Uint8Array())]));
}

/** Names of parts that differ between two workbook files, or are only in one. */
export function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const [one, other] = [partsOf(a), partsOf(b)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => one.get(name) !== other.get(name))
    .sort();
}
