import { isUtf16 } from "./encoding.ts";

/** What a file is by its first bytes, whatever its name says. */
export type FileSort =
  | "empty"
  | "text"
  | "workbook"
  | "html"
  | "xml-sheet"
  | "old-xls"
  | "locked-xlsx"
  | "ods"
  | "numbers"
  | "document"
  | "pdf"
  | "image"
  | "program"
  | "archive"
  | "binary";

const signatures: readonly (readonly [sort: FileSort, start: string])[] = [
  ["pdf", "%PDF-"],
  ["image", "\x89PNG\r\n"],
  ["image", "\xFF\xD8\xFF"],
  ["image", "GIF87a"],
  ["image", "GIF89a"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["program", "\x7FELF"],
  ["archive", "\x1F\x8B"],
  ["archive", "7z\xBC\xAF"],
  ["archive", "Rar!\x1A"],
  ["document", "{\\rtf"],
];
/** Old Office files, and new ones behind a password (MS-CFB). */
const compoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const page = /^\s*(?:<!doctype html|<html|<head|<meta|<table|<body)[\s>]/i;
const spreadsheetXml = /^\s*<\?xml/i;

/** Looks at the content only: a .csv named .xlsx is text, and the other way round. */
export function sniff(bytes: Uint8Array): FileSort {
  if (bytes.length === 0) return "empty";
  const head = latin(bytes.subarray(0, 4_096)).replace(/^\xEF\xBB\xBF/, "");
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipSort(bytes);
  if (head.startsWith(compoundFile))
    return contains(bytes, utf16("EncryptedPackage")) ? "locked-xlsx" : "old-xls";
  const known = signatures.find(([, start]) => head.startsWith(start));
  if (known) return known[0];
  if (head.startsWith("MZ") && head.slice(0, 64).includes("\0")) return "program";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image";
  if (page.test(head)) return "html";
  if (spreadsheetXml.test(head)) return "xml-sheet";
  return !isUtf16(bytes) && looksBinary(head) ? "binary" : "text";
}

/** Names of the parts stand uncompressed at the start of each part and in the directory at the end. */
function zipSort(bytes: Uint8Array): FileSort {
  const names =
    latin(bytes.subarray(0, 65_536)) + latin(bytes.subarray(Math.max(65_536, bytes.length - 65_536)));
  if (names.includes("xl/workbook") || names.includes("xl/worksheets")) return "workbook";
  if (names.includes("mimetypeapplication/vnd.oasis.opendocument")) return "ods";
  if (names.includes("Index/Document.iwa") || names.includes("Index.zip")) return "numbers";
  if (names.includes("word/document.xml") || names.includes("ppt/presentation.xml")) return "document";
  return names.includes("[Content_Types].xml") ? "workbook" : "archive";
}

/** One byte in fifty is a control character that no text has. */
function looksBinary(head: string): boolean {
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code < 0x20 && code !== 0 && (code < 0x09 || code > 0x0d) && code !== 0x1b) odd += 1;
  }
  return odd * 50 > head.length;
}

function contains(bytes: Uint8Array, wanted: string): boolean {
  return (
    latin(bytes.subarray(0, 1 << 20)).includes(wanted) || latin(bytes.subarray(-(1 << 16))).includes(wanted)
  );
}

const utf16 = (text: string) => [...text].map((char) => `${char}\0`).join("");

function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
