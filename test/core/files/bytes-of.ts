import type { Decode } from "../../../core/files/decode.ts";
import { type OpenedFiles, type OpenOptions, openFiles } from "../../../core/files/open.ts";

/** The decoder of the platform, strict. */
export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const encoders = new Map<string, Map<string, number[]>>();

/** Double-byte (or single-byte) encodings, by asking the decoder what each pair of bytes means. */
function encoder(encoding: string): Map<string, number[]> {
  const known = encoders.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x80; lead <= 0xff; lead++) {
    const single = decoder.decode(new Uint8Array([lead]));
    if (single !== "\uFFFD") table.set(single, [lead]);
    if (encoding !== "gb18030" && encoding !== "big5") continue;
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(new Uint8Array([lead, trail]));
      if ([...char].length === 1 && char !== "\uFFFD" && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  encoders.set(encoding, table);
  return table;
}

/** Text as bytes of an encoding that TextEncoder does not write. */
export function bytesOf(text: string, encoding = "utf-8"): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding.startsWith("utf-16")) {
    const units = [...Array(text.length).keys()].map((index) => text.charCodeAt(index));
    return new Uint8Array(
      units.flatMap((unit) => (encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  }
  const table = encoder(encoding);
  return new Uint8Array(
    [...text].flatMap((char) => {
      if (char < "\x80") return [char.charCodeAt(0)];
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${char} is not in ${encoding}`);
      return bytes;
    }),
  );
}

/** The common characters: level 1 of GB2312 (rows B0–D7). */
export function commonHan(): string[] {
  return [...encoder("gb18030")].flatMap(([char, [lead = 0, trail = 0]]) =>
    lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1 ? [char] : [],
  );
}

/** The common characters of Big5 (A4–C6). */
export function commonBig5(): string[] {
  return [...encoder("big5")].flatMap(([char, [lead = 0]]) => (lead >= 0xa4 && lead <= 0xc6 ? [char] : []));
}

/** Opens one file given as text or bytes. */
export function open(
  content: string | Uint8Array,
  choices: Readonly<Record<string, string>> = {},
  name = "Customers.csv",
  more: Partial<OpenOptions> = {},
): Promise<OpenedFiles> {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  return openFiles([{ name, bytes }], { decode, choices: new Map(Object.entries(choices)), ...more });
}

/** The rows of the only table. */
export function rowsOf({ tables }: OpenedFiles): unknown[][] {
  const [table] = tables;
  if (!table) return [];
  return [...Array(table.height).keys()].map((row) => table.columns.map((column) => column[row]));
}

/** Codes of all problems. */
export function codes({ problems }: OpenedFiles): string[] {
  return problems.map(({ code }) => code);
}
