import { strFromU8, strToU8 } from "fflate";

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The bytes of a part, one in each character of a string. */
export function toByteText(bytes: Uint8Array): string {
  return strFromU8(bytes, true);
}

/** Back from one byte a character to bytes. */
export function fromByteText(text: string): Uint8Array {
  return strToU8(text, true);
}

/** Text as it has to stand in a byte text: UTF-8, one byte a character. */
export function utf8ByteText(text: string): string {
  return isAscii(text) ? text : strFromU8(strToU8(text), true);
}

/** What a piece of raw XML text or an attribute value says. The result never keeps the whole part alive. */
export function decodeText(raw: string): string {
  let text = raw.includes("<") ? withoutMarkup(raw) : raw;
  if (!isAscii(text) || text.length > 12) text = strFromU8(strToU8(text, true));
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (!text.includes("&")) return text.replace(/\0/g, "&");
  return text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (all, name: string) => entity(name) ?? all)
    .replace(/\0/g, "&");
}

/** Text of a cell: SpreadsheetML writes what XML cannot hold as _xHHHH_. */
export function decodeCellText(raw: string): string {
  const text = decodeText(raw);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Escape text for an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/**
 * Escape the text of a cell: control characters, lone surrogates and non-characters, and whatever already looks like
 * such an escape.
 */
export function escapeCellText(text: string): string {
  return escapeXml(
    text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
      /[\u0000-\u0008\u000b-\u001f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for ASCII, controls included
  return !/[^\u0000-\u007f]/.test(text);
}

/** CDATA as plain text (its "&" kept apart as NUL, which XML cannot hold), comments and tags away. */
function withoutMarkup(raw: string): string {
  return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>/g, (_, data: string | undefined) =>
    (data ?? "").replace(/&/g, "\0"),
  );
}

function entity(name: string): string | undefined {
  if (!name.startsWith("#")) return named.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
