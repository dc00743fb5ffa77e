import { couldBeGbk, couldBeMacRoman, scanDoubleByte } from "./double-byte.ts";
import { scanUtf8 } from "./utf8-scan.ts";

/** How the bytes of a text file say their letters. */
export interface Encoding {
  /** WHATWG name, as TextDecoder takes it. */
  readonly name: string;
  /** Length of the byte-order mark. */
  readonly mark: number;
  /** False where another encoding would also do: show it and offer the choice. */
  readonly sure: boolean;
}

/** So many bytes decide; the rest of the file is held to the decision when it is decoded. */
const enough = 1 << 20;
/** Damaged UTF-8 has at least so many sound characters for each bad byte; Chinese text in GBK or Big5 has far fewer. */
const soundPerBad = 0.2;

/** Finds the encoding: byte-order mark, zero bytes, strict UTF-8, then the habits of GBK, Big5 and windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  return byMark(bytes) ?? byZeroes(bytes.subarray(0, enough)) ?? byLetters(bytes);
}

/** The length of a byte-order mark that fits the encoding chosen by the user. */
export function markLength(bytes: Uint8Array): number {
  return byMark(bytes)?.mark ?? 0;
}

/** Whether the bytes are UTF-16, in which any byte value is ordinary. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (byMark(bytes) ?? byZeroes(bytes.subarray(0, enough)))?.name.startsWith("utf-16") ?? false;
}

function byMark([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "utf-8", mark: 3, sure: true };
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", mark: 2, sure: true };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", mark: 2, sure: true };
  return undefined;
}

/** More than one byte in twenty is zero: UTF-16, whose ASCII letters have the zero before (BE) or after (LE). */
function byZeroes(bytes: Uint8Array): Encoding | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < 3 || (even + odd) * 20 <= bytes.length) return undefined;
  const [more, fewer] = even > odd ? [even, odd] : [odd, even];
  // Zero bytes strewn on both sides, or into sound UTF-8, are damage.
  if (fewer * 4 > more || (more * 4 < bytes.length && scanUtf8(bytes).invalid === 0)) return undefined;
  return { name: even > odd ? "utf-16be" : "utf-16le", mark: 0, sure: true };
}

function byLetters(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, wholeLines(bytes));
  const first = scanUtf8(head);
  const scan = first.invalid === 0 && first.longer > 0 ? first : scanUtf8(bytes);
  const unmarked = (name: string, sure = true): Encoding => ({ name, mark: 0, sure });
  if (scan.invalid === 0) {
    if (scan.longer > 0 || scan.twoByte === 0) return unmarked("utf-8");
    return couldBeGbk(bytes) ? unmarked("gb18030", false) : unmarked("utf-8");
  }
  const { gb, big5 } = scanDoubleByte(bytes.subarray(0, 4 * enough));
  // Damaged UTF-8 – unless every pair of bytes is a common Chinese character, as in a very short GBK file.
  if (scan.longer > scan.invalid * soundPerBad && Math.max(gb, big5) < 1) return unmarked("utf-8");
  if (Math.max(gb, big5) < 0.5) return unmarked("windows-1252", !couldBeMacRoman(bytes.subarray(0, enough)));
  return unmarked(gb >= big5 ? "gb18030" : "big5", Math.abs(gb - big5) > 0.05);
}

/** Up to the last line end within the deciding bytes, so that no character is cut. */
function wholeLines(bytes: Uint8Array): number {
  if (bytes.length <= enough) return bytes.length;
  const end = bytes.subarray(0, enough).lastIndexOf(0x0a);
  return end < 0 ? bytes.length : end + 1;
}
