import { damaged, isProtected, otherKind } from "./refusal.ts";
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
  if (!find("[Content_Types].xml")) throw notAWorkbook(byName);
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
  const head = toByteText(bytes.subarray(0, 8));
  if (head.startsWith("PK")) return;
  if (bytes.length === 0) throw damaged({ en: "it is empty", zh: "空文件" });
  if (head.startsWith("\xd0\xcf\x11\xe0")) {
    const encrypted = toByteText(bytes).includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    throw encrypted ? isProtected() : otherKind({ en: "an old .xls file", zh: "旧版 .xls 文件" });
  }
  if (head.startsWith("%PDF")) throw otherKind({ en: "a PDF", zh: "PDF 文件" });
  const start = toByteText(bytes.subarray(0, 2048)).replace(/\0/g, "").trimStart();
  if (/^(ï»¿)?</.test(start)) throw otherKind({ en: "a web page or XML text", zh: "网页或 XML 文本" });
  throw otherKind({ en: "text or another kind of file", zh: "文本或其他类型的文件" });
}

function notAWorkbook(parts: ReadonlyMap<string, unknown>): Error {
  const names = [...parts.keys()];
  if (names.includes("content.xml")) {
    return otherKind({ en: "an OpenDocument file (.ods)", zh: "OpenDocument 文件(.ods)" });
  }
  if (names.some((name) => name.endsWith(".iwa"))) {
    return otherKind({ en: "an Apple Numbers file", zh: "Apple Numbers 文件" });
  }
  return otherKind({ en: "a zip file without a workbook", zh: "不含工作簿的压缩包" });
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
