import type { Decode } from "./decode.ts";

/** Bytes decoded at a time: small enough to keep memory low, large enough to lose no time. */
const blockSize = 1 << 18;

/** A piece of a text file that ends at a line end, newlines as "\n". */
export interface TextBlock {
  /** Undefined where the bytes are not of the encoding. */
  readonly text: string | undefined;
  readonly bytes: Uint8Array;
  readonly last: boolean;
  /** Share of the file up to the end of this block. */
  readonly done: number;
}

/** Decodes a file piece by piece, so that it never stands in memory twice. */
export function* textBlocks(bytes: Uint8Array, encoding: string, decode: Decode): Generator<TextBlock> {
  const unit = unitOf(encoding);
  for (let start = 0; start < bytes.length || start === 0; ) {
    const end = unit === undefined ? bytes.length : lineEnd(bytes, start + blockSize, unit);
    const block = bytes.subarray(start, end);
    const last = end >= bytes.length;
    yield {
      text: withPlainNewlines(decode(block, encoding)),
      bytes: block,
      last,
      done: end / (bytes.length || 1),
    };
    if (last) return;
    start = end;
  }
}

/** Line by line: the numbers of the lines that are not of the encoding, or that `isBad`. Slow, for error messages. */
export function badLines(
  bytes: Uint8Array,
  encoding: string,
  decode: Decode,
  isBad: (line: string) => boolean = () => false,
): number[] {
  const unit = unitOf(encoding);
  if (unit === undefined) return [];
  const lines: number[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = lineEnd(bytes, start, unit);
    const text = decode(bytes.subarray(start, end), encoding);
    if (text === undefined || isBad(text)) lines.push(line);
    start = end;
  }
  return lines;
}

/** How an encoding writes "\n": bytes a unit, and where in the unit the low byte stands. */
interface Unit {
  readonly size: 1 | 2;
  readonly low: 0 | 1;
}

/** Undefined for encodings in which a byte 0A may be part of another character. */
function unitOf(encoding: string): Unit | undefined {
  const name = encoding.toLowerCase();
  if (name === "utf-16be") return { size: 2, low: 1 };
  if (name.startsWith("utf-16")) return { size: 2, low: 0 };
  return name.startsWith("iso-2022") ? undefined : { size: 1, low: 0 };
}

/** The first position after a "\n", or after a "\r" without "\n", at or beyond `from`. */
function lineEnd(bytes: Uint8Array, from: number, { size, low }: Unit): number {
  const unitAt = (at: number) =>
    size === 1 ? bytes[at] : (bytes[at + low] ?? 0) + 256 * (bytes[at + 1 - low] ?? 0);
  for (let at = from - (from % size); at < bytes.length; at += size) {
    const code = unitAt(at);
    if (code === 0x0a || (code === 0x0d && unitAt(at + size) !== 0x0a)) return at + size;
  }
  return bytes.length;
}

function withPlainNewlines(text: string | undefined): string | undefined {
  return text?.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
