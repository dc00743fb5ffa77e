/** How many characters outside ASCII a text read as UTF-8 has, and how many bytes are no UTF-8. */
export interface Utf8Scan {
  readonly twoByte: number;
  /** Characters of three or four bytes: hardly ever valid by accident. */
  readonly longer: number;
  readonly invalid: number;
}

/** Walks bytes by the rules of UTF-8 (RFC 3629: no overlong forms, no surrogates). A cut at the very end counts. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let twoByte = 0;
  let longer = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const length = sequenceLength(bytes, i, lead);
    if (length === 0) invalid += 1;
    else if (length === 2) twoByte += 1;
    else longer += 1;
    i += length || 1;
  }
  return { twoByte, longer, invalid };
}

/** 2–4 for a valid sequence, else 0. */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return follows(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && follows(bytes[at + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && follows(bytes[at + 2]) && follows(bytes[at + 3]) ? 4 : 0;
  }
  return 0;
}

function follows(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
