/** Many short texts as one long one: a million of them reach the page in a moment, where an array would block it. */
export interface PackedText {
  readonly all: string;
  /** Where each text ends in `all`. */
  readonly ends: Uint32Array;
}

export function packTexts(texts: Iterable<string>, count: number): PackedText {
  const ends = new Uint32Array(count);
  const parts: string[] = [];
  let at = 0;
  let row = 0;
  for (const text of texts) {
    parts.push(text);
    at += text.length;
    ends[row++] = at;
  }
  return { all: parts.join(""), ends };
}

export function textAt(packed: PackedText, row: number): string {
  return packed.all.slice(row === 0 ? 0 : packed.ends[row - 1], packed.ends[row]);
}

/** 1 for every row whose text contains `wanted`. A hit across the border of two texts does not count. */
export function rowsContaining(packed: PackedText, wanted: string): Uint8Array {
  const found = new Uint8Array(packed.ends.length);
  let row = 0;
  let from = 0;
  for (;;) {
    const at = packed.all.indexOf(wanted, from);
    if (at < 0) return found;
    while ((packed.ends[row] ?? Number.POSITIVE_INFINITY) <= at) row++;
    const end = packed.ends[row] ?? 0;
    if (at + wanted.length <= end) {
      found[row] = 1;
      from = end;
    } else {
      from = at + 1;
    }
  }
}

/** How texts are compared in a search: width and case do not matter. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
