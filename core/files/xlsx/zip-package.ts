import { refusals } from "../file-messages.ts";
import { sniff } from "../sniff.ts";
import { isProtected, otherKind, Refusal } from "./refusal.ts";
import { fromByteText, toByteText, utf8ByteText } from "./xml-text.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";
import { inflateEntry } from "./zip-inflate.ts";

/** An opened workbook file: parts by name, unpacked when asked for. */
export interface ZipPackage {
  readonly entries: readonly ZipEntry[];
  /** Part names are compared without case, as Excel does. */
  find(name: string): ZipEntry | undefined;
  bytes(name: string): Uint8Array | undefined;
  /** The part with one byte of UTF-8 a character; undefined when it is not there. */
  text(name: string): string | undefined;
}

/** Open a zip-based workbook, or say what the file is instead. */
export function openPackage(bytes: Uint8Array): ZipPackage {
  refuseOtherKinds(bytes);
  const entries = zipEntries(bytes);
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const find = (name: string) => byName.get(partKey(name));
  const unpacked = (name: string) => {
    const entry = find(name);
    return entry && inflateEntry(entry);
  };
  if (!find("[Content_Types].xml")) throw new Refusal("E_FILE_KIND", refusals.archive);
  return {
    entries,
    find,
    bytes: unpacked,
    text: (name) => {
      const part = unpacked(name);
      return part && toByteText(asUtf8(part));
    },
  };
}

/** How a part name is looked up. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const sort = sniff(bytes);
  if (sort === "workbook") return;
  if (sort === "locked-xlsx") throw isProtected();
  if (sort === "text") throw otherKind({ en: "a text file", zh: "文本文件" });
  throw new Refusal(sort === "empty" ? "E_FILE_EMPTY" : "E_FILE_KIND", refusals[sort]);
}

/** Parts may be UTF-16, though hardly any writer does it. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!little && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return bytes;
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    text += String.fromCharCode(little ? first | (second << 8) : (first << 8) | second);
  }
  return fromByteText(utf8ByteText(text));
}
