/** How far the high bytes of a text look like the common characters of the two Chinese double-byte encodings. */
export interface DoubleByteScan {
  /** Share of double bytes in the common rows of GB2312 (symbols and level 1), four-byte GB18030 included. */
  readonly gb: number;
  /** Share in level 1 of Big5. */
  readonly big5: number;
}

const isGbTrail = (byte: number) => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;
const isBig5Trail = (byte: number) => (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** Compares both readings of the bytes. */
export function scanDoubleByte(bytes: Uint8Array): DoubleByteScan {
  return { gb: gbShare(bytes), big5: big5Share(bytes) };
}

function gbShare(bytes: Uint8Array): number {
  let common = 0;
  let all = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    all += 1;
    const trail = bytes[i + 1] ?? 0;
    const third = bytes[i + 2] ?? 0;
    if (isDigit(trail) && third >= 0x81 && third <= 0xfe && isDigit(bytes[i + 3] ?? 0)) {
      common += 1;
      i += 4;
    } else if (lead !== 0x80 && lead !== 0xff && isGbTrail(trail)) {
      const isCommonRow = (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3;
      if (isCommonRow && trail >= 0xa1) common += 1;
      i += 2;
    } else i += 1;
  }
  return all === 0 ? 0 : common / all;
}

/** Chinese words are runs of double bytes; a lone one before a letter is an accented capital, as in "Ärzte". */
function big5Share(bytes: Uint8Array): number {
  let common = 0;
  let all = 0;
  let longestRun = 0;
  let run = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      run = 0;
      i += 1;
      continue;
    }
    all += 1;
    if (lead >= 0x81 && lead <= 0xfe && isBig5Trail(bytes[i + 1] ?? 0)) {
      if (lead >= 0xa4 && lead <= 0xc6) common += 1;
      run += 1;
      longestRun = Math.max(longestRun, run);
      i += 2;
    } else {
      run = 0;
      i += 1;
    }
  }
  return all === 0 || longestRun < 2 ? 0 : common / all;
}

/**
 * Whether text that is valid UTF-8 by two-byte characters alone may be GBK all the same: every pair is a common
 * character of GB2312 (郑 谢 伟 强 … are valid UTF-8 too), none touches an ASCII letter, as accented letters do, and none
 * is a sign such as £ ¥ °.
 */
export function couldBeGbk(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const trail = bytes[i + 1] ?? 0;
    if (lead < 0xb0 || lead > 0xd7 || trail < 0xa1) return false;
    if (isLetter(bytes[i - 1] ?? 0) || isLetter(bytes[i + 2] ?? 0) || isSign(bytes, i)) return false;
    i += 2;
  }
  return true;
}

/** Whether a pair is a sign of Latin-1 in UTF-8 and stands as one: alone, by a digit or bracket, as in "£ 5" and "(£)". */
function isSign(bytes: Uint8Array, at: number): boolean {
  const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 2]];
  if (bytes[at] !== 0xc2 || before >= 0x80 || after >= 0x80) return false;
  const next = [before === SPACE ? bytes[at - 2] : before, after === SPACE ? bytes[at + 3] : after];
  return next.some((byte = 0) => isDigit(byte) || byte === 0x28 || byte === 0x29);
}

const SPACE = 0x20;

const isLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Whether bytes 80–9F stand between letters: Mac Roman has its accents there, windows-1252 mostly punctuation. */
export function couldBeMacRoman(bytes: Uint8Array): boolean {
  for (let i = 1; i + 1 < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const isQuote = byte >= 0x91 && byte <= 0x97;
    if (byte < 0x80 || byte > 0x9f || isQuote) continue;
    if (isLetter(bytes[i - 1] ?? 0) && isLetter(bytes[i + 1] ?? 0)) return true;
  }
  return false;
}
